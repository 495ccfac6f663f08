import { randomInt } from 'node:crypto'
import type { Clinic } from '../clinic.ts'

/** Three digits that nobody mistypes, none of them beginning with 0. */
const anyCode = () => String(randomInt(100, 1_000))

/**
 * The code with which this person takes this alert by a text message: the same for every attempt of it, and another one
 * than those of their other open alerts.
 */
export async function ackCode(
  { db, clinicId }: Clinic,
  attempt: { readonly attemptId: string; readonly alertId: string; readonly staffId: string },
): Promise<string> {
  const open = await db
    .selectFrom('alert_attempt as t')
    .innerJoin('alert as a', (on) =>
      on.onRef('a.clinic_id', '=', 't.clinic_id').onRef('a.alert_id', '=', 't.alert_id'),
    )
    .select(['t.alert_id', 't.ack_code'])
    .where('t.clinic_id', '=', clinicId)
    .where('t.staff_id', '=', attempt.staffId)
    .where('t.ack_code', 'is not', null)
    .where('a.resolved_at', 'is', null)
    .execute()
  const taken = new Set(open.map(({ ack_code: code }) => code))
  let code =
    open.find(({ alert_id: alertId }) => alertId === attempt.alertId)?.ack_code ?? anyCode()
  const own = open.some((each) => each.alert_id === attempt.alertId)
  while (!own && taken.has(code)) code = anyCode()
  await db
    .updateTable('alert_attempt')
    .set({ ack_code: code })
    .where('clinic_id', '=', clinicId)
    .where('attempt_id', '=', attempt.attemptId)
    .execute()
  return code
}
