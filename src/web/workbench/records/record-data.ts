import { mayDo } from '#clinic/access/may-do.ts'
import { isFresh } from '#clinic/access/session-limits.ts'
import { noteReading } from '#clinic/audit/reading.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { readPerson } from '#clinic/records/person.ts'
import { mayForget, retentionYears } from '#clinic/records/retention.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { clinicToday } from '#clinic/visits/board.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import { birthText, longDayText, whenText } from '../times.ts'
import { forgetWords } from './record-intents.ts'

/** Everything the screen of one record shows, as plain values; undefined when the clinic has no such patient. */
export async function recordData(clinic: Clinic, staff: SignedIn, patientId: string) {
  const person = await readPerson(clinic, patientId)
  if (person === undefined) return undefined
  const { patient, corrections } = person
  await noteReading(clinic, staff.actor, { action: 'record.read', patientId })
  const { time_zone: zone } = await clinicSettings(clinic)
  const today = await clinicToday(clinic)
  const may = await mayForget(clinic, patientId)
  return {
    patientId,
    name: patient.name,
    birth: birthText(patient.birth_date, today),
    telephone: patient.telephone ?? '',
    email: patient.email ?? '',
    birthDate: patient.birth_date.toString(),
    forgotten: patient.forgotten_at !== null,
    corrections: corrections.map(({ at, ...each }) => ({
      ...each,
      at: whenText(at, zone, clinic.now),
    })),
    fresh: isFresh(staff, clinic.now),
    forget: {
      allowed: mayDo(staff.actor, 'record.forget'),
      ready: may.kind === 'may',
      words: forgetWords(may, (day) => longDayText(day, today)),
    },
    retention: {
      years: await retentionYears(clinic),
      mayChange: mayDo(staff.actor, 'record.retention'),
    },
  }
}

export type RecordData = NonNullable<Awaited<ReturnType<typeof recordData>>>
