import { distinct } from './count.ts'
import { type Found, inOrder, type Said } from './found.ts'
import type { ReadyCoding } from './ready.ts'
import type { Diagnosis } from './rules.ts'
import type { Session } from './session.ts'
import type { NamedTarget } from './targets.ts'

export type ReadDiagnoses = {
  /** Valid on the day of service: as typed, otherwise in alphabetical order. */
  readonly valid: readonly Diagnosis[]
  readonly found: readonly Found[]
  readonly said: readonly Said[]
}

/**
 * The diagnoses of a session: those the clinician typed, otherwise every distinct one of the treated muscles. `day` is
 * the day of service, YYYY-MM-DD.
 */
export function readDiagnoses(
  ready: ReadyCoding,
  session: Pick<Session, 'diagnoses'>,
  day: string | undefined,
  treated: readonly NamedTarget[],
): ReadDiagnoses {
  const typed = session.diagnoses == null ? [] : session.diagnoses
  const ofMuscles = inOrder(distinct(treated, 'icd10'))
  const codes = typed.length > 0 ? [...new Set(typed.map(codeOf))] : ofMuscles
  const known = codes.flatMap((code) => ready.diagnoses.get(code) ?? [])
  const valid = known.filter((diagnosis) => isValid(diagnosis, day))
  const invalid = known.filter((diagnosis) => !isValid(diagnosis, day))
  const unknown = codes.filter((code) => !ready.diagnoses.has(code))
  const found: Found[] = [
    ...invalid.map(({ code }): Found => ({ finding: 'diagnosis-invalid', what: code })),
    ...unknown.map((what): Found => ({ finding: 'diagnosis-unknown', what })),
    ...excluded(valid),
    ...(typed.length > 0 ? againstMuscles(valid, ofMuscles) : []),
  ]
  const said: Said[] =
    typed.length > 0 || valid.length === 0
      ? []
      : [{ note: 'diagnosis-from-muscles', words: { what: codes.join(', ') } }]
  return { valid, found, said }
}

const codeOf = (typed: string): string => typed.trim().toUpperCase()

/** Valid on a day of service (YYYY-MM-DD); without a day, by the newest table. */
function isValid({ parent, from, until }: Diagnosis, day: string | undefined): boolean {
  if (parent === true) return false
  if (until !== undefined && (day === undefined || day >= until)) return false
  return from === undefined || day === undefined || day >= from
}

function excluded(valid: readonly Diagnosis[]): readonly Found[] {
  return valid.flatMap(({ code, excludes }) => {
    if (excludes === undefined) return []
    const others = valid.filter((other) => excludes.some((start) => other.code.startsWith(start)))
    if (others.length === 0) return []
    const what = [code, ...others.map((other) => other.code)].join(' and ')
    return [{ finding: 'diagnosis-excluded', what }]
  })
}

/** A typed diagnosis of a site must be the site of a treated muscle. */
function againstMuscles(
  valid: readonly Diagnosis[],
  ofMuscles: readonly string[],
): readonly Found[] {
  return valid.flatMap(({ code, sited }): Found[] => {
    if (sited === undefined || ofMuscles.length === 0) return []
    if (sited === 'none') return [{ finding: 'diagnosis-weak', what: code }]
    return ofMuscles.includes(code) ? [] : [{ finding: 'diagnosis-site', what: code }]
  })
}
