import type { Source } from '../source.ts'
import { codingSources } from './codes-sources.ts'
import { dosingSources } from './dosing-sources.ts'
import { sourcesAToL } from './sources-a-l.ts'
import { sourcesMToZ } from './sources-m-z.ts'

/** Every source that a rule or a sentence of the protocol names. */
export const sources: Readonly<Record<string, Source>> = {
  ...sourcesAToL,
  ...sourcesMToZ,
  ...codingSources,
  ...dosingSources,
}
