import type { AftercareRules } from './aftercare/rules.ts'
import { type ReadyCoding, readyCoding } from './coding/ready.ts'
import type { CodingData } from './coding/rules.ts'
import { type ReadyDosing, readyDosing } from './dosing/ready.ts'
import type { DosingData } from './dosing/rules.ts'
import type { ClinicPage } from './handout/page.ts'
import type { ScreeningData } from './screening/questions.ts'
import { type ReadyScreening, readyScreening } from './screening/ready.ts'
import {
  type ModifierSource,
  type ReadyModifiers,
  readyModifiers,
} from './triage/chart-modifiers.ts'
import type { SymptomForm } from './triage/form.ts'
import { type ReadyTriage, readyTriage } from './triage/ready.ts'
import type { TriageData } from './triage/rules.ts'

/** A protocol as data: rules, and the sentences that say the same to the patient. Numbered, and never changed once published. */
export type ProtocolData = {
  readonly version: string
  /** A draft until a clinic has signed it. */
  readonly status: 'draft' | 'signed'
  readonly triage: TriageData
  readonly symptomForm: SymptomForm
  readonly screening: ScreeningData
  readonly modifierSources: readonly ModifierSource[]
  readonly aftercare: AftercareRules
  readonly dosing: DosingData
  readonly coding: CodingData
  readonly page: ClinicPage
}

/** A protocol with its conditions compiled, ready to decide. */
export type Protocol = ProtocolData & {
  readonly ready: {
    readonly triage: ReadyTriage
    readonly screening: ReadyScreening
    readonly modifiers: ReadyModifiers
    readonly dosing: ReadyDosing
    readonly coding: ReadyCoding
  }
}

/** Compiles a protocol once; throws when a rule names something the protocol does not have. */
export function prepare(data: ProtocolData): Protocol {
  return {
    ...data,
    ready: {
      triage: readyTriage(data.triage),
      screening: readyScreening(data.screening),
      modifiers: readyModifiers(data.modifierSources, data.screening),
      dosing: readyDosing(data.dosing),
      coding: readyCoding(data.coding),
    },
  }
}
