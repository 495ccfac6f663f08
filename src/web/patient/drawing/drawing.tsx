import { data, redirect } from 'react-router'
import { isAnswered } from '#clinic/drawings/drawing.ts'
import { findDrawing } from '#clinic/drawings/find.ts'
import { saveDrawing } from '#clinic/drawings/save.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { atVisit } from '../../access/visit-session.ts'
import { web } from '../../context.ts'
import { textOf } from '../fields.ts'
import type { Route } from './+types/drawing.ts'
import { DrawingScreen } from './drawing-screen.tsx'
import { drawingSheet } from './drawing-sheet.server.ts'
import { drawingWords } from './drawing-words.ts'
import { shownOf } from './drawn.ts'
import { problemOf } from './outcome.ts'
import { readForm } from './read-form.ts'
import { viewNamed } from './views.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { language, nonce } = context.get(web)
  const { run, visitId } = await atVisit({ request, context })
  return run(async (clinic) => {
    const visit = await findVisitRow(clinic, visitId)
    const over = visit?.cancelled_at ?? visit?.no_show_at ?? visit?.procedure_ended_at
    if (visit === undefined || over != null) throw redirect('/visit')
    const kept = await findDrawing(clinic, visitId, 'before')
    return {
      title: drawingWords[language].title,
      view: viewNamed(params.view) ?? 'front',
      marks: kept?.marks ?? [],
      qualities: kept?.qualities ?? [],
      nothingHurts: kept?.nothingHurts ?? false,
      sheet: drawingSheet,
      nonce,
    }
  })
}

/** Saves the whole list as it was sent, then shows it on the figure or goes back to Today. */
export async function action({ request, context }: Route.ActionArgs) {
  const { run, visitId, actor } = await atVisit({ request, context })
  const form = await request.formData()
  const given = readForm(form)
  const view = viewNamed(textOf(form, 'view')) ?? 'front'
  const sent = {
    view,
    marks: shownOf(given),
    qualities: given.qualities,
    nothingHurts: given.nothingHurts,
  }
  const saved = await run((clinic) => saveDrawing(clinic, actor, visitId, 'before', given))
  if (saved.kind === 'refused') {
    return data({ sent, problem: problemOf(saved.problems) }, { status: 422 })
  }
  if (saved.kind !== 'saved') throw redirect('/visit', 303)
  if (textOf(form, 'intent') === 'show') throw redirect(`/visit/drawing/${view}`, 303)
  if (isAnswered(saved.drawing)) throw redirect('/visit', 303)
  return data({ sent, problem: 'empty' as const }, { status: 422 })
}

/** Where it hurts: the figure shows what is marked; figure and list do the same. */
export default function DrawingRoute({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <DrawingScreen {...loaderData} {...actionData?.sent} problem={actionData?.problem ?? null} />
  )
}
