import type { Language } from '#protocol/language.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { FieldType, Field as ProtocolField } from '#protocol/screening/questions.ts'
import { journey } from '#protocol/tpi/journey.ts'
import { Choice } from '../../look/choice.tsx'
import { DateField } from '../../look/date-field.tsx'
import { Field, TextField } from '../../look/field.tsx'
import { useFrame } from '../../look/frame.ts'
import { questionsWords } from './questions-words.ts'
import { itemsShown, lettersMost } from './read-screen.ts'

type Props = {
  readonly path: string
  readonly type: FieldType
  readonly label: string
  readonly value: Value
  readonly errorOf: (path: string) => string | undefined
  /** What was typed into a field of a form that came back. */
  readonly typedOf: (name: string) => string | undefined
}

const labelOf = (value: string, language: Language): string =>
  journey.screening.labels[value]?.[language] ?? value

/** The words of a field; without any of its own the screen's title asks. */
export const askOf = (field: ProtocolField, language: Language, title: string): string =>
  field.ask?.[language] ?? title

const text = (value: Value): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** One part of an answer, or undefined. */
export const partOf = (value: Value, name: string): Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && name in value
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined

const itemsOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : [])

const rowLettersMost = 14

/** One part of an answer as plain form fields under its path. */
export function AnswerField(props: Props) {
  const { path, type, label, value, errorOf, typedOf } = props
  const { language } = useFrame()
  const error = errorOf(path)
  switch (type.type) {
    case 'enum':
      return <OneOf {...props} />
    case 'list':
      return <ListField {...props} />
    case 'object':
      return type.fields.map((field) => (
        <AnswerField
          key={field.name}
          path={`${path}.${field.name}`}
          type={field}
          label={askOf(field, language, label)}
          value={partOf(value, field.name)}
          errorOf={errorOf}
          typedOf={typedOf}
        />
      ))
    case 'date':
      return <DayField {...props} />
    case 'temperature':
      return <TemperatureField {...props} />
    case 'text':
      return (
        <TextField
          name={path}
          label={label}
          rows={2}
          maxLength={lettersMost}
          defaultValue={typedOf(path) ?? text(value)}
          error={error}
          optional
        />
      )
    default:
      return (
        <Field
          name={path}
          label={label}
          type={type.type === 'phone' ? 'tel' : 'text'}
          inputMode={type.type === 'drug' || type.type === 'phone' ? undefined : 'decimal'}
          list={type.type === 'drug' ? 'drugs' : undefined}
          autoComplete="off"
          maxLength={100}
          defaultValue={typedOf(path) ?? text(value)}
          error={error}
          optional
        />
      )
  }
}

function OneOf({ path, type, label, value, errorOf }: Props) {
  const { language } = useFrame()
  if (type.type !== 'enum') return null
  const options = type.values.map((each) => ({ value: each, label: labelOf(each, language) }))
  const letters = options.reduce((sum, option) => sum + option.label.length, 0)
  return (
    <Choice
      name={path}
      label={label}
      layout={options.length <= 3 && letters <= rowLettersMost ? 'row' : 'list'}
      options={options}
      chosen={[text(value)]}
      error={errorOf(path)}
    />
  )
}

function DayField({ path, label, value, errorOf, typedOf }: Props) {
  const [year = '', month = '', day = ''] = text(value).split('-')
  const parts = {
    day: typedOf(`${path}-day`) ?? day,
    month: typedOf(`${path}-month`) ?? month,
    year: typedOf(`${path}-year`) ?? year,
  }
  return <DateField name={path} label={label} value={parts} error={errorOf(path)} optional />
}

const furtherItems = Array.from({ length: itemsShown - 1 }, (_, place) => place + 1)

function ListField({ path, type, label, value, errorOf, typedOf }: Props) {
  const { language } = useFrame()
  if (type.type !== 'list') return null
  const { of } = type
  if (of.type === 'enum') {
    return (
      <Choice
        name={path}
        kind="checkbox"
        label={label}
        options={of.values.map((each) => ({ value: each, label: labelOf(each, language) }))}
        chosen={itemsOf(value).map(text)}
        error={errorOf(path)}
      />
    )
  }
  const items = itemsOf(value)
  const item = (at: number) => (
    <AnswerField
      path={`${path}.${at}`}
      type={of}
      label={label}
      value={items[at]}
      errorOf={errorOf}
      typedOf={typedOf}
    />
  )
  return (
    <>
      {item(0)}
      {furtherItems.map((at) => (
        <details key={at} open={items[at] !== undefined}>
          <summary>{questionsWords[language].more}</summary>
          {item(at)}
        </details>
      ))}
    </>
  )
}

function TemperatureField({ path, label, value, errorOf, typedOf }: Props) {
  const words = questionsWords[useFrame().language]
  return (
    <>
      <Field
        name={`${path}.value`}
        label={label}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        defaultValue={typedOf(`${path}.value`) ?? text(partOf(value, 'value'))}
        error={errorOf(path)}
        optional
      />
      <Choice
        name={`${path}.unit`}
        label={words.unit}
        layout="row"
        options={Object.entries(words.units).map(([unit, sign]) => ({ value: unit, label: sign }))}
        chosen={[text(partOf(value, 'unit'))]}
        optional
      />
    </>
  )
}
