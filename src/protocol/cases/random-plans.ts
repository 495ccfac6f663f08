import type { AftercareInput } from '../aftercare/input.ts'
import { planModifiers } from '../aftercare/modifiers.ts'
import type { AftercareRules } from '../aftercare/rules.ts'
import type { Side } from '../atlas/muscle.ts'
import { muscles } from '../atlas/muscles.ts'
import { seeded } from './random-reports.ts'

const zones = ['America/New_York', 'America/Los_Angeles', 'Asia/Kathmandu', 'Australia/Lord_Howe']
const ends = [
  '2026-11-23T09:40:00-05:00',
  '2026-11-23T17:55:00-05:00',
  // The clocks go back, and forward, in the ten days after.
  '2026-10-26T11:00:00-04:00',
  '2027-03-10T15:30:00-05:00',
]
const sides: readonly Side[] = ['left', 'right', 'midline']

/** Endless procedures to plan the days after, the same for the same seed: muscles, drugs, zones, and what the rules ask of the chart. */
export function* randomPlans(
  { tasks, checkins }: AftercareRules,
  seed: number,
): Generator<AftercareInput> {
  const random = seeded(seed)
  const chance = (share: number) => random() < share
  const pick = <Item>(items: readonly Item[], otherwise: Item): Item =>
    items[Math.floor(random() * items.length)] ?? otherwise
  const asked = [...tasks, ...checkins].flatMap(({ onlyIf = [], unless = [] }) => [
    ...onlyIf,
    ...unless,
  ])
  const points = muscles.flatMap((muscle) => [muscle.id, ...muscle.points.map(({ id }) => id)])
  while (true) {
    yield {
      procedure_at: pick(ends, '2026-11-23T09:40:00-05:00'),
      clinic_tz: 'America/New_York',
      patient_tz: pick(zones, 'America/New_York'),
      points: Array.from({ length: Math.floor(random() * 4) }, () => ({
        point: chance(0.97) ? pick(points, 'masseter') : 'no point of the atlas',
        side: pick(sides, 'left'),
      })),
      drugs: chance(0.8) ? [{ drug: 'lidocaine', percent: '1', ml: 4, epi: chance(0.2) }] : [],
      held: chance(0.1)
        ? [
            {
              drug: 'warfarin',
              restart_date: '2026-11-24',
              restart_time: '18:00',
              signed_by: 'Dr. Example',
            },
          ]
        : [],
      modifiers: Array.from({ length: Math.floor(random() * 3) }, () =>
        pick(chance(0.8) ? asked : planModifiers, 'fever'),
      ),
      language: pick(['en', 'es'], 'en'),
    }
  }
}
