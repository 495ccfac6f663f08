import type { Sentence } from '../language.ts'
import type { FigureBox } from './figure-place.ts'
import type { Region } from './muscle.ts'

export type ZoneGroup =
  | 'head-neck'
  | 'shoulder'
  | 'arm'
  | 'chest'
  | 'upper-back'
  | 'low-back'
  | 'trunk'
  | 'hip-buttock'
  | 'leg'

/** A place a patient can paint. What is painted is the zone and a side: left or right are always the patient's own. */
export type Zone = {
  readonly id: string
  readonly group: ZoneGroup
  readonly region: Region
  /** What a patient reads. */
  readonly label: Sentence
  /** What a clinician reads. */
  readonly clinical: string
  /** true: one on each side. false: a midline zone, one instance, side `midline`. */
  readonly paired: boolean
  /** true: left and right share a border on the midline and are neighbours. */
  readonly touchesMidline: boolean
  /** Skin zones tile the surface; teeth lie over cheek, jaw and mouth. */
  readonly kind: 'skin' | 'intraoral'
  /** Where at least a part of it can be drawn; `left` shows only the left instance, `right` only the right. */
  readonly views: readonly ('front' | 'back' | 'left' | 'right')[]
  /** Where it lies on the standard figure, the main view first. */
  readonly boxes: readonly [FigureBox, ...FigureBox[]]
  /** Zones with a common border on the same side, or in the midline; the list is symmetric and crosses views. */
  readonly neighbours: readonly string[]
}
