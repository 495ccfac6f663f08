import type { Clinic } from '../clinic.ts'
import type { Calendar } from '../inbox/opening-hours.ts'
import { clinicSettings } from './read.ts'

/** The clinic's opening hours and the holidays from yesterday on. */
export async function clinicCalendar(clinic: Clinic): Promise<Calendar> {
  const { time_zone: timeZone, opening_hours: openingHours } = await clinicSettings(clinic)
  const yesterday = clinic.now.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 })
  const holidays = await clinic.db
    .selectFrom('clinic_holiday')
    .select('day')
    .where('clinic_id', '=', clinic.clinicId)
    .where('day', '>=', yesterday)
    .execute()
  return { timeZone, openingHours, holidays: holidays.map((row) => row.day) }
}
