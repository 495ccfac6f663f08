import { z } from 'zod'
import type { SymptomForm } from '#protocol/triage/form.ts'
import { formCondition } from './conditions.ts'
import { count, id, ids, list, sentence, truth } from './words.ts'

const option = z.strictObject({
  id,
  text: sentence,
  sets: ids.exactOptional(),
  opens: ids.exactOptional(),
  shownWhen: formCondition.exactOptional(),
  reassures: truth.exactOptional(),
})

const asked = {
  id,
  text: sentence,
  shownWhen: formCondition.exactOptional(),
  openedOnly: truth.exactOptional(),
}

const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.enum(['multi', 'single']), options: list(option) }),
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    min: z.number(),
    max: z.number(),
    measures: id.exactOptional(),
  }),
  z.strictObject({ ...asked, kind: z.literal('temperature') }),
  z.strictObject({ ...asked, kind: z.literal('text') }),
])

/** The symptom report form of a protocol file. */
export const symptomForm = z.strictObject({
  blocks: list(
    z.strictObject({
      id,
      title: sentence,
      required: z.boolean(),
      shownWhen: formCondition.exactOptional(),
      questions: list(question),
    }),
  ),
  callButton: sentence,
  pain: z.strictObject({
    up_points: count,
    high_from_points: count,
    severe_from_points: count,
    settles_within_h: count,
    soreness_within_h: count,
    advice: sentence,
    ask_again_h: count,
  }),
}) satisfies z.ZodType<SymptomForm>
