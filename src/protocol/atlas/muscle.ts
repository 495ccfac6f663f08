import type { Sentence } from '../language.ts'
import type { FigurePlace } from './figure-place.ts'
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

export type HazardKind = 'pneumothorax' | 'vessel' | 'nerve' | 'organ' | 'neuraxial'

export type Hazard = {
  readonly level: HazardLevel
  /** What lies there, or how to keep away from it. */
  readonly note?: string
  /** The level holds on this side only. */
  readonly side?: 'left' | 'right'
}

/** `required`: do not inject without it. */
export type Ultrasound = {
  readonly level: 'none' | 'helpful' | 'advised' | 'required'
  readonly why: string
}

type Range = readonly [from: number, to: number]

/**
 * A zone of zones.ts where the pain of a point is felt. A bare id is on the point's own side, or in the midline where
 * the zone has one instance; otherwise `side` says on which side, seen from the point.
 */
export type Referred = string | { readonly zone: string; readonly side: 'other' | 'both' }

export type TriggerPoint = {
  readonly id: string
  /** Where it lies, for clinicians. */
  readonly name: string
  /** The zone it lies in. */
  readonly zone: string
  readonly place: FigurePlace
  /**
   * Needle lengths for adults of average build, a thin patient the shorter end: without ultrasound, or with it where it
   * is required. `null`: treat by hand, never with a needle.
   */
  readonly needle_mm: Range | null
  /** Instead, when the body mass index is 25 or more. */
  readonly needle_mm_bmi_25_plus?: Range
  /** Instead, when the needle is seen by ultrasound. */
  readonly needle_mm_with_ultrasound?: Range
  /** Instead of the muscle's own. */
  readonly depth?: string
  readonly ultrasound?: Ultrasound
  /** A hazard not listed keeps the muscle's level. */
  readonly hazards?: Readonly<Partial<Record<HazardKind, Hazard>>>
  readonly referral: {
    /** The usual target. */
    readonly essential: readonly Referred[]
    /** A less constant extension. */
    readonly spillover: readonly Referred[]
  }
}

export type Stretch = {
  readonly hold_seconds: Range
  readonly repeats: number
  readonly steps: readonly Sentence[]
  /** If one applies, the stretch is left out until the clinic has been asked. */
  readonly avoidIf: readonly StretchCautionId[]
}

export type Injection = {
  /** How the patient lies. */
  readonly position: string
  readonly palpation: 'flat' | 'pincer'
  readonly gauge: Range
  readonly depth: string
  readonly ultrasound: Ultrasound
  /** true: never both sides in one session. */
  readonly oneSidePerSession?: true
}

/** `whole-muscle`: the entry is one part of the coded muscle. `group-member`: the entry is a group, the code one member. */
type Fma = { readonly id: string; readonly scope: 'exact' | 'whole-muscle' | 'group-member' }

/** One muscle of the atlas. What is not patient's wording is for clinicians, in English. */
export type Muscle = {
  readonly id: string
  readonly name: Sentence
  readonly alsoKnownAs?: readonly string[]
  readonly latin: string
  /** What a patient calls the place: "the top of your shoulder". */
  readonly phrase: Sentence
  readonly group: MuscleGroup
  /** The region most of its points lie in. */
  readonly region: Region
  /** Seen from the skin at the usual point. */
  readonly layer: 'superficial' | 'intermediate' | 'deep'
  /** The pictures it is drawn in. */
  readonly views: readonly (
    | 'front'
    | 'back'
    | 'head-left'
    | 'head-right'
    | 'neck-side'
    | 'hip-side'
  )[]
  /** true: there is one on each side of the body. */
  readonly paired: boolean
  /** Its code in the Foundational Model of Anatomy; absent where none was verified. */
  readonly fma?: Fma
  readonly fmaMembers?: readonly { readonly name: string; readonly id: string }[]
  readonly anatomy: {
    readonly origin: string
    readonly insertion: string
    readonly action: string
    readonly innervation: string
  }
  /** The muscle's own levels; a point may be worse. */
  readonly hazards: Readonly<Record<HazardKind, Hazard>>
  readonly injection: Injection
  readonly points: readonly TriggerPoint[]
  /** Whether at least one listed study or case agrees with part of the pattern, or the standard manual stands alone. */
  readonly referralEvidence: 'study-supported' | 'textbook-consensus'
  readonly symptoms: readonly Sentence[]
  /** What hurts the same way and is not this muscle. */
  readonly mimics: readonly string[]
  readonly stretch: Stretch
  /** How often it was found, in the words of the sources; keys in brackets. */
  readonly prevalence?: string
  /** Keys of sources.ts. */
  readonly sources: readonly string[]
  /** `pending` until a clinician has signed the entry. */
  readonly review: 'pending'
}
