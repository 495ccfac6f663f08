import { data } from 'react-router'
import { atVisit } from '../../access/visit-session.ts'
import { web } from '../../context.ts'
import { textFields } from '../fields.ts'
import { OutOfPatience, withinPatience } from '../within.ts'
import type { Route } from './+types/report.ts'
import { attempted } from './attempt.ts'
import { isUrgent, receive } from './receive.ts'

/** Takes a sent screen of the symptom form; what is not taken is shown again by the loader of the same request. */
export async function takeForm({
  request,
  context,
}: Pick<Route.ActionArgs, 'request' | 'context'>) {
  const { language, noteError, keepAnswer } = context.get(web)
  const fields = textFields(await request.formData())
  try {
    const taken = await withinPatience(
      atVisit({ request, context }).then((visit) => receive(visit, language, fields)),
    )
    if (taken instanceof Response) return taken
    context.set(attempted, taken)
    return data(null, { status: 422 })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    noteError(error)
    keepAnswer()
    context.set(attempted, {
      kind: 'unsent',
      fields,
      urgent: isUrgent(fields),
      unknown: error instanceof OutOfPatience,
    })
    return data(null, { status: 503 })
  }
}
