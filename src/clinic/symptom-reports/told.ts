import { findMuscle } from '#protocol/atlas/muscles.ts'
import type { Language } from '#protocol/language.ts'
import { drugs } from '#protocol/tpi/drugs.ts'
import { tellBeforeProcedure } from '#protocol/triage/before-procedure.ts'
import { fillTell, type TellWords } from '#protocol/triage/fill-tell.ts'
import type { TriageDecision } from '#protocol/triage/report.ts'
import { callBackMinutes } from '../alerts/times.ts'
import type { Clinic } from '../clinic.ts'
import { findProcedure, type Procedure } from '../procedures/queries.ts'
import { inForce } from '../protocols/in-force.ts'
import { clinicSettings } from '../settings/read.ts'

const locales: Record<Language, string> = { en: 'en-US', es: 'es-US' }

/** A time as a person reads it, with the day when it is not today. */
export function timeText(
  at: Temporal.Instant,
  zone: string,
  language: Language,
  now: Temporal.Instant,
): string {
  const local = at.toZonedDateTimeISO(zone)
  const today = local.toPlainDate().equals(now.toZonedDateTimeISO(zone).toPlainDate())
  return local.toLocaleString(locales[language], {
    ...(today ? {} : { weekday: 'long', month: 'long', day: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  })
}

function treatmentWords(
  procedure: Procedure | undefined,
  zone: string,
  language: Language,
  now: Temporal.Instant,
): TellWords {
  if (procedure === undefined) return {}
  const names = procedure.sites.flatMap((site) => findMuscle(site.muscleId)?.name[language] ?? [])
  return {
    drug: procedure.drugs.map((drug) => drugs[drug][language]).join(', '),
    site: [...new Set(names)].join(', '),
    procedureTime: timeText(procedure.endedAt, zone, language, now),
  }
}

/**
 * What the patient reads, in every language, with times, numbers and treatment filled in; of the procedure only when
 * there was one. When to stop waiting for a call is as late as the disposition's call-back.
 */
export async function told(
  clinic: Clinic,
  visitId: string,
  { tell, disposition }: Pick<TriageDecision, 'tell' | 'disposition'>,
): Promise<TriageDecision['tell']> {
  const settings = await clinicSettings(clinic)
  const patient = await clinic.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .select(['p.telephone', 'p.time_zone'])
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', visitId)
    .executeTakeFirstOrThrow()
  const procedure = await findProcedure(clinic, visitId)
  const { protocol } = await inForce(clinic)
  const minutes = callBackMinutes(protocol.triage, disposition)
  const lines = procedure === undefined ? tellBeforeProcedure(protocol.triage, tell) : tell
  const fill = (language: Language) => {
    const time = (at: Temporal.Instant) => timeText(at, patient.time_zone, language, clinic.now)
    return fillTell(lines, {
      emergencyNumber: settings.emergency_number,
      crisisNumber: settings.crisis_number,
      poisonNumber: settings.poison_number,
      pagedAt: time(clinic.now),
      ...(minutes === undefined ? {} : { callBackBy: time(clinic.now.add({ minutes })) }),
      ...(patient.telephone === null ? {} : { phone: patient.telephone }),
      ...treatmentWords(procedure, patient.time_zone, language, clinic.now),
    })[language]
  }
  return { en: fill('en'), es: fill('es') }
}
