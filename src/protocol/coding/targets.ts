import { type Found, inOrder } from './found.ts'
import type { ReadyCoding } from './ready.ts'
import type { CodedMuscle, FindingId, Technique } from './rules.ts'
import type { Session, Target } from './session.ts'

/** A muscle that was injected or needled, as far as the note names it. */
export type NamedTarget = {
  readonly technique: Technique
  readonly muscle: CodedMuscle
  readonly side: 'left' | 'right' | undefined
  readonly member: string | undefined
}

export type ReadTargets = {
  readonly named: readonly NamedTarget[]
  /** Whether any injection was recorded, billable or not; an unknown technique may be one. */
  readonly anyInjection: boolean
  readonly anyDryNeedling: boolean
  /** What was in the syringe of any injection, in lower case. */
  readonly injected: ReadonlySet<string>
  readonly found: readonly Found[]
}

/** Reads what was done to which muscle. What the note does not name is found, never guessed. */
export function readTargets(ready: ReadyCoding, session: Session): ReadTargets {
  const targets = session.targets == null ? [] : session.targets
  const read = targets.map((target) => readTarget(ready, target))
  const injections = targets.filter(({ technique }) => technique !== 'dry-needling')
  const found = read.flatMap((one) => one.found)
  if (targets.length === 0) found.push({ finding: 'nothing-recorded' })
  if (new Set(targets.map(({ encounter }) => encounterOf(encounter))).size > 1)
    found.push({ finding: 'combine-same-day' })
  return {
    named: read.flatMap(({ named }) => (named === undefined ? [] : [named])),
    anyInjection: injections.length > 0,
    anyDryNeedling: targets.some(({ technique }) => technique === 'dry-needling'),
    injected: new Set(injections.flatMap(({ injectate }) => namesOf(injectate))),
    found,
  }
}

type ReadTarget = { readonly named?: NamedTarget; readonly found: readonly Found[] }

function readTarget(ready: ReadyCoding, target: Target): ReadTarget {
  const place = placeOf(target)
  const found = readSyringe(ready, target, place)
  const { technique, structure } = target
  if (structure != null && structure !== 'muscle') {
    const isRefused = found.some(({ finding }) => refusesByItself.includes(finding))
    return { found: isRefused ? found : [...found, { finding: 'not-a-muscle', what: structure }] }
  }
  const muscle = target.muscle == null ? undefined : ready.muscles.get(target.muscle)
  if (muscle === undefined) {
    const what = target.muscle == null ? '' : `Not a muscle of the atlas: ${target.muscle}.`
    return { found: [...found, { finding: 'muscles-not-named', what }] }
  }
  if (technique !== 'injection' && technique !== 'dry-needling') {
    return { found: [...found, { finding: 'technique-not-recorded', what: place }] }
  }
  const side = target.side === 'left' || target.side === 'right' ? target.side : undefined
  if (side === undefined) found.push({ finding: 'side-not-recorded', what: place })
  const wanted = target.member == null ? undefined : target.member.trim().toLowerCase()
  const member = muscle.members?.find((one) => one === wanted)
  if (wanted !== undefined && member === undefined)
    found.push({ finding: 'member-unknown', what: wanted })
  return { named: { technique, muscle, side, member }, found }
}

const refusesByItself: readonly FindingId[] = ['injectate-not-covered', 'chemodenervation']

/** What the syringe held, against what may be billed; dry needling has an empty one. */
function readSyringe({ injectates }: ReadyCoding, target: Target, place: string): Found[] {
  const names = namesOf(target.injectate)
  if (target.technique === 'dry-needling') {
    const what = `${inOrder(names).join(', ')} in ${place}`
    return names.length > 0 ? [{ finding: 'technique-contradictory', what }] : []
  }
  if (names.length === 0) return [{ finding: 'injectate-not-recorded', what: place }]
  return names.flatMap((what): Found[] => {
    const kind = injectates.get(what)?.kind
    if (kind === undefined) return [{ finding: 'injectate-unknown', what }]
    if (kind === 'not-covered') return [{ finding: 'injectate-not-covered', what }]
    return kind === 'toxin' ? [{ finding: 'chemodenervation' }] : []
  })
}

const placeOf = ({ muscle, structure, side }: Target): string => {
  const parts = [muscle == null ? structure : muscle, side]
  const named = parts.filter((part) => part != null)
  return named.length === 0 ? 'a place without a name' : named.join(' ')
}

const namesOf = (injectate: Target['injectate']): readonly string[] =>
  injectate == null ? [] : injectate.map((name) => name.trim().toLowerCase())

/** The first encounter of the day, unless the note says another. */
const encounterOf = (encounter: Target['encounter']): string =>
  encounter == null ? '1' : String(encounter)
