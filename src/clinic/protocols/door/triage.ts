import { z } from 'zod'
import { dispositions } from '#protocol/triage/report.ts'
import type { TriageData } from '#protocol/triage/rules.ts'
import { reportCondition } from './conditions.ts'
import { count, evidence, id, ids, list, origin, sentence, words } from './words.ts'

const disposition = z.enum(dispositions)
const floor = { id, disposition, because: words }

const tellLine = z.strictObject({
  id,
  text: sentence,
  rules: ids.exactOptional(),
  when: reportCondition.exactOptional(),
  afterProcedure: z.literal(true).exactOptional(),
})

/** The red flags of a protocol file. */
export const triageData = z.strictObject({
  dispositions: list(
    z.strictObject({
      id: disposition,
      rank: z.int().min(1).max(6),
      patient: words,
      staff: words.exactOptional(),
      ack_within_min: count.exactOptional(),
      callback_within_min: count.exactOptional(),
    }),
  ),
  flags: z.record(
    id,
    z.strictObject({ kind: z.enum(['symptom', 'neutral', 'system']), meaning: words }),
  ),
  modifiers: z.record(id, z.strictObject({ setBy: z.enum(['chart', 'system']), meaning: words })),
  rules: list(
    z.strictObject({
      id,
      disposition,
      name: words,
      when: reportCondition,
      window: words,
      origin,
      because: words,
      ...evidence,
    }),
  ),
  unexplained: z.strictObject(floor),
  late: z.strictObject({ ...floor, exceptOnly: ids }),
  nothing: z.strictObject(floor),
  tell: z.record(disposition, list(tellLine)),
  tellAlone: z.strictObject({ rule: id, lines: ids }),
  emergencySentence: sentence,
}) satisfies z.ZodType<TriageData>
