import type { DispositionId } from '#protocol/triage/report.ts'
import type { Client } from './rows.ts'
import type { World } from './world.ts'

const minuteMs = 60_000
const dispositions: readonly DispositionId[] = [
  'emergency_page',
  'page_now',
  'page_callback_30',
  'page_callback_60',
]

/**
 * Patients who report, tap twice, try again when they saw no answer, get worse, and report again after their case was
 * closed, until as many alerts were opened as wanted.
 */
export function admitPatients(world: World, alertsWanted: number, meanGapMs: number): void {
  const { chance, agenda, store } = world
  const web: Client = world.machine()
  let visits = 0
  let reports = 0

  const send = (visit: string, report: string, disposition: DispositionId) => {
    if (!world.isUp()) {
      agenda.after(chance.between(2_000, 15_000), () => send(visit, report, disposition))
      return
    }
    if (store.alerts.length >= alertsWanted && store.alertOf(visit) === undefined) return
    store.report(web, visit, report, disposition)
  }

  const report = (visit: string) => {
    const id = `r${reports}`
    reports += 1
    const disposition = chance.of(dispositions)
    send(visit, id, disposition)
    if (chance.is(0.08)) {
      agenda.after(chance.between(1, 4_000), () => send(visit, id, disposition))
    }
    if (chance.is(0.2)) agenda.after(chance.waiting(9 * minuteMs), () => report(visit))
    if (chance.is(0.06)) agenda.after(chance.waiting(90 * minuteMs), () => report(visit))
  }

  const next = () => {
    if (store.alerts.length >= alertsWanted) return
    visits += 1
    report(`v${visits}`)
    const together = chance.is(0.15)
    agenda.after(together ? chance.between(0, 3_000) : chance.waiting(meanGapMs), next)
  }
  agenda.after(chance.waiting(meanGapMs), next)
}
