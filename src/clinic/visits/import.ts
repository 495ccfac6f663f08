import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { likelyDuplicates } from '../people/duplicates.ts'
import { listClinicians } from '../people/staff.ts'
import { clinicSettings } from '../settings/read.ts'
import { clinicToday } from './board.ts'
import type { DateOrder } from './day-list/dates.ts'
import { type Entry, type ListTrouble, readDayList } from './day-list/read.ts'
import { registerVisit } from './register.ts'

/** What an entry would become. */
export type Plan =
  | { readonly kind: 'new-patient' }
  | { readonly kind: 'known-patient'; readonly patientId: string }
  | { readonly kind: 'already-booked' }

export type PlannedEntry = Entry & { readonly plan: Plan }

export type DayListPreview =
  | {
      readonly kind: 'preview'
      readonly entries: readonly PlannedEntry[]
      readonly troubles: readonly ListTrouble[]
    }
  | { readonly kind: 'unclear-dates'; readonly example: string }

async function isBooked(clinic: Clinic, patientId: string, startsAt: Temporal.Instant) {
  const visit = await clinic.db
    .selectFrom('visit')
    .select('visit_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('patient_id', '=', patientId)
    .where('starts_at', '=', startsAt)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return visit !== undefined
}

/** The same name and date of birth are the same person; a likeness of another kind is for a person to decide. */
async function planOf(clinic: Clinic, entry: Entry): Promise<PlannedEntry | ListTrouble> {
  const alike = await likelyDuplicates(clinic, entry.patient)
  const same = alike.filter(
    ({ because }) => because.includes('name') && because.includes('birth-date'),
  )
  const [known] = same
  if (same.length > 1 || (known === undefined && alike.length > 0)) {
    const names = alike.map(({ name }) => name).join(', ')
    return {
      line: entry.line,
      sentence: `This may be ${names}, who is on file. Register the visit by hand.`,
    }
  }
  if (known === undefined) return { ...entry, plan: { kind: 'new-patient' } }
  const { patientId } = known
  const booked = await isBooked(clinic, patientId, entry.startsAt)
  return {
    ...entry,
    plan: booked ? { kind: 'already-booked' } : { kind: 'known-patient', patientId },
  }
}

/** Lines that name the same person twice for one time are one visit. */
function twice(entries: readonly Entry[]): ListTrouble[] {
  const seen = new Map<string, number>()
  return entries.flatMap(({ line, patient, startsAt }) => {
    const key = `${patient.name.toLowerCase()} ${patient.birthDate} ${startsAt}`
    const before = seen.get(key)
    seen.set(key, before ?? line)
    return before === undefined ? [] : [{ line, sentence: `This is the same as line ${before}.` }]
  })
}

/** What a day list would change. Nothing is kept. */
export async function previewDayList(
  clinic: Clinic,
  text: string,
  order?: DateOrder,
): Promise<DayListPreview> {
  const clinicians = await listClinicians(clinic)
  const { time_zone: zone } = await clinicSettings(clinic)
  const read = readDayList(text, {
    clinicians: clinicians.map(({ staff_id: staffId, name }) => ({ staffId, name })),
    zone,
    today: await clinicToday(clinic),
    order,
  })
  if (read.kind === 'unclear-dates') return read
  const entries: PlannedEntry[] = []
  const troubles = [...read.troubles, ...twice(read.entries)]
  for (const entry of read.entries) {
    const planned = await planOf(clinic, entry)
    if ('sentence' in planned) troubles.push(planned)
    else entries.push(planned)
  }
  return { kind: 'preview', entries, troubles: troubles.sort((a, b) => a.line - b.line) }
}

export type ImportedDayList =
  | { readonly kind: 'imported'; readonly registered: number; readonly alreadyBooked: number }
  | { readonly kind: 'refused'; readonly preview: DayListPreview }
  | { readonly kind: 'not-allowed' }

/**
 * Books a whole day list, or nothing while a line has trouble. The same list again changes nothing: who is known by
 * name and date of birth and booked for that time is left alone.
 */
export async function importDayList(
  clinic: Clinic,
  actor: Staff,
  text: string,
  { order, invite }: { readonly order?: DateOrder | undefined; readonly invite: boolean },
): Promise<ImportedDayList> {
  if (!mayDo(actor, 'visit.import')) return { kind: 'not-allowed' }
  const preview = await previewDayList(clinic, text, order)
  if (preview.kind !== 'preview' || preview.troubles.length > 0) return { kind: 'refused', preview }
  let registered = 0
  const newcomers = new Map<string, string>()
  for (const { plan, patient, clinicianId, area, startsAt } of preview.entries) {
    if (plan.kind === 'already-booked') continue
    const key = `${patient.name.toLowerCase()} ${patient.birthDate}`
    const patientId = plan.kind === 'known-patient' ? plan.patientId : newcomers.get(key)
    const who =
      patientId === undefined
        ? ({ kind: 'new', patient } as const)
        : ({ kind: 'known', patientId } as const)
    const visit = { clinicianId, area, startsAt, invite }
    const result = await registerVisit(clinic, actor, who, visit, true)
    if (result.kind !== 'registered')
      throw new Error(`a previewed line was refused: ${result.kind}`)
    newcomers.set(key, result.patientId)
    registered += 1
  }
  const alreadyBooked = preview.entries.length - registered
  if (registered > 0) {
    await record(clinic, actor, { action: 'visit.import', detail: { registered, alreadyBooked } })
  }
  return { kind: 'imported', registered, alreadyBooked }
}
