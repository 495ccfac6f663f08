import { logAftercare } from '../aftercare/log.ts'
import type { Clinic } from '../clinic.ts'
import { saveDrawing } from '../drawings/save.ts'
import { discharge } from '../observations/discharge.ts'
import { endObservation } from '../observations/end.ts'
import { startObservation } from '../observations/start.ts'
import { recordProcedure } from '../procedures/record.ts'
import { saveAnswers } from '../screenings/answer.ts'
import { recordCheck } from '../screenings/check.ts'
import { clinicSettings } from '../settings/read.ts'
import { submitReport } from '../symptom-reports/submit.ts'
import { enterRoom } from '../visits/enter-room.ts'
import { registerVisit } from '../visits/register.ts'
import type { DemoPatient, DemoStaff } from './cast.ts'
import { checkWell, lidocainePlan, wellAnswers } from './well.ts'

/** The same clinic at another time: every verb takes its time from here, so the past can be played. */
function at(clinic: Clinic, now: Temporal.Instant): Clinic {
  return { ...clinic, now }
}

/** A start near the wanted one that still lies on the clinic's own day. */
function onTheDay(clinic: Clinic, wanted: Temporal.Instant, zone: string): Temporal.Instant {
  const day = clinic.now.toZonedDateTimeISO(zone).startOfDay()
  const [first, last] = [day.add({ minutes: 20 }), day.add({ days: 1 }).subtract({ minutes: 20 })]
  const local = wanted
    .toZonedDateTimeISO(zone)
    .round({ smallestUnit: 'minute', roundingIncrement: 5 })
  if (Temporal.ZonedDateTime.compare(local, first) < 0) return first.toInstant()
  return (Temporal.ZonedDateTime.compare(local, last) > 0 ? last : local).toInstant()
}

async function register(
  clinic: Clinic,
  staff: DemoStaff,
  patient: DemoPatient,
  startsAt: Temporal.Instant,
) {
  const registered = await registerVisit(
    clinic,
    staff.desk,
    {
      kind: 'new',
      patient: {
        name: patient.name,
        birthDate: Temporal.PlainDate.from(patient.birthDate),
        telephone: '+1 555 010 4477',
        email: `${patient.name
          .split(' ')[0]
          ?.normalize('NFD')
          .replaceAll(/\P{ASCII}/gu, '')
          .toLowerCase()}@demo.invalid`,
        language: patient.language,
        timeZone: null,
      },
    },
    { clinicianId: staff.clinician.staffId, area: patient.area, startsAt, invite: true },
    true,
  )
  if (registered.kind !== 'registered') throw new Error(`demo: ${patient.name} ${registered.kind}`)
  return registered
}

async function treat(clinic: Clinic, staff: DemoStaff, patient: DemoPatient, visitId: string) {
  await enterRoom(clinic, staff.nurse, visitId)
  await checkWell(clinic, staff.nurse, visitId, patient.sites ?? [])
  if (patient.reached === 'room') return
  const ended = at(clinic, clinic.now.add({ minutes: 25 }))
  const recorded = await recordProcedure(ended, staff.clinician, visitId, {
    endedAt: ended.now,
    sites: patient.sites ?? [],
    drugs: patient.drugs ?? [],
  })
  if (recorded.kind !== 'recorded') throw new Error(`demo: ${patient.name} ${recorded.kind}`)
  await startObservation(ended, staff.nurse, visitId, 30)
  if (patient.reached === 'observing') return
  const watched = at(clinic, ended.now.add({ minutes: 31 }))
  await endObservation(watched, staff.nurse, visitId, null)
  if (patient.reached === 'home') await discharge(watched, staff.nurse, visitId)
}

/** Plays one patient's story up to now, with the same verbs that the screens call. */
export async function play(clinic: Clinic, staff: DemoStaff, patient: DemoPatient): Promise<void> {
  const { time_zone: zone } = await clinicSettings(clinic)
  const that = at(clinic, clinic.now.subtract({ hours: 24 * (patient.daysAgo ?? 0) }))
  const startsAt = onTheDay(that, that.now.add({ minutes: patient.startsInMinutes }), zone)
  const booked = at(clinic, that.now.subtract({ hours: 20 }))
  const { visitId, patientId } = await register(booked, staff, patient, startsAt)
  const actor = { kind: 'patient', visitId, patientId, name: patient.name } as const
  if (patient.answers !== undefined) {
    await saveAnswers(that, actor, visitId, { ...wellAnswers, ...patient.answers })
  }
  if (patient.drawn !== undefined) {
    const given = { marks: patient.drawn, qualities: ['dull'], nothingHurts: false }
    const saved = await saveDrawing(that, actor, visitId, 'before', given)
    if (saved.kind !== 'saved') throw new Error(`demo: ${patient.name} ${saved.kind}`)
  }
  if (patient.sites !== undefined) {
    await recordCheck(that, staff.clinician, visitId, 'plan', lidocainePlan(patient.sites))
  }
  if (patient.reached !== undefined) await treat(at(clinic, startsAt), staff, patient, visitId)
  for (const [index, pain] of (patient.pain ?? []).entries()) {
    const evening = at(clinic, that.now.add({ hours: 24 * (index + 1) }).subtract({ minutes: 90 }))
    const entry = { entryId: crypto.randomUUID(), day: index + 1, taskId: 'pain', pain }
    await logAftercare(evening, actor, visitId, entry)
  }
  if (patient.report !== undefined) {
    const reported = at(clinic, clinic.now.subtract({ minutes: patient.report.minutesAgo }))
    await submitReport(reported, actor, {
      reportId: crypto.randomUUID(),
      visitId,
      language: patient.language,
      answers: patient.report.answers,
    })
  }
}
