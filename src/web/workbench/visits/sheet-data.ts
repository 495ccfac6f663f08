import { carePlan } from '#clinic/aftercare/plan.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { findProcedure } from '#clinic/procedures/queries.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import type { AftercarePlan } from '#protocol/aftercare/plan.ts'
import { findMuscle } from '#protocol/atlas/muscles.ts'
import { handout } from '#protocol/handout/handout.ts'
import type { Language } from '#protocol/language.ts'
import { drugs } from '#protocol/tpi/drugs.ts'
import { visitTimeText } from './paper-words.ts'

/** One thing to do, on the days it is for, with how to do it. */
export type SheetTask = {
  readonly id: string
  readonly text: string
  readonly details: readonly string[]
  readonly first: number
  readonly last: number
}

/** Each task once, with its first and last day. */
function tasksOf(plan: AftercarePlan, language: Language): SheetTask[] {
  const planned = plan.days.flatMap(({ day, tasks }) => tasks.map((task) => ({ day, task })))
  const byId = Map.groupBy(planned, ({ task }) => task.id)
  return [...byId.entries()].flatMap(([id, all]) => {
    const [first] = all
    if (first === undefined) return []
    const { task } = first
    const details = [...(task.details ?? []), ...(task.steps ?? [])]
    return {
      id,
      text: task.text,
      details: details.map((detail) => detail[language]),
      first: first.day,
      last: all.at(-1)?.day ?? first.day,
    }
  })
}

/** What the discharge sheet says, in the patient's language; undefined before the procedure was recorded. */
export async function sheetData(clinic: Clinic, visitId: string) {
  const row = await findVisitRow(clinic, visitId)
  const care = await carePlan(clinic, visitId)
  const procedure = await findProcedure(clinic, visitId)
  if (row === undefined || care === undefined || procedure === undefined) return undefined
  const settings = await clinicSettings(clinic)
  const { language } = row
  const facts = {
    name: settings.name,
    phone: settings.telephone,
    emergencyNumber: settings.emergency_number,
  }
  const { protocol } = await inForce(clinic)
  const pages = handout(protocol, language, facts)
  const tasks = tasksOf(care.plan, language)
  const muscles = procedure.sites.map(
    ({ muscleId }) => findMuscle(muscleId)?.name[language] ?? muscleId,
  )
  return {
    visitId,
    language,
    name: row.patient_name,
    clinician: row.clinician_name,
    when: visitTimeText(procedure.endedAt, settings.time_zone, language),
    clinic: { ...facts, address: settings.address },
    discharged: row.discharged_at !== null,
    observed: row.observation_ended_at !== null,
    muscles: [...new Set(muscles)],
    drugs: procedure.drugs.map((drug) => drugs[drug][language]),
    today: tasks.filter(({ first }) => first === 0),
    later: tasks.filter(({ first }) => first > 0),
    lastDay: care.plan.days.length - 1,
    emergency: pages.emergency,
    pageUs: pages.sections.filter(({ id }) => id === 'pageUs'),
    draft: protocol.status === 'draft',
    version: pages.version,
  }
}

export type SheetData = NonNullable<Awaited<ReturnType<typeof sheetData>>>
