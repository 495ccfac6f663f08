import type { Clinic } from '../clinic.ts'

/**
 * Ends every proof by which a member of staff could enrol a credential. Whoever leaves a shared tablet leaves
 * none behind for the next person.
 */
export async function endProofs(clinic: Clinic, staffId: string): Promise<void> {
  await clinic.db
    .deleteFrom('installation_session')
    .where('user_id', 'in', (select) =>
      select
        .selectFrom('installation_membership')
        .select('user_id')
        .where('clinic_id', '=', clinic.clinicId)
        .where('staff_id', '=', staffId),
    )
    .execute()
}
