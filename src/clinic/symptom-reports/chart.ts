import { findMuscle } from '#protocol/atlas/muscles.ts'
import { modifierOfDrug, procedureModifiers } from '#protocol/tpi/drugs.ts'
import { type ChartModifiers, chartModifiers } from '#protocol/triage/chart-modifiers.ts'
import type { ReportChart } from '#protocol/triage/form.ts'
import type { TriageData } from '#protocol/triage/rules.ts'
import type { Clinic } from '../clinic.ts'
import { findProcedure, type Procedure, procedureLungLevel } from '../procedures/queries.ts'
import { inForce } from '../protocols/in-force.ts'
import type { Answers } from '../screenings/answers.ts'
import { screeningInput } from '../screenings/input.ts'

function fromProcedure(procedure: Procedure | undefined): ChartModifiers {
  const ofDrugs = Object.values(modifierOfDrug)
  if (procedure === undefined) {
    return { present: [], unknown: ['pleural_site', 'pleural_high', ...ofDrugs] }
  }
  const level = procedureLungLevel(procedure)
  return {
    present: [
      ...(level === 'none' ? [] : ['pleural_site']),
      ...(level === 'high' ? ['pleural_high'] : []),
      ...procedureModifiers(procedure.drugs),
    ],
    unknown: [],
  }
}

async function hadEarlierSymptom(
  clinic: Clinic,
  visitId: string,
  { flags: known }: TriageData,
): Promise<boolean> {
  const reports = await clinic.db
    .selectFrom('symptom_report')
    .select('input')
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .execute()
  return reports.some(({ input }) => {
    const flags = input.flags
    return (
      Array.isArray(flags) && flags.some((flag) => (known[flag]?.kind ?? 'symptom') === 'symptom')
    )
  })
}

/** What the record knows when a symptom report comes in: times, zones, treated regions and modifiers; unknown stays unknown. */
export async function readChart(clinic: Clinic, visitId: string): Promise<ReportChart> {
  const zones = await clinic.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .innerJoin('clinic as c', 'c.clinic_id', 'v.clinic_id')
    .select(['p.time_zone as patient_tz', 'c.time_zone as clinic_tz'])
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', visitId)
    .executeTakeFirstOrThrow()
  const procedure = await findProcedure(clinic, visitId)
  const screening = await screeningInput(clinic, visitId)
  const { protocol } = await inForce(clinic)
  const known = [fromProcedure(procedure), chartModifiers(protocol, screening)]
  const earlier = await hadEarlierSymptom(clinic, visitId, protocol.triage)
  return {
    ...zones,
    procedure_at: procedure?.endedAt.toString() ?? null,
    reported_at: clinic.now.toString(),
    region: [
      ...new Set(procedure?.sites.flatMap((site) => findMuscle(site.muscleId)?.region ?? [])),
    ],
    modifiers: [...known.flatMap((each) => each.present), ...(earlier ? ['earlier_symptom'] : [])],
    modifiers_unknown: known.flatMap((each) => each.unknown),
    pain_before: painBefore(screening.answers),
  }
}

function painBefore(answers: Answers): string | null {
  const answer = answers.pain_baseline
  if (typeof answer !== 'object' || answer === null || !('now' in answer)) return null
  return typeof answer.now === 'string' || typeof answer.now === 'number' ? `${answer.now}` : null
}
