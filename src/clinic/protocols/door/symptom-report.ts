import { z } from 'zod'
import type { SymptomReport } from '#protocol/triage/report.ts'
import type { TriageData } from '#protocol/triage/rules.ts'
import { zone } from './zone.ts'

const id = z.string().min(1).max(100)
const ids = z.array(id).max(500)
const decimal = z.union([z.number(), z.string().max(100)])
const instant = z.iso.datetime({ offset: true })

/** The input of `needlepoint triage`: a symptom report. Instants are ISO 8601 with an offset, zones IANA names. */
export function symptomReportOf({ modifiers }: Pick<TriageData, 'modifiers'>) {
  // A misspelt modifier would silently lower an answer, so only the protocol's own pass; an unknown flag goes up by itself.
  const modifierIds = z.array(z.enum(Object.keys(modifiers))).max(500)
  return z.strictObject({
    flags: ids,
    modifiers: modifierIds.optional(),
    modifiers_unknown: modifierIds.optional(),
    unanswered: ids.optional(),
    region: ids.optional(),
    hours_since_procedure: decimal.nullish(),
    procedure_at: instant.nullish(),
    reported_at: instant.nullish(),
    clinic_tz: zone.nullish(),
    patient_tz: zone.nullish(),
    temperature: z
      .strictObject({
        value: decimal,
        unit: z.enum(['F', 'C']).nullish(),
        how: z.enum(['mouth', 'ear', 'armpit', 'forehead']).nullish(),
      })
      .nullish(),
    numbers: z.record(id, decimal).optional(),
    baseline_symptoms: ids.optional(),
    free_text: z.string().max(20_000).nullish(),
  }) satisfies z.ZodType<SymptomReport>
}
