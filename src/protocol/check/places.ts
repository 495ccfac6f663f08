import type { Condition } from '../conditions.ts'
import type { ProtocolData } from '../protocol.ts'

/** Where a value stands in a protocol file: keys and places in lists, from the top. */
export type Path = readonly (string | number)[]

export const pathText = (path: Path): string => path.join('.')

/** A condition and where it stands. `owner` names the rule, question or line it belongs to. */
export type Place = { readonly path: Path; readonly owner: string; readonly when: Condition }

/** Every condition of a protocol's symptom rules, form and screening. */
export function placesOf(data: ProtocolData): readonly Place[] {
  return [...triagePlaces(data), ...formPlaces(data), ...screeningPlaces(data)]
}

const place = (path: Path, owner: string, when: Condition | undefined): readonly Place[] =>
  when === undefined ? [] : [{ path, owner, when }]

function triagePlaces({ triage }: ProtocolData): readonly Place[] {
  return [
    ...triage.rules.flatMap(({ id, when }, at) => place(['triage', 'rules', at, 'when'], id, when)),
    ...Object.entries(triage.tell).flatMap(([disposition, lines]) =>
      lines.flatMap(({ id, when }, at) =>
        place(['triage', 'tell', disposition, at, 'when'], `tell.${disposition}.${id}`, when),
      ),
    ),
  ]
}

function formPlaces({ symptomForm }: ProtocolData): readonly Place[] {
  return symptomForm.blocks.flatMap((block, at) => {
    const blockPath: Path = ['symptomForm', 'blocks', at]
    return [
      ...place([...blockPath, 'shownWhen'], `form.${block.id}`, block.shownWhen),
      ...block.questions.flatMap((question, number) => {
        const path: Path = [...blockPath, 'questions', number]
        const owner = `form.${question.id}`
        const options = 'options' in question ? question.options : []
        return [
          ...place([...path, 'shownWhen'], owner, question.shownWhen),
          ...options.flatMap(({ id, shownWhen }, option) =>
            place([...path, 'options', option, 'shownWhen'], `${owner}.${id}`, shownWhen),
          ),
        ]
      }),
    ]
  })
}

function screeningPlaces({ screening, modifierSources }: ProtocolData): readonly Place[] {
  return [
    ...screening.questions.flatMap((question, at) => {
      const path: Path = ['screening', 'questions', at]
      return [
        ...place([...path, 'askWhen'], question.id, question.askWhen),
        ...(question.fields ?? []).flatMap(({ name, when }, field) =>
          place([...path, 'fields', field, 'when'], `${question.id}.${name}`, when),
        ),
        ...question.rules.flatMap(({ id, when }, rule) =>
          place([...path, 'rules', rule, 'when'], id, when),
        ),
      ]
    }),
    ...Object.entries(screening.definitions).flatMap(([name, when]) =>
      place(['screening', 'definitions', name], name, when),
    ),
    ...screening.flow.flatMap(({ id, when }, at) =>
      place(['screening', 'flow', at, 'when'], `screen ${id}`, when),
    ),
    ...modifierSources.flatMap(({ modifier, present }, at) =>
      place(['modifierSources', at, 'present'], `modifier ${modifier}`, present),
    ),
  ]
}

/** A single statement of a condition. `list` is the path of the list whose elements it looks at. */
export type AtomPlace = {
  readonly path: Path
  readonly atom: Exclude<
    Condition,
    { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
  >
  readonly negated: boolean
  readonly list?: string
}

/** Every single statement of a condition, with where it stands and whether under an odd number of `not`. */
export function atomPlaces(
  when: Condition,
  path: Path,
  negated = false,
  list?: string,
): readonly AtomPlace[] {
  if ('all' in when) {
    return when.all.flatMap((part, at) => atomPlaces(part, [...path, 'all', at], negated, list))
  }
  if ('any' in when) {
    return when.any.flatMap((part, at) => atomPlaces(part, [...path, 'any', at], negated, list))
  }
  if ('not' in when) return atomPlaces(when.not, [...path, 'not'], !negated, list)
  const own: AtomPlace = { path, atom: when, negated, ...(list !== undefined && { list }) }
  if ('some' in when)
    return [own, ...atomPlaces(when.where, [...path, 'where'], negated, when.some)]
  if ('count' in when) {
    return [own, ...atomPlaces(when.where, [...path, 'where'], negated, when.count)]
  }
  return [own]
}
