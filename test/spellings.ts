/** One person as the database knows them. */
export type Person = {
  readonly name: string
  readonly birthDate: Temporal.PlainDate
  readonly telephone: string | null
  readonly email: string | null
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function namesOf(name: string): string[] {
  const parts = name.split(' ')
  const last = parts.at(-1) ?? ''
  const rest = parts.slice(0, -1).join(' ')
  const whole = [name, `${last}, ${rest}`, `${last} ${rest}`, `${rest}.${last}`, `${rest}_${last}`]
  return [...whole, ...whole.map(encodeURIComponent), name.replaceAll(' ', '+'), rest, last]
}

function datesOf(date: Temporal.PlainDate): string[] {
  const [year, month, day] = [date.year, date.month, date.day].map(String) as [
    string,
    string,
    string,
  ]
  const [mm, dd] = [month.padStart(2, '0'), day.padStart(2, '0')]
  const word = months[date.month - 1] ?? ''
  return [
    date.toString(),
    `${year}${mm}${dd}`,
    `${year}/${mm}/${dd}`,
    `${month}/${day}/${year}`,
    `${mm}/${dd}/${year}`,
    `${dd}.${mm}.${year}`,
    `${day}.${month}.${year}`,
    `${day}/${month}/${year}`,
    `${word} ${day}, ${year}`,
    `${word.slice(0, 3)} ${day}, ${year}`,
    `${day} ${word} ${year}`,
    `${day} ${word.slice(0, 3)} ${year}`,
  ]
}

function telephonesOf(telephone: string): string[] {
  const digits = telephone.replaceAll(/\D/g, '')
  const local = digits.slice(-7)
  return [
    telephone,
    digits,
    local,
    `${local.slice(0, 3)}-${local.slice(3)}`,
    encodeURIComponent(telephone),
  ]
}

/** The ways in which what is known of someone may be written: names, dates, numbers, addresses. */
export function spellingsOf({ name, birthDate, telephone, email }: Person): string[] {
  return [
    ...namesOf(name),
    ...datesOf(birthDate),
    ...(telephone === null ? [] : telephonesOf(telephone)),
    ...(email === null ? [] : [email, encodeURIComponent(email)]),
  ].filter((spelling) => spelling.length > 2)
}

/** The spellings that stand in a text as words of their own, whatever their case. */
export function foundIn(text: string, spellings: readonly string[]): string[] {
  return spellings.filter((spelling) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(spelling)}(?![\\p{L}\\p{N}])`, 'iu').test(text),
  )
}
