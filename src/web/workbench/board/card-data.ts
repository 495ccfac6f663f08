import type { CurrentReason } from '#clinic/screenings/current.ts'
import type { BoardVisit } from '#clinic/visits/board.ts'
import type { Station } from '#clinic/visits/station.ts'
import { journey } from '#protocol/tpi/journey.ts'
import type { Level } from '../../look/severity.tsx'
import { clockText } from '../times.ts'
import { levelOf } from './levels.ts'

/** Why someone waits, in one line. */
export type CardReason = { readonly level: Level; readonly text: string }

/** One visit as the Today board shows it; plain values, so that it can travel to the browser. */
export type Card = {
  readonly visitId: string
  readonly name: string
  readonly time: string
  readonly area: string
  readonly clinician: string
  readonly spanish: boolean
  readonly mail: boolean
  readonly station: Station
  readonly reasons: readonly CardReason[]
  readonly moreReasons: number
  readonly toAnswer: number
  readonly timer: { readonly fromMs: number; readonly untilMs: number } | null
}

const reasonsMost = 2

/** What holds a person first, then what a clinician should have read; what was released is not repeated. */
function reasonsOf({ screening }: BoardVisit): readonly CurrentReason[] {
  const open = screening.reasons.filter((reason) => reason.releasedBy === null)
  const waits = (reason: CurrentReason) => screening.waiting.includes(reason.rule)
  return [...open.filter(waits), ...open.filter((reason) => !waits(reason))]
}

const questionCount = journey.screening.questions.length

export function cardOf(visit: BoardVisit, zone: string): Card {
  const answered = visit.station !== 'to-answer'
  const reasons = answered ? reasonsOf(visit) : []
  return {
    visitId: visit.visitId,
    name: visit.patientName,
    time: clockText(visit.startsAt, zone),
    area: visit.area,
    clinician: visit.clinicianName,
    spanish: visit.language === 'es',
    mail: visit.reachable,
    station: visit.station,
    reasons: reasons
      .slice(0, reasonsMost)
      .map(({ outcome, because }) => ({ level: levelOf[outcome], text: because })),
    moreReasons: Math.max(0, reasons.length - reasonsMost),
    toAnswer: answered ? 0 : Math.min(questionCount, visit.screening.pending.length),
    timer:
      visit.observedFrom === null || visit.observedUntil === null
        ? null
        : {
            fromMs: visit.observedFrom.epochMilliseconds,
            untilMs: visit.observedUntil.epochMilliseconds,
          },
  }
}
