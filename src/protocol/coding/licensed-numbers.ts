import type { RoleId } from './rules.ts'

/** A clinic's licensed numbers by role; a list where a coder chooses among several. The product has none of its own. */
export type LicensedNumbers = Readonly<Partial<Record<RoleId, string | readonly string[]>>>

export type NumberedProcedures = {
  /** NUMBERxUNITS of each procedure whose role has exactly one number. */
  readonly cpt: readonly string[]
  /** ROLExUNITS of those without a number, or with several to choose from. */
  readonly cpt_open: readonly string[]
}

/** The procedures of a decision in a clinic's own numbers. A number is never chosen among several. */
export function inLicensedNumbers(
  procedures: readonly string[],
  numbers: LicensedNumbers,
): NumberedProcedures {
  const cpt: string[] = []
  const cpt_open: string[] = []
  const byRole = new Map(Object.entries(numbers))
  for (const procedure of procedures) {
    const at = procedure.lastIndexOf('x')
    const number = only(byRole.get(procedure.slice(0, at)))
    if (number === undefined) cpt_open.push(procedure)
    else cpt.push(`${number}${procedure.slice(at)}`)
  }
  return { cpt, cpt_open }
}

function only(numbers: string | readonly string[] | undefined): string | undefined {
  if (numbers === undefined || typeof numbers === 'string') return numbers
  return numbers.length === 1 ? numbers[0] : undefined
}
