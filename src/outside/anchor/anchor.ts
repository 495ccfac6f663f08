/**
 * A place outside the database that keeps lines in the order they came and forgets none: what was said there
 * yesterday cannot be taken back by whoever can write to the database today.
 */
export type Anchor = {
  /** Keeps `line`, which holds no line break. It is on the disk when this resolves. */
  keep: (line: string) => Promise<void>
  /** Every line, oldest first; none where nothing was kept yet. */
  read: () => Promise<string[]>
}
