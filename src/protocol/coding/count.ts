import { inOrder } from './found.ts'
import type { CodedMuscle } from './rules.ts'
import type { NamedTarget } from './targets.ts'

/** The muscles that count for one technique on one day. */
export type Counted = {
  /** Muscle and side of each, in alphabetical order. Its length is the count. */
  readonly muscles: readonly string[]
  /** How many would count if sides did not. */
  readonly withoutSides: number
  /** Muscles of which several parts on one side were treated. */
  readonly inParts: readonly string[]
}

/**
 * Counts distinct muscles and sides: not points, passes, syringes or parts of a muscle. Of a group each member that
 * is named counts, and the group itself only where none is. A side or member that is not known never adds one to
 * those that are.
 */
export function countMuscles(targets: readonly NamedTarget[]): Counted {
  const muscles: string[] = []
  const inParts: string[] = []
  let withoutSides = 0
  for (const [counted, ofMuscle] of Map.groupBy(targets, ({ muscle }) => muscle.counted)) {
    const sided = ofMuscle.filter(({ side }) => side !== undefined)
    const bySide = Map.groupBy(sided.length === 0 ? ofMuscle : sided, ({ side }) => side)
    for (const [side, onSide] of bySide) {
      const members = membersOf(onSide)
      const names = members.length === 0 ? [counted] : members.map((one) => `${counted}, ${one}`)
      muscles.push(...names.map((name) => (side === undefined ? name : `${name} ${side}`)))
    }
    withoutSides += Math.max(1, membersOf(sided.length === 0 ? ofMuscle : sided).length)
    if (hasPartsOnOneSide(ofMuscle)) inParts.push(counted)
  }
  return { muscles: inOrder(muscles), withoutSides, inParts: inOrder(inParts) }
}

const membersOf = (targets: readonly NamedTarget[]): readonly string[] =>
  inOrder(targets.flatMap(({ member }) => (member === undefined ? [] : [member])))

/** An unknown side may be either. */
function hasPartsOnOneSide(targets: readonly NamedTarget[]): boolean {
  return (['left', 'right'] as const).some((wanted) => {
    const onSide = targets.filter(({ side }) => side === undefined || side === wanted)
    return new Set(onSide.map(({ muscle }) => muscle.id)).size > 1
  })
}

/** Dry needling apart from the muscles that were injected: those are not needled on top. */
export function splitByTechnique(named: readonly NamedTarget[]): {
  readonly injected: readonly NamedTarget[]
  readonly dryNeedled: readonly NamedTarget[]
  readonly onTop: readonly NamedTarget[]
} {
  const injected = named.filter(({ technique }) => technique === 'injection')
  const dry = named.filter(({ technique }) => technique === 'dry-needling')
  const isOnTop = (target: NamedTarget) => injected.some((other) => mayBeSame(target, other))
  return {
    injected,
    dryNeedled: dry.filter((target) => !isOnTop(target)),
    onTop: dry.filter(isOnTop),
  }
}

/** Whether two targets are one muscle, where a side or member that is not known may be any. */
function mayBeSame(one: NamedTarget, other: NamedTarget): boolean {
  const agree = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || a === b
  return (
    one.muscle.counted === other.muscle.counted &&
    agree(one.side, other.side) &&
    agree(one.member, other.member)
  )
}

export const distinct = <Key extends keyof CodedMuscle>(
  targets: readonly NamedTarget[],
  key: Key,
): ReadonlySet<CodedMuscle[Key]> => new Set(targets.map(({ muscle }) => muscle[key]))
