import type { Language } from '#protocol/language.ts'
import type { FormAnswer, FormAnswers, FormQuestion } from '#protocol/triage/form.ts'
import { Choice } from '../../look/choice.tsx'
import { Field, TextField } from '../../look/field.tsx'
import { useFrame } from '../../look/frame.ts'
import { Scale } from '../../look/scale.tsx'
import { reportWords } from './report-words.ts'

export const lettersMost = 2_000

/** A question of the form in one language, with what was said to it so far. */
export type AskedQuestion = {
  readonly id: string
  readonly kind: FormQuestion['kind'] | 'scale'
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly said: FormAnswer | undefined
  /** The tick that opened it, where its own words do not say what it is about. */
  readonly about: string | undefined
}

/** The words of a question in one language. `label` has its {words} filled in. */
export function asked(
  question: FormQuestion,
  answers: FormAnswers,
  language: Language,
  { label, about }: Pick<AskedQuestion, 'label' | 'about'>,
): AskedQuestion {
  const scale = question.kind === 'number' && question.min === 0 && question.max === 10
  return {
    id: question.id,
    kind: scale ? 'scale' : question.kind,
    label,
    about,
    options:
      'options' in question
        ? question.options.map(({ id, text }) => ({ value: id, label: text[language] }))
        : [],
    said: answers[question.id],
  }
}

const ticks = (said: FormAnswer | undefined): readonly string[] =>
  said === undefined ? [] : typeof said === 'string' ? [said] : 'value' in said ? [] : said

const typed = (said: FormAnswer | undefined): string => (typeof said === 'string' ? said : '')

type Props = { readonly question: AskedQuestion; readonly error?: string | undefined }

/** One question as plain form fields under its own id. */
export function Question({ question, error }: Props) {
  const { id: name, kind, label, options, said } = question
  const words = reportWords[useFrame().language]
  switch (kind) {
    case 'multi':
    case 'single':
      return (
        <Choice
          name={name}
          label={label}
          kind={kind === 'multi' ? 'checkbox' : 'radio'}
          hint={question.about}
          layout={kind === 'single' && fitOneRow(options) ? 'row' : 'list'}
          options={options}
          chosen={ticks(said)}
          error={error}
        />
      )
    case 'scale':
      return <Scale name={name} label={label} {...words.pain} optional {...chosenOf(typed(said))} />
    case 'number':
      return (
        <Field
          name={name}
          label={label}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={typed(said)}
          error={error}
        />
      )
    case 'temperature':
      return <Temperature question={question} />
    case 'text':
      return (
        <TextField
          name={name}
          label={label}
          defaultValue={typed(said)}
          maxLength={lettersMost}
          error={error}
        />
      )
  }
}

/** Answers that stand beside each other even on the smallest phone. */
const fitOneRow = (options: AskedQuestion['options']): boolean =>
  options.length === 2 && options.every(({ label }) => label.length <= 6)

const chosenOf = (text: string) => (/^\d+$/.test(text) ? { chosen: Number(text) } : {})

function Temperature({ question: { id, label, said } }: { readonly question: AskedQuestion }) {
  const { temperature: words } = reportWords[useFrame().language]
  const given = typeof said === 'object' && 'value' in said ? said : undefined
  const optionsOf = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([value, label]) => ({ value, label }))
  return (
    <fieldset className="temperature">
      <legend>{label}</legend>
      <Field
        name={id}
        label={words.reading}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        defaultValue={given?.value}
      />
      <Choice
        name={`${id}.unit`}
        label={words.unit}
        layout="row"
        options={optionsOf(words.units)}
        chosen={given?.unit == null ? [] : [given.unit]}
      />
      <Choice
        name={`${id}.how`}
        label={words.how}
        options={optionsOf(words.hows)}
        chosen={given?.how == null ? [] : [given.how]}
      />
    </fieldset>
  )
}
