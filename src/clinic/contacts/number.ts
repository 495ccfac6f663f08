/** A telephone number as providers take it, E.164; undefined where it cannot be one. Without + it is taken as North American. */
export function toE164(typed: string): string | undefined {
  const bare = typed.replaceAll(/[\s().\-/]/g, '')
  const international = bare.startsWith('00') ? `+${bare.slice(2)}` : bare
  if (/^\+[1-9]\d{6,14}$/.test(international)) {
    return international.startsWith('+1') ? northAmerican(international.slice(2)) : international
  }
  return /^1?\d{10}$/.test(bare) ? northAmerican(bare.slice(-10)) : undefined
}

/** Area and exchange of a North American number begin with 2 to 9. */
const northAmerican = (ten: string): string | undefined =>
  /^[2-9]\d{2}[2-9]\d{6}$/.test(ten) ? `+1${ten}` : undefined
