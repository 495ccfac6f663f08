import type { Evidence } from '../evidence.ts'

/** What a hand, or a needle, finds at a point. */
export const findings = ['tautBand', 'tenderness', 'referredPain', 'twitch', 'jumpSign'] as const

export type FindingId = (typeof findings)[number]

/** true found, false looked for and not found, null not looked for. `referredPain`: the patient knows it as their own pain. */
export type Findings = Readonly<Record<FindingId, boolean | null>>

export const noFindings: Findings = {
  tautBand: null,
  tenderness: null,
  referredPain: null,
  twitch: null,
  jumpSign: null,
}

export type Activity = 'active' | 'latent'

/** A point needs this many of taut band, tender spot and referred pain; a twitch or a jump says nothing for or against. */
const criteriaLeast = 2

/** Where the reading of findings comes from. */
export const activityEvidence: Evidence = { source: ['DELPHI2018'], confidence: 'consensus' }

/**
 * What the findings say of a point: active where the patient knows the pain, latent where they do not, and nothing
 * before two of taut band, tender spot and referred pain are found or before the patient was asked.
 */
export function activityOf(found: Findings): Activity | undefined {
  const met = [found.tautBand, found.tenderness, found.referredPain].filter((each) => each === true)
  if (met.length < criteriaLeast || found.referredPain === null) return undefined
  return found.referredPain ? 'active' : 'latent'
}
