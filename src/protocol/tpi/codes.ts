import type { CodingData } from '../coding/rules.ts'
import { drugCodes, injectates } from './codes-drugs.ts'
import { findings, notes } from './codes-findings.ts'
import { codedMuscles } from './codes-muscles.ts'
import { noteFields } from './codes-note-fields.ts'
import { codingRoles, modifiers, otherProcedures } from './codes-roles.ts'
import { diagnoses } from './icd.ts'
import { codingDefinitions, codingRules, localPolicies, policies } from './payers.ts'

/** What a note of trigger point injections supports on a claim. Suggestions: a coder decides and signs. */
export const codingData: CodingData = {
  roles: codingRoles,
  otherProcedures,
  muscles: codedMuscles,
  diagnoses,
  injectates,
  drugCodes,
  rules: codingRules,
  policies,
  unknownPayer: 'medicare_2024_lcd',
  definitions: codingDefinitions,
  findings,
  notes,
  localPolicies,
  modifiers,
  noteFields,
}
