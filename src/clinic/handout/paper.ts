/** Sheets a clinic prints on, width and height in points (1/72 inch). */
export const papers = {
  letter: { width_pt: 612, height_pt: 792 },
  a4: { width_pt: 595.28, height_pt: 841.89 },
} as const

export type Paper = keyof typeof papers
export type Sheet = { readonly width_pt: number; readonly height_pt: number }

/** The paper of that name, `letter` or `a4`; undefined for any other name. */
export function paperNamed(name: string): Paper | undefined {
  return name === 'letter' || name === 'a4' ? name : undefined
}

const letterZone = /^(?:America|US|Canada|Mexico)\/|^(?:Pacific\/Honolulu|Asia\/Manila)$/
const a4InTheAmericas =
  /^America\/(?:Argentina\/|(?:Araguaina|Asuncion|Bahia|Belem|Boa_Vista|Buenos_Aires|Campo_Grande|Cayenne|Cuiaba|Eirunepe|Fortaleza|Guayaquil|Guyana|La_Paz|Lima|Maceio|Manaus|Montevideo|Noronha|Paramaribo|Porto_Velho|Recife|Rio_Branco|Santarem|Sao_Paulo)$)/

/** The paper usual where this IANA time zone is: letter in most of the Americas and the Philippines, else A4. Source: CLDR, measurement data. */
export function paperOfZone(timeZone: string): Paper {
  return letterZone.test(timeZone) && !a4InTheAmericas.test(timeZone) ? 'letter' : 'a4'
}
