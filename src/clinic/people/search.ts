import type { Clinic } from '../clinic.ts'
import { nameKey } from './duplicates.ts'

const peopleMost = 50

/** One patient of this clinic, or undefined. */
export const findPerson = (clinic: Clinic, patientId: string) =>
  clinic.db
    .selectFrom('patient')
    .selectAll()
    .where('clinic_id', '=', clinic.clinicId)
    .where('patient_id', '=', patientId)
    .executeTakeFirst()

/** A birth date in a search, as people write it here: 5/17/1980 or 1980-05-17. */
function searchedDay(text: string): Temporal.PlainDate | undefined {
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const [year, month, day] = written ? [written[3], written[1], written[2]] : (iso?.slice(1) ?? [])
  if (year === undefined) return undefined
  const fields = { year: Number(year), month: Number(month), day: Number(day) }
  return fields.month >= 1 && fields.month <= 12 && fields.day >= 1
    ? Temporal.PlainDate.from(fields)
    : undefined
}

/** Patients whose name holds every word asked for, without accents and case, or who were born on the day asked for; at most 50. */
export async function searchPeople(clinic: Clinic, wanted: string) {
  const birthDate = searchedDay(wanted)
  const people = await clinic.db
    .selectFrom('patient as p')
    .leftJoin('visit as v', (on) =>
      on.onRef('v.clinic_id', '=', 'p.clinic_id').onRef('v.patient_id', '=', 'p.patient_id'),
    )
    .select(['p.patient_id', 'p.name', 'p.birth_date', 'p.telephone', 'p.language'])
    .select((select) => select.fn.max('v.starts_at').as('last_visit_at'))
    .where('p.clinic_id', '=', clinic.clinicId)
    .$if(birthDate !== undefined, (query) => query.where('p.birth_date', '=', birthDate ?? null))
    .groupBy(['p.clinic_id', 'p.patient_id'])
    .orderBy('last_visit_at', (order) => order.desc().nullsLast())
    .execute()
  const words = birthDate === undefined ? nameKey(wanted).split(' ').filter(Boolean) : []
  return people
    .filter(({ name }) => words.every((word) => nameKey(name).includes(word)))
    .slice(0, peopleMost)
}

/** Every visit of a patient, newest first. */
export const visitsOfPerson = (clinic: Clinic, patientId: string) =>
  clinic.db
    .selectFrom('visit')
    .select(['visit_id', 'starts_at', 'area', 'cancelled_at', 'no_show_at'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('patient_id', '=', patientId)
    .orderBy('starts_at', 'desc')
    .execute()
