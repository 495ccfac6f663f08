import { randomSessions } from '../cases/random-sessions.ts'
import { codeSession } from '../coding/code-session.ts'
import type { Protocol } from '../protocol.ts'
import { type Checked, error, type Finding, type Search, warning } from './finding.ts'

const rolesIn = (lines: readonly string[]) => lines.map((line) => line.replace(/x\d+$/, ''))

/** Notes drawn near the edges of the rules: which rules, findings, sentences and roles none of them reaches, and what is billed though it must not be. */
export function checkCodingSessions(protocol: Protocol, draws: number, seed: number): Checked {
  const search: Search = { kind: 'random', draws, seed }
  const { roles, rules, policies, findings, notes } = protocol.coding
  const unseen = new Map<string, string>([
    ...roles.map(({ id }) => [id, 'No note yields this role, billed or refused.'] as const),
    ...[...rules, ...policies.flatMap((policy) => policy.rules)].map(
      ({ id }) => [id, 'No note reaches this rule.'] as const,
    ),
    ...Object.keys(findings).map((id) => [id, 'No note raises this.'] as const),
    ...Object.keys(notes).map((id) => [id, 'This is said of no note.'] as const),
  ])
  const broken = new Map<string, Finding>()
  let left = draws
  for (const session of randomSessions(protocol.coding, seed)) {
    if (left-- === 0) break
    const { procedures, do_not_bill, reasons } = codeSession(protocol, session)
    const billed = rolesIn(procedures)
    for (const { rule } of reasons) unseen.delete(rule)
    for (const id of [...billed, ...do_not_bill]) unseen.delete(id)
    for (const role of billed.filter((id) => do_not_bill.includes(id))) {
      const message = `Billed and refused at once: ${JSON.stringify(session)}.`
      broken.set(role, error('contradiction', role, message, search))
    }
  }
  return {
    findings: [
      ...broken.values(),
      ...[...unseen].map(([id, message]) => warning('unreachable', id, message, search)),
    ],
    searched: [{ at: 'notes of a session', search }],
  }
}
