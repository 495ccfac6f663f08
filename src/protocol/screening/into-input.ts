import { hazardsAt, hazardsOf } from '../atlas/hazards.ts'
import { lungLevel } from '../atlas/lung.ts'
import type { HazardKind, HazardLevel, Side } from '../atlas/muscle.ts'
import { findMuscle } from '../atlas/muscles.ts'
import { regionOf } from '../atlas/region.ts'
import { type Decimal, kilogramsOf, readDecimal, times } from '../decimal.ts'
import { partOf } from './fields.ts'
import type { ScreeningInput, Value } from './input.ts'

type Facts = Readonly<Record<string, Value>>

/** A planned point: a muscle of the atlas on one side; without a point the muscle counts with its worst. */
export type PlannedPoint = {
  readonly muscle: string
  readonly triggerPoint: string | null
  readonly side: Side
}

/** What was written down for a screening, by part. Vital signs are those of the day of the procedure; others are left out. */
export type WrittenDown = {
  readonly patient: Facts
  readonly plan: Facts
  readonly chart: Facts
  readonly vitals: Facts
}

/** The parts of a screening's input, from what was written down. What nobody wrote stays unknown. */
export function intoInput(
  { patient, plan, chart, vitals }: WrittenDown,
  answers: ScreeningInput['answers'],
): Pick<ScreeningInput, 'patient' | 'plan' | 'chart' | 'vitals' | 'answers'> {
  const { payer, pregnancyPossible, onTray, ...ofChart } = chart
  const { targets, lowNeck, ...ofPlan } = plan
  const had = partOf(answers.last_tpi, 'value')
  const bmi = bodyMassIndex(chart.heightCm, vitals.weight)
  return {
    patient: {
      ...patient,
      // Nobody has said that it is not possible: then the patient is asked.
      pregnancyPossible: pregnancyPossible === 'no' ? 'no' : 'yes',
      ...(payer != null && { payer }),
      ...(had === 'never' && { firstTpi: true }),
      ...(had === 'yes' && { firstTpi: false }),
    },
    plan: {
      ...ofPlan,
      ...(Array.isArray(targets) && {
        targets: targets.map((target) => targetOf(target, lowNeck)),
      }),
    },
    chart: { ...ofChart, ...(bmi !== undefined && { bmi }) },
    vitals,
    answers: withTray(answers, onTray),
  }
}

/** Whether the trigger of an earlier reaction stands on the tray is known to staff, not to the patient. */
function withTray(answers: ScreeningInput['answers'], onTray: Value): ScreeningInput['answers'] {
  const answer = answers.anaphylaxis_any
  if (typeof onTray !== 'boolean' || typeof answer !== 'object' || answer === null) return answers
  return { ...answers, anaphylaxis_any: { ...answer, onTray: onTray ? 'yes' : 'no' } }
}

const sternocleidomastoid = /^sternocleidomastoid-/

function targetOf(target: Value, lowNeck: Value): Value {
  const [id, pointId, side] = ['muscle', 'triggerPoint', 'side'].map((name) => partOf(target, name))
  const muscle = typeof id === 'string' ? findMuscle(id) : undefined
  if (muscle === undefined) return target
  const point = muscle.points.find((each) => each.id === pointId)
  const onSide = side === 'left' || side === 'right' ? side : undefined
  const hazards = point === undefined ? hazardsOf(muscle, onSide) : hazardsAt(muscle, point, onSide)
  const level = (kind: HazardKind): HazardLevel =>
    hazards.find((hazard) => hazard.kind === kind)?.level ?? 'none'
  return {
    muscle: muscle.id,
    ...(point !== undefined && { triggerPoint: point.id }),
    side: side ?? null,
    region: (point === undefined ? undefined : regionOf(point)) ?? muscle.region,
    pneumothorax: lungLevel(muscle, point?.id),
    vessel: level('vessel'),
    neuraxial: level('neuraxial'),
    ...(sternocleidomastoid.test(muscle.id) && { lowNeck: lowNeck ?? null }),
  }
}

/** A weight {value, unit} in kilograms, exactly; undefined where it cannot be read. */
function kilogramsIn(weight: Value): Decimal | undefined {
  const [typed, unit] = [partOf(weight, 'value'), partOf(weight, 'unit')]
  const measured = typeof typed === 'string' ? readDecimal(typed) : undefined
  if (measured === undefined || (unit !== 'kg' && unit !== 'lb')) return undefined
  return unit === 'kg' ? measured : kilogramsOf(measured)
}

/** The same as a decimal text. */
export function inKilograms(weight: Value): string | undefined {
  const kilograms = kilogramsIn(weight)
  if (kilograms === undefined) return undefined
  const { coefficient, scale } = kilograms
  const digits = String(coefficient).padStart(scale + 1, '0')
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** In kg/m², cut after two places so that it never rounds up over a limit; undefined where height or weight is unknown. */
function bodyMassIndex(heightCm: Value, weight: Value): string | undefined {
  const height = typeof heightCm === 'string' ? readDecimal(heightCm) : undefined
  const kilograms = kilogramsIn(weight)
  if (height === undefined || kilograms === undefined || height.coefficient <= 0n) return undefined
  const squared = times(height, height)
  const hundredths =
    (kilograms.coefficient * 10n ** BigInt(squared.scale + 6)) /
    (squared.coefficient * 10n ** BigInt(kilograms.scale))
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}
