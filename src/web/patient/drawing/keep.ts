import { saveDrawing } from '#clinic/drawings/save.ts'
import { atVisit } from '../../access/visit-session.ts'
import type { Route } from './+types/keep.ts'
import { isWidespread } from './drawn.ts'
import { readForm } from './read-form.ts'

/** What the painting script is told: never more than that, so that nothing of a drawing travels back. */
type Kept =
  | { readonly kind: 'saved'; readonly widespread: boolean }
  | { readonly kind: 'refused' | 'closed' }

/** Keeps the drawing while it is being drawn. 422 where something in it does not exist, 409 where it is too late. */
export async function action({ request, context }: Route.ActionArgs) {
  const { run, visitId, actor } = await atVisit({ request, context })
  const given = readForm(await request.formData())
  const saved = await run((clinic) => saveDrawing(clinic, actor, visitId, 'before', given))
  if (saved.kind === 'refused') return answer({ kind: 'refused' }, 422)
  if (saved.kind !== 'saved') return answer({ kind: 'closed' }, 409)
  const { drawing } = saved
  return answer({ kind: 'saved', widespread: isWidespread(drawing.marks) }, 200)
}

const answer = (kept: Kept, status: number): Response => Response.json(kept, { status })
