import { dayOf } from './fields.ts'
import type { ScreeningInput } from './input.ts'
import type { Stage } from './questions.ts'

/** The day itself counts from midnight in the clinic's zone; an answer after it is an error, and nothing stays pending. */
export function stageOf(input: Pick<ScreeningInput, 'answeredAt' | 'procedureDate' | 'clinicTz'>): {
  readonly stage: Stage
  readonly late: boolean
} {
  const answered = dayOf(input.answeredAt, input.clinicTz)
  const procedure = dayOf(input.procedureDate, input.clinicTz)
  if (answered === undefined || procedure === undefined) return { stage: 'day', late: true }
  const order = Temporal.PlainDate.compare(answered, procedure)
  return { stage: order < 0 ? 'before' : 'day', late: order > 0 }
}
