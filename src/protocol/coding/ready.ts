import { compileAnswers, type Test } from '../screening/compile.ts'
import type {
  CodedMuscle,
  CodingData,
  CodingRule,
  Diagnosis,
  DrugCode,
  Injectate,
  PayerPolicy,
} from './rules.ts'

export type ReadyRule = { readonly rule: CodingRule; readonly test: Test }

/** The coding rules with their conditions compiled and their tables by name. */
export type ReadyCoding = {
  readonly data: CodingData
  readonly muscles: ReadonlyMap<string, CodedMuscle>
  readonly diagnoses: ReadonlyMap<string, Diagnosis>
  readonly injectates: ReadonlyMap<string, Injectate>
  readonly drugCodes: ReadonlyMap<string, DrugCode>
  /** By payer. */
  readonly policies: ReadonlyMap<string, PayerPolicy>
  readonly unknownPayer: PayerPolicy
  /** By id of the policy: its own rules, then those for every payer. */
  readonly rules: ReadonlyMap<string, readonly ReadyRule[]>
}

/** Compiles the coding part of a protocol. Throws when a rule, a muscle or a drug names something the protocol does not have. */
export function readyCoding(data: CodingData): ReadyCoding {
  const vocabulary = { definitions: data.definitions, drugClasses: {} }
  const ready = (rule: CodingRule): ReadyRule => ({
    rule,
    test: compileAnswers(rule.when, vocabulary),
  })
  const diagnoses = new Map(data.diagnoses.map((diagnosis) => [diagnosis.code, diagnosis]))
  for (const { id, icd10 } of data.muscles) {
    if (!diagnoses.has(icd10)) throw new RangeError(`${id} has no diagnosis of this protocol`)
  }
  const drugCodes = new Map(data.drugCodes.map((code) => [code.code, code]))
  for (const { id, code } of data.injectates) {
    if (code !== undefined && !drugCodes.has(code))
      throw new RangeError(`${id} has no drug code of this protocol`)
  }
  const unknownPayer = data.policies.find(({ id }) => id === data.unknownPayer)
  if (unknownPayer === undefined)
    throw new RangeError(`the protocol has no policy "${data.unknownPayer}"`)
  const everyPayer = data.rules.map(ready)
  return {
    data,
    muscles: new Map(data.muscles.map((muscle) => [muscle.id, muscle])),
    diagnoses,
    injectates: new Map(data.injectates.map((injectate) => [injectate.id, injectate])),
    drugCodes,
    policies: new Map(
      data.policies.flatMap((policy) => policy.payers.map((payer) => [payer, policy] as const)),
    ),
    unknownPayer,
    rules: new Map(
      data.policies.map((policy) => [policy.id, [...policy.rules.map(ready), ...everyPayer]]),
    ),
  }
}
