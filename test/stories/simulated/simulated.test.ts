import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AlertState } from '#clinic/alerts/engine/alert.ts'
import type { AttemptState } from '#clinic/alerts/engine/attempt.ts'
import { clinicSeed } from '#clinic/alerts/simulation/simulate.ts'
import type { Story } from '../../clinic.ts'
import { tellStory } from '../story.ts'
import { RealClinic, stopClock } from './real-clinic.ts'
import { type Deed, type Snapshot, scriptOf } from './script.ts'

const seeds = [1, 2, 3].map((clinic) => clinicSeed(2026, clinic))
const alertsPerSeed = 16

let story: Story
let setClock: (atMs: number) => Promise<void>

beforeAll(async () => {
  story = await tellStory()
  setClock = await stopClock(story)
})
afterAll(() => story.end())

const ms = (at: Temporal.Instant | null) => at?.epochMilliseconds ?? null

/** An alert's state in the words of the table. */
function alertWords(state: AlertState, person: (id: string) => string) {
  const rings = state.kind === 'ringing'
  return {
    disposition: state.disposition,
    opened: state.openedMs,
    patientTold: state.goInToldMs,
    ...(rings && { step: state.step, rounds: state.rounds }),
    next:
      state.kind === 'ringing' ? state.climbMs : state.kind === 'taken' ? state.outcomeMs : null,
    goIn: rings ? state.goInMs : null,
    ...(state.kind !== 'closed' && {
      takenBy: state.kind === 'taken' ? person(state.by) : null,
      takenAt: state.kind === 'taken' ? state.sinceMs : null,
    }),
    closedBy: state.kind === 'closed' ? person(state.by) : null,
    closedAt: state.kind === 'closed' ? state.atMs : null,
  }
}

function attemptWords(state: AttemptState) {
  return {
    tries: state.tries,
    next: state.kind === 'waiting' ? state.dueMs : null,
    handedOver: state.kind === 'handed-over' ? state.atMs : null,
    failed: state.kind === 'failed' ? state.atMs : null,
    ...(state.kind === 'failed' && { failure: state.reason }),
  }
}

/** The attempts a fact says were written, found among the real ones by person and moment. */
async function nameAttempts(real: RealClinic, { facts, atMs }: Deed): Promise<void> {
  for (const fact of facts) {
    if (fact.kind !== 'rang') continue
    const rows = await real.run(({ db }) =>
      db
        .selectFrom('alert_attempt')
        .select(['attempt_id', 'staff_id', 'why'])
        .where('alert_id', '=', real.names.of(fact.alert))
        .where('created_at', '=', Temporal.Instant.fromEpochMilliseconds(atMs))
        .execute(),
    )
    expect(rows.map(({ staff_id, why }) => `${staff_id} ${why}`).sort()).toEqual(
      fact.attempts.map(({ person, why }) => `${real.names.of(person)} ${why}`).sort(),
    )
    for (const { attempt, person } of fact.attempts) {
      const row = rows.find(({ staff_id }) => staff_id === real.names.of(person))
      real.names.set(attempt, row?.attempt_id ?? '')
    }
  }
}

async function compare(real: RealClinic, { alert, state, reports, attempts }: Snapshot) {
  const alertId = real.names.of(alert)
  const [row, joined, tried] = await real.run(({ db }) =>
    Promise.all([
      db.selectFrom('alert').selectAll().where('alert_id', '=', alertId).executeTakeFirstOrThrow(),
      db.selectFrom('alert_report').select('report_id').where('alert_id', '=', alertId).execute(),
      db.selectFrom('alert_attempt').selectAll().where('alert_id', '=', alertId).execute(),
    ]),
  )
  expect({
    disposition: row.disposition,
    opened: ms(row.opened_at),
    patientTold: ms(row.patient_told_at),
    step: row.step,
    rounds: row.rounds,
    next: ms(row.next_step_at),
    goIn: ms(row.go_in_at),
    takenBy: row.acknowledged_by,
    takenAt: ms(row.acknowledged_at),
    closedBy: row.resolved_by,
    closedAt: ms(row.resolved_at),
  }).toMatchObject(alertWords(state, (id) => (real.names.has(id) ? real.names.of(id) : id)))
  expect(joined.map(({ report_id }) => report_id).sort()).toEqual(
    reports.map((report) => real.names.of(report)).sort(),
  )
  expect(tried).toHaveLength(attempts.size)
  for (const [name, attempt] of attempts) {
    const found = tried.find(({ attempt_id }) => attempt_id === real.names.of(name))
    expect({
      tries: found?.tries,
      next: ms(found?.next_try_at ?? null),
      handedOver: ms(found?.handed_over_at ?? null),
      failed: ms(found?.failed_at ?? null),
      failure: found?.failure,
    }).toMatchObject(attemptWords(attempt))
  }
}

test.each(seeds)(
  'seed %i: the real verbs leave the same rows as the simulation, deed by deed',
  async (seed) => {
    const script = scriptOf(seed, alertsPerSeed)
    const real = new RealClinic(story)
    await setClock(script.beginsMs)
    await real.open(script)
    let compared = 0
    for (const deed of script.deeds) {
      const [first] = deed.facts
      if (first === undefined) continue
      await setClock(deed.atMs)
      await real.doAs(first)
      await nameAttempts(real, deed)
      for (const rows of deed.rows) {
        await compare(real, rows)
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(150)
  },
)
