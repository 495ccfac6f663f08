import { muscles } from '../atlas/muscles.ts'
import {
  type CodingData,
  type Diagnosis,
  type DrugCode,
  type PayerPolicy,
  type Role,
  roles,
  type Technique,
} from '../coding/rules.ts'
import { compare, decimal } from '../decimal.ts'
import type { DosingData } from '../dosing/rules.ts'
import { error, type Finding, symbolic } from './finding.ts'

/** The tables of the coding part: roles, counts, payers, days of validity, units of drugs, muscles. */
export function checkCodingTables(
  coding: CodingData,
  { formulary }: Pick<DosingData, 'formulary'>,
): readonly Finding[] {
  return [
    ...checkRoles(coding),
    ...checkCounts(coding.roles),
    ...checkPayers(coding),
    ...coding.diagnoses.flatMap(checkDays),
    ...checkMuscles(coding),
    ...coding.drugCodes.flatMap((code) => checkUnit(code, coding.drugCodes)),
    ...checkFormulary(coding, formulary),
    ...checkTwice(coding),
  ]
}

const yieldedByGuidance: readonly string[] = ['ultrasound_guidance', 'fluoroscopy_guidance']

/** A role that nothing counts, nothing names beside the needling, and no guidance or evaluation gives. */
function checkRoles({ roles: known, otherProcedures }: CodingData): readonly Finding[] {
  const ids = new Set(known.map(({ id }) => id))
  const beside = new Set(otherProcedures.map(({ role }) => role))
  return [
    ...roles
      .filter((id) => !ids.has(id))
      .map((id) => error('gap', id, 'This role has no row that says when it is right.', symbolic)),
    ...known
      .filter(
        ({ id, counts }) =>
          counts === undefined &&
          !beside.has(id) &&
          !yieldedByGuidance.includes(id) &&
          id !== 'evaluation',
      )
      .map(({ id }) =>
        error('unreachable', id, 'No rule and no count yields this role.', symbolic),
      ),
  ]
}

/** Of each technique every number of counted muscles from one on has exactly one role. */
function checkCounts(known: readonly Role[]): readonly Finding[] {
  const techniques: readonly Technique[] = ['injection', 'dry-needling']
  return techniques.flatMap((technique) => {
    const ranges = known
      .flatMap(({ id, counts }) => (counts?.technique === technique ? [{ id, ...counts }] : []))
      .toSorted((a, b) => a.least - b.least)
    const [first] = ranges
    const last = ranges.at(-1)
    if (first === undefined || last === undefined) return []
    const begins =
      first.least === 1
        ? []
        : [error('gap', first.id, `No role of ${technique} counts one muscle.`, symbolic)]
    const goesOn =
      last.most === undefined
        ? []
        : [error('gap', last.id, `No role of ${technique} counts over ${last.most}.`, symbolic)]
    const between = ranges.flatMap(({ id, least }, at) => {
      const before = ranges[at - 1]
      if (before === undefined || before.most === least - 1) return []
      const overlap = before.most === undefined || before.most >= least
      return [
        error(
          overlap ? 'window' : 'gap',
          id,
          overlap
            ? `It counts muscles that ${before.id} counts too.`
            : `Between ${before.id} and it a number of muscles has no role.`,
          symbolic,
        ),
      ]
    })
    return [...begins, ...between, ...goesOn]
  })
}

/** A payer has one policy: of two only the last would count. */
function checkPayers({ policies }: CodingData): readonly Finding[] {
  const owners = new Map<string, PayerPolicy>()
  const found: Finding[] = []
  for (const policy of policies) {
    const { id, payers, rules, name } = policy
    if (rules.length === 0)
      found.push(error('gap', id, `${name} has no rule: everything would be billed.`, symbolic))
    if (payers.length === 0)
      found.push(error('unreachable', id, `${name} is for no payer.`, symbolic))
    for (const payer of payers) {
      const other = owners.get(payer)
      if (other !== undefined)
        found.push(
          error('window', id, `The payer ${payer} has the policy ${other.id} as well.`, symbolic),
        )
      owners.set(payer, policy)
    }
  }
  return found
}

const checkDays = ({ code, from, until }: Diagnosis): readonly Finding[] =>
  from !== undefined && until !== undefined && from >= until
    ? [error('window', code, `Valid from ${from} and no longer from ${until}: never.`, symbolic)]
    : []

/** Every muscle of the atlas is counted once, with a diagnosis that is still valid and says where the pain is. */
function checkMuscles({ muscles: coded, diagnoses }: CodingData): readonly Finding[] {
  const ids = new Set(coded.map(({ id }) => id))
  const byCode = new Map(diagnoses.map((diagnosis) => [diagnosis.code, diagnosis]))
  return [
    ...muscles
      .filter(({ id }) => !ids.has(id))
      .map(({ id }) => error('gap', id, 'This muscle of the atlas is not coded.', symbolic)),
    ...coded.flatMap(({ id, icd10, members }) => {
      const diagnosis = byCode.get(icd10)
      const ended = diagnosis?.until !== undefined || diagnosis?.parent === true
      return [
        ...(ended
          ? [error('window', id, `Its diagnosis ${icd10} is no longer valid.`, symbolic)]
          : []),
        ...(diagnosis?.alone === false
          ? [error('contradiction', id, `${icd10} is no reason to inject by itself.`, symbolic)]
          : []),
        ...(members?.length === 0
          ? [error('gap', id, 'It is a group without members.', symbolic)]
          : []),
      ]
    }),
  ]
}

/** A line is made only from a code with its unit; and not from one that another has replaced. */
function checkUnit(
  { code, drug, unit, automatic }: DrugCode,
  all: readonly DrugCode[],
): readonly Finding[] {
  const replaced = all.find(({ replaces }) => replaces?.includes(code) === true)
  return [
    ...(automatic && unit === undefined
      ? [
          error(
            'unit',
            code,
            `${drug}: a line is made of it, and it has no billing unit.`,
            symbolic,
          ),
        ]
      : []),
    ...(unit !== undefined && compare(decimal(unit.amount), decimal(0)) <= 0
      ? [error('unit', code, `${drug}: a billing unit of ${unit.amount} ${unit.of}.`, symbolic)]
      : []),
    ...(automatic && replaced !== undefined
      ? [error('contradiction', code, `${replaced.code} has replaced it.`, symbolic)]
      : []),
  ]
}

/** Every local anesthetic that may be dosed may be named in a note. */
function checkFormulary(
  { injectates }: CodingData,
  formulary: DosingData['formulary'],
): readonly Finding[] {
  const kinds = new Map(injectates.map(({ id, kind }) => [id, kind]))
  return formulary
    .filter(({ id }) => kinds.get(id) !== 'local-anesthetic')
    .map(({ id }) =>
      error('gap', id, 'It is in the formulary, and no local anesthetic in a note.', symbolic),
    )
}

function checkTwice(coding: CodingData): readonly Finding[] {
  const names: readonly (readonly string[])[] = [
    coding.roles.map(({ id }) => id),
    [...coding.rules, ...coding.policies.flatMap(({ rules }) => rules)].map(({ id }) => id),
    coding.policies.map(({ id }) => id),
    coding.muscles.map(({ id }) => id),
    coding.diagnoses.map(({ code }) => code),
    coding.injectates.map(({ id }) => id),
    coding.drugCodes.map(({ code }) => code),
  ]
  return names.flatMap((ids) =>
    ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => error('duplicate', id, 'It stands twice: only one counts.', symbolic)),
  )
}
