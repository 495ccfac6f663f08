import type { Protocol } from './protocol.ts'
import type { ScreeningInput } from './screening/input.ts'
import { screen } from './screening/screen.ts'
import type { SymptomReport } from './triage/report.ts'
import type { Floor } from './triage/rules.ts'
import { triage } from './triage/triage.ts'

/** A decision as it was kept: what was decided from what, by which version of the protocol. */
export type StoredDecision = { readonly version: string; readonly decision: unknown } & (
  | { readonly kind: 'triage'; readonly input: SymptomReport }
  | { readonly kind: 'screen'; readonly input: ScreeningInput }
)

export type Difference = {
  readonly path: string
  readonly stored: unknown
  readonly again: unknown
}

export type Replayed =
  | { readonly kind: 'same'; readonly decision: string }
  | { readonly kind: 'different'; readonly differences: readonly Difference[] }
  | { readonly kind: 'unknown-version'; readonly version: string }

/** What can be known of a decision again: the protocols by their versions, and the floors from outside a report. */
export type Known = { readonly protocols: readonly Protocol[]; readonly floors: readonly Floor[] }

/**
 * Decides again from a stored input and compares byte for byte, as canonical JSON: keys sorted, since a database keeps
 * no order. The advice beside a triage comes from the form and is no part of the decision.
 */
export function replay(stored: StoredDecision, { protocols, floors }: Known): Replayed {
  const protocol = protocols.find(({ version }) => version === stored.version)
  if (protocol === undefined) return { kind: 'unknown-version', version: stored.version }
  const decided = withoutAdvice(stored.decision)
  const again =
    stored.kind === 'screen'
      ? screen(protocol, stored.input)
      : triage(
          protocol,
          stored.input,
          floors.filter(({ id }) => namesRule(decided, id)),
        )
  const decision = canonical(again)
  if (decision === canonical(decided)) return { kind: 'same', decision }
  return { kind: 'different', differences: differences(decided, JSON.parse(decision), '') }
}

function withoutAdvice(decision: unknown): unknown {
  if (!isRecord(decision)) return decision
  const { advice: _, ...rest } = decision
  return rest
}

const namesRule = (decision: unknown, id: string): boolean =>
  isRecord(decision) && Array.isArray(decision.rules) && decision.rules.includes(id)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON with the keys of every object in order, without those that hold nothing. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

function differences(stored: unknown, again: unknown, path: string): readonly Difference[] {
  if (canonical(stored) === canonical(again)) return []
  if (!isRecord(stored) || !isRecord(again)) return [{ path, stored, again }]
  const keys = new Set([...Object.keys(stored), ...Object.keys(again)])
  return [...keys].flatMap((key) =>
    differences(stored[key], again[key], path === '' ? key : `${path}.${key}`),
  )
}
