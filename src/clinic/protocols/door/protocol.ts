import { z } from 'zod'
import type { ProtocolData } from '#protocol/protocol.ts'
import { aftercareRules } from './aftercare.ts'
import { codingData } from './coding.ts'
import { answerCondition } from './conditions.ts'
import { dosingData } from './dosing.ts'
import { clinicPage } from './page.ts'
import { screeningData } from './screening.ts'
import { symptomForm } from './symptom-form.ts'
import { triageData } from './triage.ts'
import { id, list } from './words.ts'

/** A whole protocol as a file holds it. Objects are strict: a key the system does not know is an error. */
export const protocolFile = z.strictObject({
  version: id,
  status: z.enum(['draft', 'signed']),
  triage: triageData,
  symptomForm,
  screening: screeningData,
  modifierSources: list(z.strictObject({ modifier: id, present: answerCondition })),
  aftercare: aftercareRules,
  dosing: dosingData,
  coding: codingData,
  page: clinicPage,
}) satisfies z.ZodType<ProtocolData>
