import { type Lowered, lowered } from '#protocol/diff/lowered.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import { shown } from './words.ts'

export type LoweredData = { readonly id: string; readonly says: string }

const says = ({ how, before, after }: Lowered): string => {
  const was = shown(before).word
  const is = after === null ? '' : shown(after).word
  switch (how) {
    case 'removed':
      return `“${was}” is taken out.`
    case 'milder':
      return `was “${was}”, becomes “${is}”.`
    case 'condition':
      return `(${was}) holds under another condition: judge whether it still catches everyone it should.`
    case 'words':
      return `says “${is}” instead of “${was}”.`
  }
}

/** What protects less in one protocol than in another, as a person who signs it reads it. */
export const loweredData = (before: ProtocolData, after: ProtocolData): readonly LoweredData[] =>
  lowered(before, after).map((each) => ({ id: each.id, says: says(each) }))
