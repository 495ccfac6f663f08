import type { Fact } from './facts.ts'
import { sound } from './parts.ts'
import { alertsPerClinic, clinicSeed, type Simulated, simulateClinic } from './simulate.ts'

type Run = { readonly seed: number; readonly alerts: number }

const nearMs = 120_000

/** Whether a fact is about this alert: its own, one of its attempts', or a machine that failed near the finding. */
function isAbout(fact: Fact, alert: string, isNear: boolean): boolean {
  if ('alert' in fact) return fact.alert === alert
  if ('attempt' in fact) return fact.attempt.startsWith(`${alert}.`)
  return isNear
}

/** The clinic of a finding played again: every fact of its alert in order, with its time, then the finding. */
export function replayFinding(
  { seed, alerts }: Run,
  { clinic, finding }: NonNullable<Simulated['first']>,
  parts = sound,
): string[] {
  const lines: string[] = []
  const at = (atMs: number) => Temporal.Instant.fromEpochMilliseconds(atMs).toString()
  simulateClinic({
    seed: clinicSeed(seed, clinic),
    alerts: Math.min(alertsPerClinic, alerts - clinic * alertsPerClinic),
    parts,
    watch(fact, atMs) {
      const isNear = Math.abs(atMs - finding.atMs) < nearMs
      if (isAbout(fact, finding.alert, isNear)) lines.push(`${at(atMs)} ${JSON.stringify(fact)}`)
    },
  })
  return [...lines, `${at(finding.atMs)} ${finding.broken}: ${finding.words}`]
}
