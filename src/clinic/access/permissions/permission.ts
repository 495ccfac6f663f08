import type { StaffRole } from '#database/tables.ts'

/** `clinic` is anything of the own clinic, the only one anybody reaches; `own` is one's own visit, session or draft. */
export type Relation = 'clinic' | 'own'

/** The roles of the staff, and those who are not staff: the patient by a link, and a caller whose link did not open. */
export type Party = StaffRole | 'patient' | 'caller'

/** Who may do one deed, and why it is so. Whoever is not named may not. */
export type Permission = {
  readonly who: Readonly<Partial<Record<Party, Relation>>>
  /** Processes of Needlepoint do it too. */
  readonly system?: true
  readonly because: string
}

export const all = (relation: Relation, parties: readonly Party[]): Permission['who'] =>
  Object.fromEntries(parties.map((party) => [party, relation]))

export const clinicians = ['clinic-lead', 'clinician'] as const
export const caseTakers = [...clinicians, 'on-call'] as const
export const careTeam = [...clinicians, 'nurse'] as const
export const desk = [...careTeam, 'front-desk'] as const
export const managers = ['clinic-lead', 'administrator'] as const
export const everyone = [...desk, 'administrator', 'billing', 'on-call'] as const
