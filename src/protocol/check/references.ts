import { statementsOf } from '../handout/page.ts'
import type { ProtocolData } from '../protocol.ts'
import type { FormQuestion } from '../triage/form.ts'
import type { Path } from './places.ts'

/** A name, what kind of thing it names, and the names of that kind. */
export type Reference = {
  readonly path: Path
  readonly kind: string
  readonly name: string
  readonly valid: ReadonlyMap<string, unknown>
}

type Valid = Reference['valid']

const among = (
  names: readonly string[] | undefined,
  path: Path,
  kind: string,
  valid: Valid,
): readonly Reference[] =>
  (names ?? []).map((name, at) => ({ path: [...path, at], kind, name, valid }))

const byId = (things: readonly { readonly id: string }[]): Valid =>
  new Map(things.map((thing) => [thing.id, thing]))

/** Names that stand outside conditions: of rules, questions, lines and modifiers. */
export function otherReferences(data: ProtocolData): readonly Reference[] {
  return [
    ...triageReferences(data),
    ...formReferences(data),
    ...screeningReferences(data),
    ...pageReferences(data),
  ]
}

function triageReferences({ triage }: ProtocolData): readonly Reference[] {
  const rules = byId(triage.rules)
  const lines = byId(Object.values(triage.tell).flat())
  return [
    ...among(triage.late.exceptOnly, ['triage', 'late', 'exceptOnly'], 'rule', rules),
    ...among([triage.tellAlone.rule], ['triage', 'tellAlone', 'rule'], 'rule', rules),
    ...among(triage.tellAlone.lines, ['triage', 'tellAlone', 'lines'], 'line', lines),
    ...Object.entries(triage.tell).flatMap(([disposition, told]) =>
      told.flatMap((line, at) =>
        among(line.rules, ['triage', 'tell', disposition, at, 'rules'], 'rule', rules),
      ),
    ),
  ]
}

function formReferences({ symptomForm, triage }: ProtocolData): readonly Reference[] {
  const flags = new Map(Object.entries(triage.flags))
  const questions = byId(
    symptomForm.blocks.flatMap((block): readonly FormQuestion[] => block.questions),
  )
  return symptomForm.blocks.flatMap((block, at) =>
    block.questions.flatMap((question, number) => {
      if (!('options' in question)) return []
      return question.options.flatMap((option, place) => {
        const path: Path = ['symptomForm', 'blocks', at, 'questions', number, 'options', place]
        return [
          ...among(option.sets, [...path, 'sets'], 'symptom', flags),
          ...among(option.opens, [...path, 'opens'], 'question of the form', questions),
        ]
      })
    }),
  )
}

function screeningReferences({
  screening,
  modifierSources,
  triage,
}: ProtocolData): readonly Reference[] {
  const questions = byId(screening.questions)
  const modifiers = new Map(Object.entries(triage.modifiers))
  return [
    ...screening.flow.flatMap(({ questions: asked }, at) =>
      typeof asked === 'string'
        ? []
        : among(asked, ['screening', 'flow', at, 'questions'], 'question', questions),
    ),
    ...modifierSources.map(({ modifier }, at) => ({
      path: ['modifierSources', at, 'modifier'],
      kind: 'modifier',
      name: modifier,
      valid: modifiers,
    })),
  ]
}

function pageReferences(data: ProtocolData): readonly Reference[] {
  const rules = new Map([
    ...byId(data.triage.rules),
    ...byId(data.screening.questions.flatMap((question) => question.rules)),
    ...byId(data.aftercare.tasks),
  ])
  return statementsOf(data.page).flatMap(({ id, obeyedBy }) =>
    among(obeyedBy, ['page', id, 'obeyedBy'], 'rule', rules),
  )
}
