import type { Evidence } from '../../evidence.ts'
import type { Finding } from './finding.ts'
import type { Place } from './places.ts'

/** Places whose pain has causes that must be excluded before any muscle: one of `any`; with `and`, also one of those, on the same side when `sameSide`. */
type Warning = Evidence & {
  readonly any: readonly string[]
  readonly and?: readonly string[]
  /** Painted on both sides. */
  readonly bothSides?: true
  readonly sameSide?: true
  readonly text: string
}

const belowTheKnee = [
  'shin',
  'leg-outer',
  'leg-inner',
  'calf-upper',
  'calf-lower',
  'ankle-front',
  'ankle-outer',
  'ankle-inner',
  'ankle-back',
  'foot-heel',
  'foot-arch',
  'foot-ball',
  'foot-top',
  'foot-outer-edge',
  'toe-big',
  'toes-small',
]
const thighs = ['thigh-front-upper', 'thigh-front-lower', 'thigh-back-upper', 'thigh-back-lower']
const lowBack = ['lowback-upper', 'lowback-lower', 'sacroiliac', 'sacrum']
const buttock = ['buttock-upper', 'buttock-middle', 'buttock-lower']

/** Every pattern of paint that says "exclude first". Draft: to be signed. */
const warnings: readonly Warning[] = [
  {
    any: ['chest-upper', 'chest-breast', 'chest-breastbone', 'chest-side'],
    text: 'Chest pain: exclude heart, aorta, lung and lung vessels first. A tender muscle excludes none of them.',
    source: ['LAWSON2011', 'BAUTISTA2017'],
    confidence: 'consensus',
  },
  {
    any: [
      'belly-upper-middle',
      'belly-upper-side',
      'belly-middle',
      'belly-lower-side',
      'belly-lower-middle',
      'flank',
      'ribs-back',
    ],
    text: 'Belly or flank pain: exclude an acute abdomen, aortic aneurysm, kidney and, where it can be, pregnancy outside the womb first.',
    source: ['SULEIMAN2001'],
    confidence: 'consensus',
  },
  {
    any: ['pelvis-genital', 'tailbone', 'groin'],
    text: 'Saddle or groin pain: ask first for numbness between the legs, bladder and bowel (cauda equina); exclude testicular torsion, hernia and hip.',
    source: ['ANDERSON2009'],
    confidence: 'design-choice',
  },
  {
    any: [...thighs, 'thigh-inner', ...belowTheKnee],
    bothSides: true,
    and: lowBack,
    text: 'Low back with both legs: ask first for numbness between the legs, bladder, bowel and weakness (cauda equina).',
    source: [],
    confidence: 'design-choice',
  },
  {
    any: belowTheKnee,
    and: [...buttock, ...lowBack],
    sameSide: true,
    text: 'From back or buttock to below the knee: examine for a nerve root first. Most people with a proven root lesion have tender gluteal points too.',
    source: ['ADELMANESH2015'],
    confidence: 'sourced',
  },
  {
    any: ['calf-upper', 'calf-lower', 'knee-back'],
    text: 'Calf pain: exclude a deep vein thrombosis first.',
    source: [],
    confidence: 'design-choice',
  },
]

/** The warnings a drawing calls for, the gravest first. */
export function excludeFirst(painted: readonly Place[]): readonly Finding[] {
  return warnings
    .filter((warning) => calls(warning, painted))
    .map(({ text, source, confidence }) => ({ id: 'exclude-first', text, source, confidence }))
}

function calls({ any, and, bothSides, sameSide }: Warning, painted: readonly Place[]): boolean {
  const first = painted.filter(({ zone }) => any.includes(zone.id))
  const second = painted.filter(({ zone }) => and?.includes(zone.id) === true)
  const sidesOf = (list: readonly Place[]) => new Set(list.map(({ side }) => side))
  if (first.length === 0 || (and !== undefined && second.length === 0)) return false
  if (bothSides === true && !(sidesOf(first).has('left') && sidesOf(first).has('right')))
    return false
  return (
    sameSide !== true ||
    first.some((a) => second.some((b) => b.side === a.side || b.side === 'midline'))
  )
}
