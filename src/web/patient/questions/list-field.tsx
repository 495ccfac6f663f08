import type { ReactNode } from 'react'
import type { Value } from '#protocol/screening/input.ts'
import { Choice } from '../../look/choice.tsx'
import { useFrame } from '../../look/frame.ts'
import { type AnswerFieldProps, labelOf, text } from './answer-field.ts'
import { questionsWords } from './questions-words.ts'
import { nothingOfIt } from './read-leaf.ts'
import { itemsMost } from './read-screen.ts'

const itemsOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : [])

type ListFieldProps = AnswerFieldProps & {
  /** One thing of the list as form fields. */
  readonly render: (props: AnswerFieldProps) => ReactNode
}

/** A list: boxes to tick, or things to tell one by one. */
export function ListField(props: ListFieldProps) {
  const { path, type, label, value, labels, mayBeNone, errorOf } = props
  const { language } = useFrame()
  const words = questionsWords[language]
  if (type.type !== 'list') return null
  const { of } = type
  if (of.type !== 'enum') return <Items {...props} at={0} />
  const options = of.values.map((each) => ({
    value: each,
    label: labelOf(labels, each, language),
  }))
  const saidNothing = Array.isArray(value) && value.length === 0
  return (
    <Choice
      name={path}
      kind="checkbox"
      label={label}
      options={mayBeNone ? [...options, { value: nothingOfIt, label: words.noneOfIt }] : options}
      chosen={saidNothing ? [nothingOfIt] : itemsOf(value).map(text)}
      error={errorOf(path)}
    />
  )
}

/** One thing of the list, and the next one behind *Another one*. */
function Items(props: ListFieldProps & { readonly at: number }) {
  const { path, type, value, typedOf, render, at } = props
  const { language } = useFrame()
  if (type.type !== 'list') return null
  const items = itemsOf(value)
  const next = at + 1
  const isTyped = (place: number): boolean =>
    items[place] !== undefined || isWritten(typedOf, `${path}.${place}`, type.of)
  return (
    <>
      {render({ ...props, path: `${path}.${at}`, type: type.of, value: items[at] })}
      {next < itemsMost && (
        <details className="another" open={isTyped(next)}>
          <summary>{questionsWords[language].more}</summary>
          <Items {...props} at={next} />
        </details>
      )}
    </>
  )
}

/** Whether something was typed into one of the thing's fields. */
function isWritten(
  typedOf: AnswerFieldProps['typedOf'],
  path: string,
  type: AnswerFieldProps['type'],
): boolean {
  if (type.type !== 'object') return (typedOf(path) ?? '') !== ''
  return type.fields.some(({ name }) =>
    ['', '-day', '-month', '-year'].some((end) => (typedOf(`${path}.${name}${end}`) ?? '') !== ''),
  )
}
