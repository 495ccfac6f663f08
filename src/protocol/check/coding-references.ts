import { muscles } from '../atlas/muscles.ts'
import { codingFields } from '../coding/fields.ts'
import type { AnswerCondition } from '../conditions.ts'
import type { ProtocolData } from '../protocol.ts'
import { atomPlaces, type Path } from './places.ts'
import type { Reference } from './references.ts'

/** A condition of the coding part, and where it stands. */
type CodingPlace = { readonly path: Path; readonly when: AnswerCondition }

/** Names that the coding part uses: fields and definitions in its conditions, muscles, diagnoses, drug codes, roles, policies. */
export function codingReferences({ coding }: ProtocolData): readonly Reference[] {
  const diagnoses = new Map(coding.diagnoses.map((diagnosis) => [diagnosis.code, diagnosis]))
  const drugCodes = new Map(coding.drugCodes.map((code) => [code.code, code]))
  const roles = new Map(coding.roles.map((role) => [role.id, role]))
  const policies = new Map(coding.policies.map((policy) => [policy.id, policy]))
  const atlas = new Map(muscles.map((muscle) => [muscle.id, muscle]))
  return [
    ...codingPlaces({ coding }).flatMap(({ when, path }) =>
      conditionReferences(when, path, coding),
    ),
    ...coding.muscles.flatMap(({ id, icd10 }, at): readonly Reference[] => {
      const path: Path = ['coding', 'muscles', at]
      return [
        { path: [...path, 'id'], kind: 'muscle of the atlas', name: id, valid: atlas },
        { path: [...path, 'icd10'], kind: 'diagnosis', name: icd10, valid: diagnoses },
      ]
    }),
    ...coding.injectates.flatMap(({ code }, at) =>
      code === undefined
        ? []
        : [
            {
              path: ['coding', 'injectates', at, 'code'],
              kind: 'drug code',
              name: code,
              valid: drugCodes,
            },
          ],
    ),
    ...coding.otherProcedures.map(({ role }, at) => ({
      path: ['coding', 'otherProcedures', at, 'role'],
      kind: 'role',
      name: role,
      valid: roles,
    })),
    {
      path: ['coding', 'unknownPayer'],
      kind: 'policy',
      name: coding.unknownPayer,
      valid: policies,
    },
  ]
}

/** Every condition of the coding part. */
export function codingPlaces({ coding }: Pick<ProtocolData, 'coding'>): readonly CodingPlace[] {
  return [
    ...coding.rules.map(({ when }, at) => ({ path: ['coding', 'rules', at, 'when'], when })),
    ...coding.policies.flatMap(({ rules }, policy) =>
      rules.map(({ when }, at) => ({
        path: ['coding', 'policies', policy, 'rules', at, 'when'],
        when,
      })),
    ),
    ...Object.entries(coding.definitions).map(([name, when]) => ({
      path: ['coding', 'definitions', name],
      when,
    })),
  ]
}

function conditionReferences(
  when: AnswerCondition,
  path: Path,
  { definitions }: ProtocolData['coding'],
): readonly Reference[] {
  const named = new Map(Object.entries(definitions))
  return atomPlaces(when, path).flatMap(({ atom, path: at }): readonly Reference[] => {
    if ('def' in atom)
      return [{ path: [...at, 'def'], kind: 'definition', name: atom.def, valid: named }]
    if (!('field' in atom)) return []
    const { field, eqField } = atom
    return [
      { path: [...at, 'field'], kind: 'field', name: field, valid: codingFields },
      ...(eqField === undefined
        ? []
        : [{ path: [...at, 'eqField'], kind: 'field', name: eqField, valid: codingFields }]),
    ]
  })
}
