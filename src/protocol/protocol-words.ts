import { codingDefinitionWords, codingFieldWords } from './coding/fields.ts'
import type { ProtocolData } from './protocol.ts'
import { definitionWords, fieldWords } from './screening/field-words.ts'
import { type Words, wordsOf } from './words.ts'

/** The words of a protocol: flags and modifiers by their meaning, fields by their name or the question's own words, choices by their label. */
export function protocolWords({ triage, screening, symptomForm }: ProtocolData): Words {
  const asked = new Map(
    screening.questions.flatMap(({ id, fields = [] }) =>
      fields.flatMap(({ name, ask }) =>
        ask === undefined
          ? []
          : [[`answers.${id}.${name}`, ask.en] as [path: string, words: string]],
      ),
    ),
  )
  const form = new Map(
    symptomForm.blocks.flatMap(({ questions }) =>
      questions.map((question) => [question.id, question] as const),
    ),
  )
  return {
    flag: (id) => phrase(triage.flags[id]?.meaning ?? wordsOf(id)),
    modifier: (id) => triage.modifiers[id]?.meaning ?? wordsOf(id),
    field: (path) =>
      fieldWords[path] ?? codingFieldWords[path] ?? question(asked.get(path)) ?? wordsOf(path),
    value: (id) => labelled(screening.labels[id]?.en) ?? wordsOf(id),
    definition: (name) => definitionWords[name] ?? codingDefinitionWords[name] ?? wordsOf(name),
    number: (name) => numbers[name] ?? wordsOf(name),
    formQuestion: (id) => question(form.get(id)?.text.en) ?? wordsOf(id),
    formAnswer: (id, answer) => {
      const asks = form.get(id)
      const options = asks !== undefined && 'options' in asks ? asks.options : []
      return labelled(options.find((option) => option.id === answer)?.text.en) ?? wordsOf(answer)
    },
  }
}

const numbers: Readonly<Record<string, string>> = { glucose_mgdl: 'glucose in mg/dL' }

/** A meaning that itself enumerates stands in quotes, so that its own "or" is not taken for the rule's. */
const phrase = (meaning: string): string =>
  /,|;| (or|and) /.test(meaning) ? `“${meaning}”` : meaning

const question = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `“${text}”`

const labelled = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : phrase(text.toLowerCase())
