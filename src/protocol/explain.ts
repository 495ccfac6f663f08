import type { Condition, FieldTest, Relation, ReportAtom, WindowName } from './conditions.ts'
import { explainTest, wordsOf } from './explain-field.ts'

/** A condition in plain English, with `not` moved to the single statements. */
export function explain(condition: Condition): string {
  return say(condition, false, 'top')
}

type Place = 'top' | 'all' | 'any'

function say(condition: Condition, negated: boolean, place: Place): string {
  if ('not' in condition) return say(condition.not, !negated, place)
  if ('all' in condition) return joined(condition.all, negated, negated ? 'any' : 'all', place)
  if ('any' in condition) return joined(condition.any, negated, negated ? 'all' : 'any', place)
  if ('const' in condition) return condition.const === negated ? 'never' : 'always'
  if ('def' in condition) return `${negated ? 'not ' : ''}${wordsOf(condition.def)}`
  if ('answered' in condition) {
    return `${wordsOf(condition.answered)} ${negated ? 'is not' : 'is'} ${either(condition.with)}`
  }
  if ('field' in condition) return sayField(condition, negated)
  if ('some' in condition) {
    const where = say(condition.where, false, 'all')
    return `${negated ? 'none' : 'one'} of the ${wordsOf(condition.some)} has ${where}`
  }
  if ('count' in condition) {
    const where = say(condition.where, false, 'all')
    const least = `at least ${condition.ge} of the ${wordsOf(condition.count)} have ${where}`
    return negated ? `not (${least})` : least
  }
  return sayReport(condition, negated)
}

function joined(
  parts: readonly Condition[],
  negated: boolean,
  kind: 'all' | 'any',
  place: Place,
): string {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return say(only, negated, place)
  const text = parts.map((part) => say(part, negated, kind)).join(kind === 'all' ? ' and ' : ' or ')
  return place === 'top' || place === kind ? text : `(${text})`
}

function sayField(test: FieldTest & { readonly field: string }, negated: boolean): string {
  const text = `${wordsOf(test.field)} ${explainTest(test)}`
  return negated ? `not (${text})` : text
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

function sayReport(atom: ReportAtom, negated: boolean): string {
  const no = negated ? 'no ' : ''
  if ('flag' in atom) return `${no}${wordsOf(atom.flag)}`
  if ('mod' in atom) return `${negated ? 'not ' : ''}[${wordsOf(atom.mod)}]`
  if ('region_in' in atom) {
    return `treated ${negated ? 'elsewhere than' : 'at'} ${either(atom.region_in)}`
  }
  if ('hours_le' in atom) return `${negated ? 'after' : 'within'} ${atom.hours_le} h`
  if ('win' in atom) return `${negated ? 'after' : 'in'} ${windows[atom.win]}`
  if ('time_invalid' in atom) return `${negated ? 'not ' : ''}dated before the procedure ended`
  if ('temp_unclear' in atom) return `${no}temperature that cannot be used`
  if ('temp_ge_f' in atom) return `${no}temperature of ${atom.temp_ge_f} F or more`
  if ('temp_gt_f' in atom) return `${no}temperature over ${atom.temp_gt_f} F`
  if ('temp_lt_f' in atom) return `${no}temperature under ${atom.temp_lt_f} F`
  const [name, relation, limit] = atom.num
  return `${no}${wordsOf(name)} ${relations[relation]} ${limit}`
}

const either = (values: readonly string[]): string => values.map(wordsOf).join(' or ')
