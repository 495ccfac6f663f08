import { readDay } from '../calendar.ts'
import { type Beside, readBeside } from './beside.ts'
import { readDiagnoses } from './diagnoses.ts'
import { drugLines } from './drug-lines.ts'
import { sessionsNearWindow } from './facts.ts'
import type { Found, Said } from './found.ts'
import { type Needling, readNeedling } from './needling.ts'
import type { ReadyCoding } from './ready.ts'
import type { Diagnosis, PayerPolicy } from './rules.ts'
import type { Session } from './session.ts'
import { type ReadTargets, readTargets } from './targets.ts'

/** Everything that follows from the note before a payer's rules are asked. */
export type ReadNote = {
  readonly day: Temporal.PlainDate | undefined
  readonly policy: PayerPolicy
  readonly targets: ReadTargets
  readonly needling: Needling
  readonly diagnoses: readonly Diagnosis[]
  readonly drugLines: readonly string[]
  readonly beside: Beside
  readonly found: readonly Found[]
  readonly said: readonly Said[]
}

/** Reads a session's note. What is missing is found, never filled in. */
export function readNote(ready: ReadyCoding, session: Session): ReadNote {
  const day = session.dateOfService == null ? undefined : readDay(session.dateOfService)
  const dayText = day?.toString()
  const ofPayer = session.payer == null ? undefined : ready.policies.get(session.payer)
  const policy = ofPayer ?? ready.unknownPayer
  const targets = readTargets(ready, session)
  const needling = readNeedling(ready, targets.named, dayText)
  const treated = [...needling.injected, ...needling.dryNeedled]
  const diagnoses = readDiagnoses(ready, session, dayText, treated)
  const drugs = drugLines(session, { ready, policy, day: dayText, injected: targets.injected })
  const beside = readBeside(ready, session)
  const found: Found[] = [
    ...targets.found,
    ...needling.found,
    ...diagnoses.found,
    ...beside.found,
    ...sessionsNearWindow(session, day),
    ...drugs.found,
  ]
  if (day === undefined) found.push({ finding: 'date-of-service-missing' })
  if (ofPayer === undefined) found.push({ finding: 'payer-unknown' })
  if (policy.from !== undefined && dayText !== undefined && dayText < policy.from)
    found.push({ finding: 'policy-not-in-force', what: `from ${policy.from}` })
  return {
    day,
    policy,
    targets,
    needling,
    diagnoses: diagnoses.valid,
    drugLines: drugs.lines,
    beside,
    found,
    said: [...needling.said, ...diagnoses.said, ...beside.said, ...drugs.said],
  }
}
