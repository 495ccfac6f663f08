type Entry = { readonly atMs: number; readonly order: number; readonly run: () => void }

/** Simulated time: what is put down for a moment happens then, and what is put down for one moment in that order. */
export type Agenda = {
  readonly nowMs: () => number
  /** Puts down what happens `inMs` from now. */
  readonly after: (inMs: number, run: () => void) => void
  /** Lets time pass until nothing is put down any more, or until `untilMs`. */
  readonly pass: (untilMs: number) => void
}

const isBefore = (a: Entry, b: Entry) => a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)

/** A binary heap of what is put down, the next first. */
function heap() {
  const entries: Entry[] = []
  const sink = (entry: Entry) => {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      const left = entries[child]
      if (left === undefined) break
      const right = entries[child + 1]
      let smaller = left
      if (right !== undefined && isBefore(right, left)) {
        smaller = right
        child += 1
      }
      if (!isBefore(smaller, entry)) break
      entries[at] = smaller
      at = child
    }
    entries[at] = entry
  }
  return {
    first: () => entries[0],
    add(entry: Entry) {
      let at = entries.length
      while (at > 0) {
        const above = (at - 1) >> 1
        const parent = entries[above]
        if (parent === undefined || !isBefore(entry, parent)) break
        entries[at] = parent
        at = above
      }
      entries[at] = entry
    },
    dropFirst() {
      const last = entries.pop()
      if (last !== undefined && entries.length > 0) sink(last)
    },
  }
}

export function agenda(beginsMs: number): Agenda {
  const entries = heap()
  let nowMs = beginsMs
  let order = 0
  return {
    nowMs: () => nowMs,
    after(inMs, run) {
      order += 1
      entries.add({ atMs: nowMs + Math.max(0, inMs), order, run })
    },
    pass(untilMs) {
      for (let next = entries.first(); next !== undefined; next = entries.first()) {
        if (next.atMs > untilMs) return
        entries.dropFirst()
        nowMs = next.atMs
        next.run()
      }
    },
  }
}
