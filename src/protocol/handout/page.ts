import type { Evidence, Origin } from '../evidence.ts'
import type { Sentence } from '../language.ts'

/** One sentence of the patient's page, beside the rules the system obeys for it. */
export type Statement = Evidence & {
  readonly id: string
  /** May hold {emergencyNumber} and {clinicPhone}, which are the clinic's. */
  readonly sentence: Sentence
  readonly origin: Origin
  /** Ids of screening rules (`fever_4w.recent`), symptom rules (`P01`) and aftercare tasks (`heat`). Empty where it only teaches. */
  readonly obeyedBy: readonly string[]
  /** Said only to patients with one of these modifiers; the handout, which is for everyone, says when it applies. */
  readonly onlyIf?: readonly string[]
}

/** One of the page's conditions for paging the clinic. */
export type PageCondition = {
  readonly id: string
  readonly heading: Sentence
  readonly statements: readonly Statement[]
}

/** The clinic's patient page as data, in the order it is read. */
export type ClinicPage = {
  readonly title: Sentence
  readonly education: readonly Statement[]
  readonly procedure: readonly Statement[]
  readonly complications: readonly Statement[]
  readonly preparation: readonly Statement[]
  readonly aftercare: readonly Statement[]
  readonly pageUs: readonly PageCondition[]
  readonly howToPage: Statement
}

/** Every sentence of the page, in order. */
export function statementsOf(page: ClinicPage): readonly Statement[] {
  return [
    ...page.education,
    ...page.procedure,
    ...page.complications,
    ...page.preparation,
    ...page.aftercare,
    ...page.pageUs.flatMap(({ statements }) => statements),
    page.howToPage,
  ]
}
