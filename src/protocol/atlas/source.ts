import type { Source } from '../source.ts'

/** `read`: abstract, excerpt or text was read. `part`: found, some detail not seen. `memory`: a standard manual, not opened. */
export type AtlasSource = Source & {
  readonly authors?: string
  readonly basis: 'read' | 'part' | 'memory'
}
