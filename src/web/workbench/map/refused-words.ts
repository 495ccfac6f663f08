import type { ChangedPoint } from '#clinic/examinations/change.ts'
import type { ExaminedPoint, PointChange } from '#clinic/examinations/point.ts'
import { clockText } from '../times.ts'
import { findingWords, foundWords } from './words.ts'

/** What stands now in the field that two people changed. */
function standsWords({ picked, findings, said }: ExaminedPoint, { field }: PointChange): string {
  if (field === 'picked') return picked ? 'It is picked' : 'It is not picked'
  if (field === 'activity')
    return said === null ? 'It is as the findings say' : `It is called ${said.activity}`
  return `${findingWords[field]}: ${foundWords(findings[field])}`
}

/** Why nothing was written, for the person who pressed; undefined where it was. */
export function refusedWords(
  result: ChangedPoint,
  change: PointChange,
  zone: string,
): string | undefined {
  switch (result.kind) {
    case 'changed':
      return undefined
    case 'conflict': {
      const { changedBy, changedAt } = result.point
      return `${changedBy} changed this point at ${clockText(changedAt, zone)}. ${standsWords(result.point, change)}. Your press was not written; press again to change it.`
    }
    case 'never-injected':
      return `Never a needle here. ${result.why}`
    case 'name-the-point':
      return 'Part of this muscle is never injected: name the point.'
    case 'one-side-only':
      return 'Never both sides of this muscle in one session: the other side is picked.'
    case 'needs-a-word':
      return 'Say in a few words why, at most 200 characters.'
    case 'already-treated':
      return 'The procedure is recorded: the examination stays as it was.'
    case 'ended':
      return 'This visit was cancelled or missed.'
    case 'not-clinical':
      return 'Only the care team writes down an examination.'
    case 'unknown-site':
    case 'unknown-visit':
      return 'The atlas or the clinic does not have it. Load the screen again.'
  }
}
