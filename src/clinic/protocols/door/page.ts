import { z } from 'zod'
import type { ClinicPage } from '#protocol/handout/page.ts'
import { evidence, id, ids, list, origin, sentence } from './words.ts'

const statement = z.strictObject({
  id,
  sentence,
  origin,
  obeyedBy: ids,
  onlyIf: ids.exactOptional(),
  ...evidence,
})
const statements = list(statement)

/** The patient's page of a protocol file: each sentence beside the rules it is obeyed by. */
export const clinicPage = z.strictObject({
  title: sentence,
  education: statements,
  procedure: statements,
  complications: statements,
  preparation: statements,
  aftercare: statements,
  pageUs: list(z.strictObject({ id, heading: sentence, statements })),
  howToPage: statement,
}) satisfies z.ZodType<ClinicPage>
