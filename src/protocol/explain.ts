import type { Condition, FieldTest, Relation, ReportAtom, WindowName } from './conditions.ts'
import { explainTest } from './explain-field.ts'
import { idWords, type Words } from './words.ts'

/** A condition in plain English, with `not` moved to the single statements. What its parts are called comes from `words`. */
export function explain(condition: Condition, words: Words = idWords): string {
  return say({ words, negated: false, place: 'top' }, condition)
}

type Saying = {
  readonly words: Words
  readonly negated: boolean
  readonly place: 'top' | 'all' | 'any'
}

function say(saying: Saying, condition: Condition): string {
  const { words, negated } = saying
  if ('not' in condition) return say({ ...saying, negated: !negated }, condition.not)
  if ('all' in condition) return joined(saying, condition.all, negated ? 'any' : 'all')
  if ('any' in condition) return joined(saying, condition.any, negated ? 'all' : 'any')
  if ('const' in condition) return condition.const === negated ? 'never' : 'always'
  if ('def' in condition) return `${negated ? 'not: ' : ''}${words.definition(condition.def)}`
  if ('answered' in condition) {
    const { answered, with: answers } = condition
    const given = answers.map((answer) => words.formAnswer(answered, answer)).join(' or ')
    return `${words.formQuestion(answered)} is ${negated ? 'not ' : ''}answered ${given}`
  }
  if ('field' in condition) return sayField(saying, condition)
  if ('some' in condition || 'count' in condition) return sayList(saying, condition)
  return sayReport(saying, condition)
}

function joined(saying: Saying, parts: readonly Condition[], kind: 'all' | 'any'): string {
  const { place } = saying
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return say(saying, only)
  const text = parts
    .map((part) => say({ ...saying, place: kind }, part))
    .join(kind === 'all' ? ' and ' : ' or ')
  return place === 'top' || place === kind ? text : `(${text})`
}

function sayField(
  { words, negated }: Saying,
  test: FieldTest & { readonly field: string },
): string {
  if (test.eq === true && fact.test(test.field))
    return `${negated ? 'not: ' : ''}${words.field(test.field)}`
  const text = `${words.field(test.field)} ${explainTest(test, words)}`
  return negated ? `not: ${text}` : text
}

/** A field that is itself a statement, such as `plan.steroid`. */
const fact = /^(plan|patient\.first|item\.lowNeck|chart\.veryThin)/

type OfList = Extract<Condition, { readonly some: string } | { readonly count: string }>

function sayList({ words, negated }: Saying, condition: OfList): string {
  const where = say({ words, negated: false, place: 'all' }, condition.where)
  if ('some' in condition) {
    return `for ${negated ? 'none' : 'one'} of the ${words.field(condition.some)}: ${where}`
  }
  const least = `for at least ${condition.ge} of the ${words.field(condition.count)}: ${where}`
  return negated ? `not ${least}` : least
}

const windows: Readonly<Record<WindowName, string>> = {
  W5: 'the first 5 days',
  D30: 'the first 30 days',
}

const relations: Readonly<Record<Relation, string>> = {
  '<': 'under',
  '<=': 'at most',
  '>': 'over',
  '>=': 'at least',
}

function sayReport({ words, negated }: Saying, atom: ReportAtom): string {
  const no = negated ? 'no ' : ''
  if ('flag' in atom) return `${negated ? 'not: ' : ''}${words.flag(atom.flag)}`
  if ('mod' in atom) return `${negated ? 'not ' : ''}[${words.modifier(atom.mod)}]`
  if ('region_in' in atom) {
    const regions = atom.region_in.map(words.value).join(' or ')
    return `treated ${negated ? 'elsewhere than' : 'at'} ${regions}`
  }
  if ('hours_le' in atom) return `${negated ? 'after' : 'within'} ${atom.hours_le} h`
  if ('win' in atom) return `${negated ? 'after' : 'in'} ${windows[atom.win]}`
  if ('time_invalid' in atom) return `${negated ? 'not ' : ''}dated before the procedure ended`
  if ('temp_unclear' in atom) return `${no}temperature that cannot be used`
  if ('temp_ge_f' in atom) return `${no}temperature of ${atom.temp_ge_f} F or more`
  if ('temp_gt_f' in atom) return `${no}temperature over ${atom.temp_gt_f} F`
  if ('temp_lt_f' in atom) return `${no}temperature under ${atom.temp_lt_f} F`
  const [name, relation, limit] = atom.num
  return `${no}${words.number(name)} ${relations[relation]} ${limit}`
}
