import { data, redirect } from 'react-router'
import { z } from 'zod'
import { logAftercare } from '#clinic/aftercare/log.ts'
import { carePlan } from '#clinic/aftercare/plan.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { timeText } from '#clinic/symptom-reports/told.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { hasEnded } from '#clinic/visits/course.ts'
import { dayOf } from '#protocol/aftercare/today.ts'
import type { Language } from '#protocol/language.ts'
import { atVisit } from '../../access/visit-session.ts'
import { web } from '../../context.ts'
import { useFrame } from '../../look/frame.ts'
import { textOf } from '../fields.ts'
import { dayText } from '../times.ts'
import { VisitPage } from '../visit-page.tsx'
import type { Route } from './+types/today.ts'
import { After } from './after.tsx'
import { afterView } from './after-view.ts'
import { Before } from './before.tsx'
import { beforeView } from './before-view.ts'
import { openReports } from './open-report.ts'
import { Over } from './over.tsx'
import { overView } from './over-view.ts'
import { ReportNotice } from './report-notice.tsx'
import { todayWords } from './today-words.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

/** Where the visit stands: before, on one of the ten days, or over. */
async function stateOf(
  clinic: Clinic,
  visitId: string,
  language: Language,
  reportedAt: Temporal.Instant | undefined,
) {
  const visit = await findVisitRow(clinic, visitId)
  if (visit === undefined) throw data(null, { status: 404 })
  const settings = await clinicSettings(clinic)
  const zone = settings.time_zone
  if (visit.cancelled_at !== null) return { kind: 'cancelled' as const }
  if (visit.no_show_at !== null) {
    const day = visit.starts_at.toZonedDateTimeISO(zone).toPlainDate()
    const isToday = day.equals(clinic.now.toZonedDateTimeISO(zone).toPlainDate())
    return { kind: 'missed' as const, day: isToday ? undefined : dayText(day, language) }
  }
  if (hasEnded(visit, zone, clinic.now)) return { kind: 'ended' as const }
  const care = await carePlan(clinic, visitId)
  const first = care?.plan.days[0]
  if (care === undefined || first === undefined) {
    return beforeView(clinic, visit, settings, language)
  }
  const place = dayOf(first.date, clinic.now, care.plan.patient_tz, care.plan.days.length - 1)
  if (place.kind === 'after') return overView(care, clinic.now, language)
  const day = place.kind === 'day' ? place.day : 0
  const view = afterView(care, day, clinic.now, language, reportedAt)
  if (view === undefined) throw data(null, { status: 404 })
  return view
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const { language } = context.get(web)
  const { run, visitId, actor } = await atVisit({ request, context })
  return run(async (clinic) => {
    const visit = await findVisitRow(clinic, visitId)
    const zone = visit?.patient_zone ?? 'UTC'
    const time = (at: Temporal.Instant) => timeText(at, zone, language, clinic.now)
    const { open, reportedAt } = await openReports(clinic, visitId, time)
    const [givenName = actor.name] = actor.name.split(' ')
    return {
      title: todayWords[language].hello(givenName),
      open,
      state: await stateOf(clinic, visitId, language, reportedAt),
    }
  })
}

const tick = z.object({
  entryId: z.uuid(),
  day: z.coerce.number().int().min(0).max(60),
  taskId: z.string().min(1).max(100),
  pain: z
    .string()
    .regex(/^(?:\d|10)$/)
    .transform(Number)
    .nullable(),
})

/** Keeps one tick of the plan, or how much it hurts. What cannot be read or has not come yet changes nothing. */
export async function action({ request, context }: Route.ActionArgs) {
  const { run, visitId, actor } = await atVisit({ request, context })
  const form = await request.formData()
  const read = tick.safeParse({
    entryId: textOf(form, 'entryId'),
    day: textOf(form, 'day'),
    taskId: textOf(form, 'taskId'),
    pain: textOf(form, 'pain') === '' ? null : textOf(form, 'pain'),
  })
  const empty = read.success && read.data.taskId === 'pain' && read.data.pain === null
  if (read.success && !empty) {
    await run((clinic) => logAftercare(clinic, actor, visitId, read.data))
  }
  return redirect('/visit', 303)
}

/** Today: one thing to do now, and what comes next. */
export default function Today({ loaderData: { state, open } }: Route.ComponentProps) {
  const { language } = useFrame()
  return (
    <VisitPage>
      {open.map((report) => (
        <ReportNotice key={report.kind} report={report} words={todayWords[language].report} />
      ))}
      {state.kind === 'before' ? (
        <Before view={state} />
      ) : state.kind === 'after' ? (
        <After view={state} />
      ) : (
        <Over state={state} />
      )}
    </VisitPage>
  )
}
