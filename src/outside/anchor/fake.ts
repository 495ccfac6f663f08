import type { Anchor } from './anchor.ts'

/** Keeps lines in memory, for stories; `lines` may be changed as someone with the file could. */
export function fakeAnchor(): Anchor & { lines: string[] } {
  const lines: string[] = []
  return {
    lines,
    async keep(line) {
      lines.push(line)
    },
    read: async () => [...lines],
  }
}
