import { draftsIn } from '../draft.ts'
import { type Protocol, type ProtocolData, prepare } from '../protocol.ts'
import { aftercare } from './aftercare.ts'
import { codingData } from './codes.ts'
import { dosing } from './dosing.ts'
import { modifierSources } from './modifier-sources.ts'
import { page } from './page.ts'
import { screeningData } from './screening.ts'
import { symptomForm } from './symptom-form.ts'
import { triageData } from './triage.ts'

/** Nobody has signed it yet: neither a rule nor a word of its Spanish. */
export const tpiData: ProtocolData = draftsIn({
  version: '2026-11-draft-1',
  status: 'draft',
  triage: triageData,
  symptomForm,
  screening: screeningData,
  modifierSources,
  aftercare,
  dosing,
  coding: codingData,
  page,
})

/** The protocol of trigger point injection: the clinic's page made executable, and what a careful clinic adds. */
export const tpi: Protocol = prepare(tpiData)
