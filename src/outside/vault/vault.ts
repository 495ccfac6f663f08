/** Closes what must not stand open in the database, and opens it again; undefined where no key opens it. */
export type Vault = {
  readonly close: (open: string) => string
  readonly open: (closed: string) => string | undefined
}
