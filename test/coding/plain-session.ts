import type { Session, Target } from '#protocol/coding/session.ts'

/** A session that every payer but Medicare pays, to be changed in one place. */
export const injection = (muscle: string, more: Target = {}): Target => ({
  muscle,
  side: 'right',
  technique: 'injection',
  injectate: ['lidocaine'],
  ...more,
})
export const dry = (muscle: string, more: Target = {}): Target => ({
  muscle,
  side: 'right',
  technique: 'dry-needling',
  injectate: [],
  ...more,
})
export const plain: Session = {
  payer: 'commercial',
  dateOfService: '2026-10-05',
  exam: { tautBand: true, hyperirritableSpot: true, referredPain: false },
  targets: [injection('piriformis')],
}
