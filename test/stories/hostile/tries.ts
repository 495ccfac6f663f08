import type { Hostile } from '../../hostile.ts'
import type { Field, Form } from './forms.ts'

/** One string in one field of one form. */
export type Try = {
  readonly asker: string
  readonly pattern: string
  readonly form: Form
  readonly button: readonly [name: string, value: string] | undefined
  readonly field: string
  /** A person types into it; what they typed is either kept or refused. */
  readonly typed: boolean
  readonly hostile: Hostile
  /** The string with a mark at its end, by which it is found again in the database. */
  readonly text: string
  readonly mark: string
}

/** What a willing person types into an empty field, by its name. */
const plainByName: Readonly<Record<string, string>> = {
  name: 'Ida Lund',
  telephone: '+1 555 010 9999',
  email: 'someone@clinic.test',
  'birth-day': '3',
  'birth-month': '4',
  'birth-year': '1970',
  zone: '',
  day: '2026-12-01',
  time: '10:00',
}

/** And by its type; a time that is not asked for by name stays open. */
const plainByType: Readonly<Record<string, string>> = {
  date: '2026-12-01',
  time: '',
  number: '5',
  tel: '+1 555 010 9999',
  email: 'someone@clinic.test',
}

/** One of many rows or values of its kind: it may stay empty. */
const isOneOfMany = (name: string): boolean => !(name in plainByName) && /[.\d]/.test(name)

const plain = (name: string, type: string): string =>
  plainByName[name] ?? plainByType[type] ?? (isOneOfMany(name) ? '' : 'tried')

/** What a willing person sends: what is chosen already, the first of what has to be chosen, and something plausible. */
function filled(fields: readonly Field[]): Map<string, string> {
  const sent = new Map<string, string>()
  for (const { name, type, value, sent: isSent } of fields) {
    if (isSent) sent.set(name, value === '' ? plain(name, type) : value)
    else if (type === 'radio' && !sent.has(name)) sent.set(name, value)
  }
  return sent
}

export function bodyOf({ form, button, field, text }: Try): URLSearchParams {
  const sent = filled(form.fields)
  if (button !== undefined) sent.set(...button)
  sent.set(field, text)
  return new URLSearchParams([...sent])
}

/** What of a text has to be found again: all of it but blanks and control characters, in the composed form. */
export const essence = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\s\uFEFF]+/gu, '')

const isTyped = (type: string) => ['text', 'search', 'tel', 'email', 'textarea'].includes(type)

const ending =
  /^(?:end|leave|cancel|revoke|no-show|discharge|remove|withdraw|publish|close|resolve)/

const isEnding = ({ button, form }: Try): boolean =>
  ending.test(button?.[1] ?? '') || /leave|discard/.test(form.address)

export type FoundForm = { readonly asker: string; readonly pattern: string; readonly form: Form }

const kindOf = (field: string): string => field.replaceAll(/[0-9a-f-]{36}|\d+/g, '#')

/** The fields of a form by type; of rows that are alike only the first. */
function fieldsOf({ fields }: Form): (readonly [field: string, type: string])[] {
  const kinds = new Map(fields.toReversed().map(({ name, type }) => [kindOf(name), { name, type }]))
  return [...kinds.values()].map(({ name, type }) => [name, type] as const)
}

/**
 * Fields of every form by every button, each with so many strings that all take their turn. What ends something comes
 * last: whatever is open before is still there to be written to.
 */
export function triesOf(
  found: readonly FoundForm[],
  corpus: readonly Hostile[],
  { perTyped, perOther }: { readonly perTyped: number; readonly perOther: number },
): Try[] {
  let turn = 0
  let owed = 0
  const tries = found.flatMap(({ asker, pattern, form }) => {
    const buttons = form.buttons.length === 0 ? [undefined] : form.buttons
    return buttons.flatMap((button) =>
      fieldsOf(form).flatMap(([field, type]) => {
        const typed = isTyped(type)
        owed += typed ? perTyped : perOther
        const count = Math.floor(owed)
        owed -= count
        return Array.from({ length: count }, (): Try[] => {
          const hostile = corpus[(turn * stride) % corpus.length]
          turn += 1
          if (hostile === undefined) return []
          const mark = `zq${turn.toString(36)}qz`
          const text = `${hostile.text}${mark}`
          return [{ asker, pattern, form, button, field, typed, hostile, mark, text }]
        }).flat()
      }),
    )
  })
  return [...tries.filter((each) => !isEnding(each)), ...tries.filter(isEnding)]
}

/** A prime beside the number of strings, so that neighbouring fields meet strings of different kinds. */
const stride = 37
