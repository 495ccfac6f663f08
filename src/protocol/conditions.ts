/**
 * The condition language: every rule of the protocol says when it holds in these forms, as data.
 * An object holds one form, named by its key. A condition is true, false or unknown; `not` of
 * unknown is unknown, `all` is false as soon as one part is false, `any` true as soon as one is true.
 */

export type Truth = boolean | 'unknown'

/** The connectives, over any set of atoms. */
export type Logic<Atom> =
  | Atom
  | { readonly const: boolean }
  | { readonly all: readonly Logic<Atom>[] }
  | { readonly any: readonly Logic<Atom>[] }
  | { readonly not: Logic<Atom> }

export type Relation = '<' | '<=' | '>' | '>='

/** What can be asked of a symptom report. Decimals are texts, compared exactly; hours count from the end of the procedure. */
export type ReportAtom =
  | { readonly flag: string }
  | { readonly mod: string }
  | { readonly region_in: readonly string[] }
  | { readonly hours_le: number }
  | { readonly win: WindowName }
  | { readonly time_invalid: true }
  | { readonly temp_ge_f: string }
  | { readonly temp_gt_f: string }
  | { readonly temp_lt_f: string }
  | { readonly temp_unclear: true }
  | { readonly num: readonly [name: string, relation: Relation, decimal: string] }

export type WindowName = 'W5' | 'D30'

/** A test of one field of a screening input; every operator that is present must hold. */
export type FieldTest = {
  readonly eq?: Scalar
  readonly ne?: Scalar
  readonly in?: readonly Scalar[]
  readonly literal?: string
  readonly literalIn?: readonly string[]
  readonly lt?: string
  readonly le?: string
  readonly gt?: string
  readonly ge?: string
  readonly eqField?: string
  readonly hasAny?: readonly string[]
  readonly empty?: boolean
  readonly present?: boolean
  readonly daysAgo?: DayRange
  readonly daysAhead?: DayRange
  readonly tempF?: DecimalRange
  readonly weightKg?: DecimalRange
  readonly weightKgDiffers?: { readonly from: string; readonly overPercent: string }
  readonly inClass?: string | readonly string[]
  readonly matches?: string
}

export type Scalar = string | number | boolean
export type DayRange = { readonly ge?: number; readonly le?: number }
export type DecimalRange = Pick<FieldTest, 'lt' | 'le' | 'gt' | 'ge'>

/** What can be asked of a screening input. Inside `where` the path `item` is the element of the list. */
export type AnswerAtom =
  | { readonly def: string }
  | ({ readonly field: string } & FieldTest)
  | { readonly some: string; readonly where: AnswerCondition }
  | { readonly count: string; readonly where: AnswerCondition; readonly ge: number }

/** What can be asked of a form being filled in: whether a question has one of these answers. */
export type FormAtom = { readonly answered: string; readonly with: readonly string[] }

export type ReportCondition = Logic<ReportAtom>
export type AnswerCondition = Logic<AnswerAtom>
export type FormCondition = Logic<ReportAtom | FormAtom>
export type Condition = Logic<ReportAtom | FormAtom | AnswerAtom>
