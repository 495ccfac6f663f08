import type { Clinic } from '#clinic/clinic.ts'
import { isAnswered } from '#clinic/drawings/drawing.ts'
import { findDrawing } from '#clinic/drawings/find.ts'
import { currentScreening } from '#clinic/screenings/current.ts'
import { screensOf } from '#clinic/screenings/screens.ts'
import type { ClinicSettings } from '#clinic/settings/read.ts'
import type { VisitRow } from '#clinic/visits/board.ts'
import type { Language } from '#protocol/language.ts'
import { clockText, dayText, zoneText } from '../times.ts'

export type BeforeView = {
  readonly kind: 'before'
  readonly day: string
  readonly time: string
  /** The same moment where the patient is, when that is another zone. */
  readonly patientTime: string | undefined
  readonly isToday: boolean
  readonly inRoom: boolean
  readonly clinician: string
  readonly address: string
  readonly screens: { readonly count: number; readonly answered: number; readonly again: boolean }
  readonly answered: boolean
  /** How many places hurt, as drawn; undefined until something is drawn or it is said that nothing hurts. */
  readonly painPlaces: number | undefined
}

/** What a patient sees until the procedure is recorded. */
export async function beforeView(
  clinic: Clinic,
  visit: VisitRow,
  settings: ClinicSettings,
  language: Language,
): Promise<BeforeView> {
  const zone = settings.time_zone
  const local = visit.starts_at.toZonedDateTimeISO(zone)
  const { screens } = await screensOf(clinic, visit.visit_id)
  const { answered } = await currentScreening(clinic, visit.visit_id)
  const drawing = await findDrawing(clinic, visit.visit_id, 'before')
  const elsewhere =
    visit.starts_at.toZonedDateTimeISO(visit.patient_zone).offsetNanoseconds !==
    local.offsetNanoseconds
  const named = (at: string) =>
    `${clockText(visit.starts_at, at, language)} (${zoneText(visit.starts_at, at, language)})`
  return {
    kind: 'before',
    day: dayText(local.toPlainDate(), language),
    time: elsewhere ? named(zone) : clockText(visit.starts_at, zone, language),
    patientTime: elsewhere ? named(visit.patient_zone) : undefined,
    isToday: local.toPlainDate().equals(clinic.now.toZonedDateTimeISO(zone).toPlainDate()),
    inRoom: visit.entered_room_at !== null,
    clinician: visit.clinician_name,
    address: settings.address,
    screens: {
      count: screens.length,
      answered: screens.filter((screen) => screen.answered).length,
      again: screens.some(({ questions }) => questions.some(({ again }) => again)),
    },
    answered,
    painPlaces: drawing !== undefined && isAnswered(drawing) ? drawing.marks.length : undefined,
  }
}
