import { describe, expect, test } from 'vitest'
import { activityEvidence, activityOf, type Findings, findings, noFindings } from './palpation.ts'
import { atlasSources } from './sources.ts'

const told = (some: Partial<Findings>) => activityOf({ ...noFindings, ...some })

describe('what findings say of a point', () => {
  test('it is active where the patient knows the pain, latent where they do not', () => {
    expect(told({ tautBand: true, tenderness: true, referredPain: true })).toBe('active')
    expect(told({ tautBand: true, tenderness: true, referredPain: false })).toBe('latent')
    expect(told({ tautBand: true, tenderness: false, referredPain: true })).toBe('active')
  })

  test('nothing is said before two criteria are found, or before the patient was asked', () => {
    expect(told({})).toBeUndefined()
    expect(told({ tautBand: true, tenderness: true })).toBeUndefined()
    expect(told({ referredPain: true })).toBeUndefined()
    expect(told({ tenderness: true, referredPain: false })).toBeUndefined()
  })

  test('a twitch or a jump decides nothing, whatever else was found', () => {
    const values = [true, false, null]
    for (const tautBand of values) {
      for (const tenderness of values) {
        for (const referredPain of values) {
          const answer = told({ tautBand, tenderness, referredPain })
          for (const twitch of values) {
            for (const jumpSign of values) {
              expect(told({ tautBand, tenderness, referredPain, twitch, jumpSign })).toBe(answer)
            }
          }
        }
      }
    }
  })

  test('every finding has its place, and the reading its source', () => {
    expect(Object.keys(noFindings)).toEqual([...findings])
    for (const key of activityEvidence.source) expect(atlasSources).toHaveProperty(key)
  })
})
