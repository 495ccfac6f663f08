/** Where a statement comes from. `year` is a text, "n.d." where none is given. */
export type Source = {
  readonly title: string
  readonly publisher: string
  readonly year: string
  readonly address?: string
  readonly note?: string
}
