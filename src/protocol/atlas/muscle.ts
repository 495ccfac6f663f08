import type { Sentence } from '../language.ts'
import type { StretchCautionId } from './stretch-cautions.ts'

/** How near a danger is to the needle. `caution` and `high` at a point's pneumothorax level mean it lies near the lung. */
export type HazardLevel = 'none' | 'caution' | 'high'

export type Side = 'left' | 'right' | 'midline'

/** Regions of the screening and symptom rules. A region never decides lung risk: the point's pneumothorax level does. */
export type Region =
  | 'head_jaw'
  | 'neck'
  | 'shoulder'
  | 'upper_back'
  | 'chest_wall'
  | 'abdomen_flank'
  | 'low_back'
  | 'gluteal'
  | 'limb'

/** For browsing only. */
export type MuscleGroup =
  | 'head-neck'
  | 'shoulder'
  | 'arm'
  | 'chest'
  | 'upper-back'
  | 'low-back'
  | 'abdomen'
  | 'hip-buttock'
  | 'leg'

export type TriggerPoint = {
  readonly id: string
  /** Where it lies, for clinicians. */
  readonly name: string
  readonly region: Region
  readonly pneumothorax: HazardLevel
  /** false: treat by hand, never with a needle. */
  readonly injectable: boolean
}

export type Stretch = {
  readonly hold_seconds: readonly [from: number, to: number]
  readonly repeats: number
  readonly steps: readonly Sentence[]
  /** If one applies, the stretch is left out until the clinic has been asked. */
  readonly avoidIf: readonly StretchCautionId[]
}

export type Muscle = {
  readonly id: string
  readonly name: Sentence
  /** What a patient calls the place: "the top of your shoulder". */
  readonly phrase: Sentence
  readonly group: MuscleGroup
  /** The region most of its points lie in. */
  readonly region: Region
  /** true: there is one on each side of the body. */
  readonly paired: boolean
  /** How the patient lies for the injection, for clinicians. */
  readonly position: string
  /** The muscle's own levels; a point may be worse in pneumothorax. */
  readonly hazards: Readonly<
    Record<'pneumothorax' | 'vessel' | 'nerve' | 'organ' | 'neuraxial', HazardLevel>
  >
  readonly points: readonly TriggerPoint[]
  readonly stretch: Stretch
}
