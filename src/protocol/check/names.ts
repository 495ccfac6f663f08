import type { Scalar } from '../conditions.ts'
import type { ProtocolData } from '../protocol.ts'
import { aftercareReferences } from './aftercare-references.ts'
import { codingReferences } from './coding-references.ts'
import { doseReferences } from './dose-references.ts'
import { itemFields, type KnownFields, knownFields } from './fields.ts'
import { nearest } from './nearest.ts'
import { type AtomPlace, atomPlaces, type Path, placesOf } from './places.ts'
import { otherReferences, type Reference } from './references.ts'

/** A name that leads nowhere, and where it stands. */
export type BrokenName = {
  readonly path: Path
  readonly message: string
  readonly nearest?: string
}

/** Every name in a protocol that names nothing of it, with the nearest that exists; and every definition that is defined by itself. */
export function brokenNames(data: ProtocolData): readonly BrokenName[] {
  const fields = knownFields(data.screening)
  const inConditions = placesOf(data).flatMap(({ when, path }) =>
    atomPlaces(when, path).flatMap((place) => atomReferences(place, data, fields)),
  )
  return [
    ...inConditions,
    ...otherReferences(data),
    ...codingReferences(data),
    ...doseReferences(data),
    ...aftercareReferences(data),
  ]
    .filter(({ name, valid }) => !valid.has(name))
    .map(({ path, kind, name, valid }) =>
      broken(path, `there is no ${kind} "${name}"`, name, valid),
    )
    .concat(circles('screening', data.screening.definitions))
    .concat(circles('coding', data.coding.definitions))
}

function broken(
  path: Path,
  message: string,
  name: string,
  valid: { readonly keys: () => Iterable<string> },
): BrokenName {
  const near = nearest(name, valid.keys())
  return { path, message, ...(near !== undefined && { nearest: near }) }
}

function atomReferences(
  { atom, path, list }: AtomPlace,
  data: ProtocolData,
  fields: KnownFields,
): readonly Reference[] {
  const ids = (kind: string, name: string, valid: object, ...more: Path): Reference => ({
    path: [...path, ...more],
    kind,
    name,
    valid: new Map(Object.entries(valid)),
  })
  if ('flag' in atom) return [ids('symptom', atom.flag, data.triage.flags, 'flag')]
  if ('mod' in atom) return [ids('modifier', atom.mod, data.triage.modifiers, 'mod')]
  if ('def' in atom) return [ids('definition', atom.def, data.screening.definitions, 'def')]
  if ('answered' in atom) return formReferences(atom, path, data)
  // Inside a definition `item` belongs to the list of whoever uses it.
  const items = list === undefined ? anyItem(fields) : itemFields(list, fields)
  const valid = new Map([...fields, ...items])
  if ('some' in atom) return [{ path: [...path, 'some'], kind: 'field', name: atom.some, valid }]
  if ('count' in atom) return [{ path: [...path, 'count'], kind: 'field', name: atom.count, valid }]
  if (!('field' in atom)) return []
  const { field, eqField, inClass, weightKgDiffers } = atom
  const other = (name: string | undefined, ...more: Path): readonly Reference[] =>
    name === undefined ? [] : [{ path: [...path, ...more], kind: 'field', name, valid }]
  const classes = typeof inClass === 'string' ? [inClass] : (inClass ?? [])
  return [
    ...other(field, 'field'),
    ...other(eqField, 'eqField'),
    ...other(weightKgDiffers?.from, 'weightKgDiffers', 'from'),
    ...classes.map((name) => ids('drug class', name, data.screening.drugClasses, 'inClass')),
    ...valueReferences(atom, path, valid.get(field)),
  ]
}

/** Words that stand for no answer, whatever the question. */
const noAnswers = ['unknown', 'unsure', 'skipped', 'none', 'no']

function valueReferences(
  atom: Extract<AtomPlace['atom'], { readonly field: string }>,
  path: Path,
  type: ReturnType<KnownFields['get']>,
): readonly Reference[] {
  const choices = type?.type === 'enum' ? type.values : undefined
  const elements = type?.type === 'list' && type.of.type === 'enum' ? type.of.values : undefined
  const named = (
    values: readonly (Scalar | undefined)[],
    among: readonly string[] | undefined,
    key: string,
  ) =>
    among === undefined
      ? []
      : values
          .filter((value) => typeof value === 'string')
          .map(
            (name): Reference => ({
              path: [...path, key],
              kind: 'answer',
              name,
              valid: new Map([...among, ...noAnswers].map((each) => [each, undefined])),
            }),
          )
  return [
    ...named([atom.eq], choices, 'eq'),
    ...named([atom.ne], choices, 'ne'),
    ...named(atom.in ?? [], choices, 'in'),
    ...named([atom.literal], choices, 'literal'),
    ...named(atom.literalIn ?? [], choices, 'literalIn'),
    ...named(atom.hasAny ?? [], elements, 'hasAny'),
  ]
}

function formReferences(
  atom: { readonly answered: string; readonly with: readonly string[] },
  path: Path,
  { symptomForm }: ProtocolData,
): readonly Reference[] {
  const questions = new Map(
    symptomForm.blocks.flatMap((block) => block.questions.map((each) => [each.id, each] as const)),
  )
  const question = questions.get(atom.answered)
  const options = question !== undefined && 'options' in question ? question.options : []
  const valid = new Map(options.map((option) => [option.id, option]))
  return [
    {
      path: [...path, 'answered'],
      kind: 'question of the form',
      name: atom.answered,
      valid: questions,
    },
    ...(question === undefined ? [] : atom.with).map(
      (name, at): Reference => ({ path: [...path, 'with', at], kind: 'answer', name, valid }),
    ),
  ]
}

function anyItem(fields: KnownFields): KnownFields {
  const lists = [...fields].filter(([, type]) => type?.type === 'list').map(([path]) => path)
  return new Map(['plan.targets', ...lists].flatMap((list) => [...itemFields(list, fields)]))
}

function circles(
  part: 'screening' | 'coding',
  definitions: ProtocolData['screening']['definitions'],
): readonly BrokenName[] {
  const usedBy = (name: string): readonly string[] => {
    const when = definitions[name]
    return when === undefined
      ? []
      : atomPlaces(when, []).flatMap(({ atom }) => ('def' in atom ? [atom.def] : []))
  }
  const circleFrom = (name: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(name)) return trail[0] === name ? [...trail, name] : undefined
    for (const next of usedBy(name)) {
      const found = circleFrom(next, [...trail, name])
      if (found !== undefined) return found
    }
    return undefined
  }
  return Object.keys(definitions).flatMap((name) => {
    const circle = circleFrom(name, [])
    return circle === undefined
      ? []
      : [
          {
            path: [part, 'definitions', name],
            message: `defined by itself: ${circle.join(' → ')}`,
          },
        ]
  })
}
