import { z } from 'zod'
import {
  type CodingData,
  type Effect,
  type FindingId,
  type NoteId,
  type PayerRegion,
  roles,
} from '#protocol/coding/rules.ts'
import { answerCondition } from './conditions.ts'
import { decimal, evidence, id, ids, list, truth, wholeNumber, words } from './words.ts'

const role = z.enum(roles)
const day = z.iso.date()
const technique = z.enum(['injection', 'dry-needling'])

const effect = z.enum([
  'tell',
  'hold',
  'refuse-injection',
  'refuse-counted-injection',
  'refuse-dry-needling',
  'refuse-needling',
  'refuse-guidance',
]) satisfies z.ZodType<Effect>

const region = z.enum([
  'head and neck',
  'shoulder',
  'arm',
  'chest',
  'upper back',
  'low back',
  'abdomen',
  'hip and buttock',
  'leg',
]) satisfies z.ZodType<PayerRegion>

const findingIds = [
  'date-of-service-missing',
  'payer-unknown',
  'policy-not-in-force',
  'nothing-recorded',
  'technique-not-recorded',
  'technique-contradictory',
  'muscles-not-named',
  'not-a-muscle',
  'member-unknown',
  'side-not-recorded',
  'injectate-not-recorded',
  'injectate-unknown',
  'injectate-not-covered',
  'chemodenervation',
  'combine-same-day',
  'fibres-of-one-muscle',
  'check-payer',
  'check-ncci-pair',
  'role-not-in-force',
  'diagnosis-invalid',
  'diagnosis-unknown',
  'diagnosis-excluded',
  'diagnosis-site',
  'diagnosis-weak',
  'evaluation-not-separate',
  'sedation-not-billed',
  'plain-injection-not-billed',
  'procedure-unknown',
  'session-near-window',
  'no-drug-code',
  'drug-code-invalid',
  'drug-code-unconfirmed',
  'drug-not-injected',
  'amount-not-recorded',
  'waste-not-shown',
] as const satisfies readonly FindingId[]
const findingId = z.enum(findingIds)

const noteIds = [
  'muscles-counted',
  'needled-on-top',
  'diagnosis-from-muscles',
  'anesthetic-included',
  'waste-line',
  'nothing-wasted',
  'waste-in-units',
  'waste-not-billed',
  'evaluation-separate',
  'professional-part',
] as const satisfies readonly NoteId[]

const codingRule = z.strictObject({
  id,
  flag: id,
  when: answerCondition,
  does: effect,
  because: words,
  ...evidence,
})

const muscle = z.strictObject({
  id,
  counted: id,
  icd10: id,
  region,
  members: ids.exactOptional(),
})

const diagnosis = z.strictObject({
  code: id,
  meaning: words,
  parent: truth.exactOptional(),
  from: day.exactOptional(),
  until: day.exactOptional(),
  listed: truth.exactOptional(),
  alone: z.boolean(),
  sited: z.enum(['muscles', 'none']).exactOptional(),
  excludes: ids.exactOptional(),
  note: words.exactOptional(),
})

const drugCode = z.strictObject({
  code: id,
  drug: words,
  unit: z.strictObject({ amount: decimal, of: z.enum(['mg', 'ml', 'units']) }).exactOptional(),
  from: day.exactOptional(),
  automatic: z.boolean(),
  replaces: ids.exactOptional(),
  note: words.exactOptional(),
  ...evidence,
})

const policy = z.strictObject({
  id,
  payers: ids,
  name: words,
  from: day.exactOptional(),
  nothingWastedFrom: day.exactOptional(),
  rules: list(codingRule),
})

/** Roles, payers and codes of a protocol file. */
export const codingData = z.strictObject({
  roles: list(
    z.strictObject({
      id: role,
      because: words,
      counts: z
        .strictObject({ technique, least: wholeNumber, most: wholeNumber.exactOptional() })
        .exactOptional(),
      from: day.exactOptional(),
      ...evidence,
    }),
  ),
  otherProcedures: list(z.strictObject({ role, bill: z.boolean(), raises: findingId })),
  muscles: list(muscle),
  diagnoses: list(diagnosis),
  injectates: list(
    z.strictObject({
      id,
      kind: z.enum(['local-anesthetic', 'steroid', 'carrier', 'toxin', 'not-covered']),
      code: id.exactOptional(),
    }),
  ),
  drugCodes: list(drugCode),
  rules: list(codingRule),
  policies: list(policy),
  unknownPayer: id,
  definitions: z.record(id, answerCondition),
  findings: z.record(findingId, z.strictObject({ does: effect, because: words, ...evidence })),
  notes: z.record(z.enum(noteIds), z.strictObject({ because: words, ...evidence })),
  localPolicies: list(
    z.strictObject({ id, contractor: words, effective: words, says: words, source: ids }),
  ),
  modifiers: list(z.strictObject({ modifier: id, use: words, ...evidence })),
  noteFields: z.record(words, list(words)),
}) satisfies z.ZodType<CodingData>
