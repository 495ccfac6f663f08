import { type Counted, countMuscles, splitByTechnique } from './count.ts'
import { type Found, inOrder, type Said } from './found.ts'
import type { ReadyCoding } from './ready.ts'
import type { RoleId, Technique } from './rules.ts'
import type { NamedTarget } from './targets.ts'

/** What the named muscles count for. */
export type Needling = {
  readonly injected: readonly NamedTarget[]
  readonly dryNeedled: readonly NamedTarget[]
  /** undefined where no muscle is named. */
  readonly injectionRole: RoleId | undefined
  readonly dryRole: RoleId | undefined
  /** The role dry needling would have with the muscles that were injected as well; undefined where there are none. */
  readonly onTopRole: RoleId | undefined
  readonly found: readonly Found[]
  readonly said: readonly Said[]
}

/** Counts the named muscles by technique and chooses the role of each. `day` is the day of service, YYYY-MM-DD. */
export function readNeedling(
  ready: ReadyCoding,
  named: readonly NamedTarget[],
  day: string | undefined,
): Needling {
  const { injected, dryNeedled, onTop } = splitByTechnique(named)
  const countedInjections = countMuscles(injected)
  const countedDry = countMuscles(dryNeedled)
  const injectionRole = roleFor(ready, 'injection', countedInjections)
  const dryRole = roleFor(ready, 'dry-needling', countedDry)
  const withOnTop = countMuscles([...dryNeedled, ...onTop])
  const found = [countedInjections, countedDry].flatMap(foundInCount)
  const isEarly = ready.data.roles.some(
    ({ id, from }) => id === dryRole && from !== undefined && day !== undefined && day < from,
  )
  if (isEarly) found.push({ finding: 'role-not-in-force' })
  if (injectionRole !== undefined && dryRole !== undefined)
    found.push({ finding: 'check-ncci-pair', what: 'Injection and dry needling.' })
  return {
    injected,
    dryNeedled,
    injectionRole,
    dryRole,
    onTopRole: onTop.length === 0 ? undefined : roleFor(ready, 'dry-needling', withOnTop),
    found,
    said: [
      ...saidOfCount('injection', countedInjections),
      ...saidOfCount('dry needling', countedDry),
      ...saidOnTop(onTop),
    ],
  }
}

function roleFor(
  { data }: ReadyCoding,
  technique: Technique,
  { muscles }: Counted,
): RoleId | undefined {
  const role = data.roles.find(
    ({ counts }) =>
      counts?.technique === technique &&
      muscles.length >= counts.least &&
      (counts.most === undefined || muscles.length <= counts.most),
  )
  return role?.id
}

/** Three are a different role than two: that is where a side may make the difference. */
function foundInCount({ muscles, withoutSides, inParts }: Counted): readonly Found[] {
  const found: Found[] = []
  if (muscles.length >= 3 && withoutSides < 3) found.push({ finding: 'check-payer' })
  if (inParts.length > 0) found.push({ finding: 'fibres-of-one-muscle', what: inParts.join(', ') })
  return found
}

function saidOfCount(technique: string, { muscles }: Counted): readonly Said[] {
  if (muscles.length === 0) return []
  const what = `Counted ${muscles.length}: ${muscles.join('; ')}`
  return [{ note: 'muscles-counted', words: { technique, what } }]
}

function saidOnTop(onTop: readonly NamedTarget[]): readonly Said[] {
  if (onTop.length === 0) return []
  const what = inOrder(onTop.map(({ muscle }) => muscle.counted)).join(', ')
  return [{ note: 'needled-on-top', words: { what } }]
}
