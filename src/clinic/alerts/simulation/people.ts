import type { AlertRow, Client } from './rows.ts'
import type { Person } from './staff.ts'
import type { World } from './world.ts'

const minuteMs = 60_000

/** Clinicians with telephones: they sleep through pages, take cases and forget them, hand them over, and write late. */
export function wakePeople(world: World): void {
  const { chance, agenda, store, staff, troubleUntilMs } = world
  const web: Client = world.machine()
  const isRested = () => agenda.nowMs() >= troubleUntilMs
  const nightFromMs = chance.is(0.3)
    ? chance.between(agenda.nowMs(), troubleUntilMs)
    : Number.POSITIVE_INFINITY
  const isNight = () =>
    nightFromMs <= agenda.nowMs() && agenda.nowMs() < nightFromMs + 90 * minuteMs && !isRested()

  /** Asks the web server; while the database is away, again a little later. */
  const ask = (act: () => void) => {
    if (world.isUp()) act()
    else agenda.after(3_000, () => ask(act))
  }

  const readThenWrite = (person: Person, row: AlertRow, inMs: number) => {
    agenda.after(inMs, () => {
      const seen = row.reports.at(-1) ?? ''
      agenda.after(chance.between(1_000, 40_000), () => ask(() => write(person, row, seen)))
    })
  }

  const write = (person: Person, row: AlertRow, seen: string) => {
    const answer = store.close(web, row, person.id, seen)
    if (answer === 'newer-report') readThenWrite(person, row, minuteMs)
    if (answer === 'not-taken') take(person, row, false)
  }

  const take = (person: Person, row: AlertRow, over: boolean) => {
    const answer = store.take(web, row, person.id, over)
    if (answer === 'already-taken' && chance.is(0.04)) take(person, row, true)
    if (answer === 'kept') work(person, row)
  }

  const work = (person: Person, row: AlertRow) => {
    const draw = isRested() ? 1 : chance.next()
    if (draw < 0.08) return
    if (draw < 0.15) {
      const colleague = chance.of(staff.people)
      agenda.after(chance.waiting(3 * minuteMs), () => ask(() => take(colleague, row, true)))
      return
    }
    const isLate = draw < 0.3
    const lateMs = world.ladders[row.state.disposition].outcomeMs + chance.waiting(8 * minuteMs)
    readThenWrite(person, row, isLate ? lateMs : chance.between(minuteMs, 8 * minuteMs))
  }

  world.onPage = (person, row) => {
    if (row.state.kind === 'closed') return
    if (!isRested() && (isNight() || chance.is(0.55))) return
    agenda.after(chance.waiting(50_000), () => ask(() => take(person, row, false)))
  }
}
