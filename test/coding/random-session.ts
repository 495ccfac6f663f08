import fc from 'fast-check'
import type { Amount, Session } from '#protocol/coding/session.ts'
import { tpi } from '#protocol/tpi/protocol.ts'

/** Sessions that a hurried note may give: parts missing, contradictory, unknown. */
const data = tpi.coding
const from = <Value>(...values: readonly Value[]) => fc.constantFrom(...values)

const side = from('right', 'left', 'midline', null, undefined)
const muscle = from(...data.muscles.map(({ id }) => id))
const member = from(...data.muscles.flatMap(({ members }) => members ?? []), 'nobody', null)
export const injection = fc.record({
  muscle: fc.oneof({ weight: 12, arbitrary: muscle }, from(null, 'no such muscle', 'scalenes')),
  member: fc.oneof({ weight: 4, arbitrary: from(undefined) }, member),
  structure: fc.oneof({ weight: 12, arbitrary: from(undefined, 'muscle') }, from('ligament')),
  side,
  technique: from<string | null>('injection', 'injection', 'injection', null),
  injectate: fc.oneof(
    {
      weight: 8,
      arbitrary: from(['lidocaine'], ['Methylprednisolone', 'saline'], ['mepivacaine']),
    },
    from(['dextrose'], ['botulinum'], ['water of Lourdes'], [], null),
  ),
  encounter: from<number | undefined>(undefined, 1, 2),
})
const dryNeedling = fc.record({
  muscle,
  side,
  technique: from('dry-needling'),
  injectate: from([], undefined, ['lidocaine']),
})
const amount = fc.oneof(
  fc.integer({ min: -5, max: 400 }),
  fc.integer({ min: 1, max: 4000 }).map((tenths) => `${tenths / 10}`),
  from<Amount>(null, undefined, 'a little', Number.NaN, 1e30, 0),
)
const drug = fc.record({
  drug: fc.oneof(
    from('methylprednisolone', 'mepivacaine'),
    from(...data.injectates.map(({ id }) => id), 'unheard-of', null),
  ),
  given_mg: amount,
  given_ml: amount,
  given_units: amount,
  discarded_mg: amount,
  discarded_ml: amount,
  container_mg: fc.oneof({ weight: 3, arbitrary: from(undefined) }, amount),
  container: from('single-dose', 'single-dose', 'multi-dose', null, 'bucket'),
  code: from(undefined, undefined, 'J1010', 'J2001'),
})
const history = fc.record(
  {
    sessionsInPast12Months: from<Amount>(0, 1, 2, 3, 4, -1, null, 2.5, 'some'),
    sessionDates: from(undefined, ['2025-10-05', '2026-01-01'], ['2025-10-06'], ['never'], null),
    daysSinceSameRegion: from<Amount>(0, 41, 42, 400, -3, 'never', null),
    reliefPercent: from(0, 49, 50, 100, 120, null),
    reliefWeeks: from(0, 5, 6, 60, null),
  },
  { requiredKeys: [] },
)
const answer = from(true, true, true, false, null)
const documented: fc.Arbitrary<Session> = fc.record({
  payer: from('medicare_2024_lcd', 'medicare_2024_lcd', 'commercial', 'other', 'nobody', null),
  dateOfService: from('2026-10-05', '2026-10-05', '2024-10-01', null, 'yesterday'),
  exam: fc.option(
    fc.record({ tautBand: answer, hyperirritableSpot: answer, referredPain: answer }),
    { freq: 9 },
  ),
  targets: fc.oneof(
    { weight: 5, arbitrary: fc.array(injection, { maxLength: 5 }) },
    { weight: 2, arbitrary: fc.array(fc.oneof(injection, dryNeedling), { maxLength: 6 }) },
    from(null),
  ),
  drugs: fc.option(fc.array(drug, { maxLength: 3 })),
  diagnoses: fc.oneof(
    { weight: 3, arbitrary: from(undefined, []) },
    fc.uniqueArray(from(...data.diagnoses.map((one) => one.code), 'X1', 'm79.18 '), {
      maxLength: 3,
    }),
  ),
  guidance: fc.option(
    fc.record({
      kind: from('ultrasound', 'fluoroscopy', 'none', 'mri', null),
      imageStored: answer,
      reportWritten: answer,
      why: from('depth', ' ', null),
      realTime: from(undefined, true, false),
    }),
  ),
  evaluation: fc.option(fc.record({ separate: answer })),
  otherProcedures: fc.option(
    fc.uniqueArray(from('large_joint', 'sedation', 'plain_im_or_sc', 'nerve_block', 'tpi_1_2'), {
      maxLength: 2,
    }),
  ),
  history: fc.option(history, { freq: 9 }),
  payerAsks: from([], ['local-anesthetic-line'], null),
  facility: from(undefined, true),
})
/** Half of them a plain claim that is paid, changed in a few places, so that lines are reached as well. */
export const plain: Session = {
  payer: 'commercial',
  dateOfService: '2026-10-05',
  exam: { tautBand: true, hyperirritableSpot: true, referredPain: true },
  history: { sessionsInPast12Months: 0 },
}
export const session: fc.Arbitrary<Session> = fc.oneof(
  documented,
  documented.map(({ targets, drugs, evaluation, guidance, otherProcedures, payerAsks }) => ({
    ...plain,
    targets: (targets ?? []).filter(({ technique }) => technique !== null),
    drugs,
    evaluation,
    guidance,
    otherProcedures,
    payerAsks,
  })),
)
