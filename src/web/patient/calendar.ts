import { data } from 'react-router'
import { clinicSettings } from '#clinic/settings/read.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { atVisit } from '../access/visit-session.ts'
import { web } from '../context.ts'
import type { Route } from './+types/calendar.ts'
import { calendarFile } from './calendar-file.ts'
import { calendarWords } from './calendar-words.ts'

/** The appointment as a calendar file: when, where and whom to call; nothing about health. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { language } = context.get(web)
  const { run, visitId } = await atVisit({ request, context })
  const text = await run(async (clinic) => {
    const visit = await findVisitRow(clinic, visitId)
    if (visit === undefined || visit.cancelled_at !== null) throw data(null, { status: 404 })
    const { name, address, telephone } = await clinicSettings(clinic)
    return calendarFile({
      id: visitId,
      startsAt: visit.starts_at,
      writtenAt: clinic.now,
      summary: calendarWords[language].summary(name),
      description: calendarWords[language].description(telephone),
      location: address,
    })
  })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="visit.ics"',
    },
  })
}
