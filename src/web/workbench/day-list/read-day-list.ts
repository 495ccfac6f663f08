import { data } from 'react-router'
import type { DateOrder } from '#clinic/visits/day-list/dates.ts'
import { decoded } from '#clinic/visits/day-list/text.ts'
import { textOf } from '../form.ts'

const charactersMost = 500_000

/** The text of the list that was sent: a file, or one that was looked at before; undefined when there is none. */
export async function listIn(form: FormData): Promise<string | undefined> {
  const file = form.get('list')
  if (file instanceof File && file.size > 0)
    return decoded(new Uint8Array(await file.arrayBuffer()))
  const seen = form.get('text')
  if (typeof seen !== 'string' || seen.trim() === '') return undefined
  if (seen.length > charactersMost) throw data(null, { status: 413 })
  return seen
}

/** How days are written, where someone has said so. */
export function orderIn(form: FormData): DateOrder | undefined {
  const order = textOf(form, 'order')
  return order === 'month-first' || order === 'day-first' ? order : undefined
}
