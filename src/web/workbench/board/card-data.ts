import type { CurrentReason } from '#clinic/screenings/current.ts'
import type { BoardVisit } from '#clinic/visits/board.ts'
import type { Station } from '#clinic/visits/station.ts'
import type { Level } from '../../look/severity.tsx'
import { clockText } from '../times.ts'
import { type LinkStep, type LinkWords, linkStep, linkWords } from '../visits/link-words.ts'
import { levelOf } from './levels.ts'
import { shortReason } from './short-reason.ts'

/** Why someone waits, in one line. */
export type CardReason = { readonly rule: string; readonly level: Level; readonly text: string }

/** One visit as the Today board shows it; plain values, so that it can travel to the browser. */
export type Card = {
  readonly visitId: string
  readonly name: string
  readonly time: string
  readonly area: string
  readonly clinician: string
  readonly spanish: boolean
  readonly telephone: string | null
  readonly station: Station
  readonly reasons: readonly CardReason[]
  readonly moreReasons: number
  /** Until everything is answered: how far the link has come, and what to do about it. */
  readonly link: (LinkWords & { readonly step: LinkStep }) | null
  readonly timer: { readonly fromMs: number; readonly untilMs: number } | null
}

const reasonsMost = 2

/** What holds a person first, then what a clinician should have read; what was released is not repeated. */
function reasonsOf({ screening }: BoardVisit): readonly CurrentReason[] {
  const open = screening.reasons.filter(
    ({ rule, releasedBy }) => releasedBy === null && !screening.openChecks.includes(rule),
  )
  const waits = (reason: CurrentReason) => screening.waiting.includes(reason.rule)
  return [...open.filter(waits), ...open.filter((reason) => !waits(reason))]
}

function linkOf(visit: BoardVisit, zone: string, now: Temporal.Instant): Card['link'] {
  const words = linkWords(visit.invitation, visit.screening, { zone, now })
  const reached = { mail: visit.reachable, telephone: visit.telephone !== null }
  return { ...words, step: linkStep(words, reached) }
}

export function cardOf(visit: BoardVisit, zone: string, now: Temporal.Instant): Card {
  const answered = visit.station !== 'to-answer'
  const reasons = answered ? reasonsOf(visit) : []
  return {
    visitId: visit.visitId,
    name: visit.patientName,
    time: clockText(visit.startsAt, zone),
    area: visit.area,
    clinician: visit.clinicianName,
    spanish: visit.language === 'es',
    telephone: visit.telephone,
    station: visit.station,
    reasons: reasons.slice(0, reasonsMost).map(({ rule, outcome, because }) => ({
      rule,
      level: levelOf[outcome],
      text: shortReason(because),
    })),
    moreReasons: Math.max(0, reasons.length - reasonsMost),
    link: answered ? null : linkOf(visit, zone, now),
    timer:
      visit.observedFrom === null || visit.observedUntil === null
        ? null
        : {
            fromMs: visit.observedFrom.epochMilliseconds,
            untilMs: visit.observedUntil.epochMilliseconds,
          },
  }
}
