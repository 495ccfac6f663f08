import type { Evidence } from '../evidence.ts'
import type { Muscle } from './muscle.ts'

/** The kinds of facts an entry of the atlas holds. */
export const facts = [
  'anatomy',
  'points',
  'referral',
  'figure',
  'injection',
  'hazards',
  'ultrasound',
  'symptoms',
  'mimics',
  'stretch',
  'prevalence',
] as const

export type Fact = (typeof facts)[number]

const manuals = ['TS1999', 'TS1993']

/**
 * How well each kind of fact of a muscle is supported. The standard manuals carry most of it: consensus. A referral
 * pattern is sourced where a listed study agrees with a part of it, a prevalence where its words name one. Places on the
 * figure are our own choice. Everything waits for a clinician's signature.
 */
export function evidenceOf(muscle: Muscle, fact: Fact): Evidence {
  const manual = muscle.sources.filter((key) => manuals.includes(key))
  if (fact === 'figure') return { source: manual, confidence: 'design-choice' }
  if (fact === 'referral' && muscle.referralEvidence === 'study-supported') {
    return { source: muscle.sources, confidence: 'sourced' }
  }
  if (fact === 'prevalence') {
    const named = keysIn(muscle.prevalence ?? '')
    if (named.length > 0) return { source: named, confidence: 'sourced' }
  }
  return { source: manual, confidence: 'consensus' }
}

/** The source keys a text names in brackets. */
export function keysIn(text: string): readonly string[] {
  return [...text.matchAll(/\[([^\]]+)\]/g)].flatMap(([, keys = '']) => keys.split('; '))
}
