import { signedIn } from '../../access/staff-session.ts'
import { textOf } from '../form.ts'
import type { Route } from './+types/reading.ts'
import { readingLevels } from './reading-level.ts'

/** Measures a sentence while it is written. Keeps nothing. */
export async function action({ request, context }: Route.ActionArgs) {
  await signedIn({ request, context })
  const form = await request.formData()
  return readingLevels({ en: textOf(form, 'en'), es: textOf(form, 'es') })
}
