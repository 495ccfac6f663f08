import { Choice } from '../../look/choice.tsx'
import { DateField } from '../../look/date-field.tsx'
import { Field, TextField } from '../../look/field.tsx'
import { useFrame } from '../../look/frame.ts'
import { Scale } from '../../look/scale.tsx'
import { type AnswerFieldProps, askOf, labelOf, partOf, text } from './answer-field.ts'
import { ListField } from './list-field.tsx'
import { questionsWords } from './questions-words.ts'
import { lettersMost } from './read-leaf.ts'

const rowLettersMost = 14
/** Up to here a number is chosen on a scale, not typed. */
const scaleMost = 10

/** One part of an answer as plain form fields under its path. */
export function AnswerField(props: AnswerFieldProps) {
  const { path, type, label, value, errorOf, typedOf } = props
  const { language } = useFrame()
  switch (type.type) {
    case 'enum':
      return <OneOf {...props} />
    case 'list':
      return <ListField {...props} render={(item) => <AnswerField {...item} />} />
    case 'object':
      return type.fields.map((field) => (
        <AnswerField
          {...props}
          key={field.name}
          path={`${path}.${field.name}`}
          type={field}
          label={askOf(field, language, label)}
          value={partOf(value, field.name)}
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
          error={errorOf(path)}
          optional
        />
      )
    case 'integer':
    case 'number':
      return <NumberField {...props} />
    case 'drug':
    case 'phone':
      return (
        <Field
          name={path}
          label={label}
          type={type.type === 'phone' ? 'tel' : 'text'}
          list={type.type === 'drug' ? 'drugs' : undefined}
          autoComplete={type.type === 'phone' ? 'tel' : 'off'}
          maxLength={100}
          defaultValue={typedOf(path) ?? text(value)}
          error={errorOf(path)}
          optional
        />
      )
  }
}

function NumberField({ path, type, label, value, errorOf, typedOf }: AnswerFieldProps) {
  const words = questionsWords[useFrame().language]
  if (type.type !== 'integer' && type.type !== 'number') return null
  const typed = typedOf(path) ?? text(value)
  if (type.type === 'integer' && type.min === 0 && type.max === scaleMost) {
    return (
      <Scale
        name={path}
        label={label}
        low={words.scale.low}
        high={words.scale.high}
        chosen={typed === '' ? undefined : Number(typed)}
        error={errorOf(path)}
        optional
      />
    )
  }
  const { min, max } = type
  return (
    <Field
      name={path}
      label={label}
      hint={min === undefined || max === undefined ? undefined : words.range(min, max)}
      inputMode={type.type === 'integer' ? 'numeric' : 'decimal'}
      autoComplete="off"
      maxLength={20}
      defaultValue={typed}
      error={errorOf(path)}
      optional
    />
  )
}

function OneOf({ path, type, label, value, labels, errorOf }: AnswerFieldProps) {
  const { language } = useFrame()
  if (type.type !== 'enum') return null
  const options = type.values.map((each) => ({
    value: each,
    label: labelOf(labels, each, language),
  }))
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

function DayField({ path, label, value, errorOf, typedOf }: AnswerFieldProps) {
  const [year = '', month = '', day = ''] = text(value).split('-')
  const parts = {
    day: typedOf(`${path}-day`) ?? day,
    month: typedOf(`${path}-month`) ?? month,
    year: typedOf(`${path}-year`) ?? year,
  }
  return <DateField name={path} label={label} value={parts} error={errorOf(path)} optional />
}

function TemperatureField({ path, label, value, errorOf, typedOf }: AnswerFieldProps) {
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
        chosen={[typedOf(`${path}.unit`) ?? text(partOf(value, 'unit'))]}
        optional
      />
    </>
  )
}
