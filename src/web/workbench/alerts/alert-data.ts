import { notNeeded } from '#clinic/alerts/engine/attempt.ts'
import type { AlertAttempt, AlertDetail, AlertReport } from '#clinic/alerts/queries.ts'
import { findAlert } from '#clinic/alerts/queries.ts'
import { outcomes } from '#clinic/alerts/resolve.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { canTakeCase } from '#clinic/people/staff.ts'
import { findProcedure } from '#clinic/procedures/queries.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { procedureDay } from '#clinic/visits/course.ts'
import type { Protocol } from '#protocol/protocol.ts'
import { drugs } from '#protocol/tpi/drugs.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import { birthText, clockText, whenText } from '../times.ts'
import { siteWords } from '../visits/visit-data.ts'
import { formLines } from './form-lines.ts'
import {
  callerOf,
  causeWords,
  flagMeanings,
  modifierMeanings,
  outcomeWords,
  shownAs,
} from './words.ts'

type Times = { readonly zone: string; readonly now: Temporal.Instant }

const languageWords = { en: 'English', es: 'Spanish' } as const

function reportOf(report: AlertReport, { triage, symptomForm }: Protocol, { zone, now }: Times) {
  const text = report.input.free_text
  return {
    reportId: report.reportId,
    at: whenText(report.reportedAt, zone, now),
    language: languageWords[report.language],
    flags: flagMeanings(triage, report.input),
    lines: formLines(symptomForm, report.answers),
    ownWords: typeof text === 'string' ? text : '',
    version: report.protocolVersion,
    rules: report.rules.map((rule, place) => ({ rule, because: report.because[place] ?? '' })),
    told: report.told.en ?? [],
    modifiers: modifierMeanings(triage, report.input),
  }
}

export type ReportWords = ReturnType<typeof reportOf>

function callBackOf(report: AlertReport, { zone, now }: Times) {
  return {
    reportId: report.reportId,
    ...callerOf(report),
    at: whenText(report.reportedAt, zone, now),
    language: languageWords[report.language],
  }
}

function attemptWords(attempt: AlertAttempt, { zone, now }: Times) {
  const { name, channel, createdAt, handedOverAt, deliveredAt, failedAt, failure } = attempt
  const at = (time: Temporal.Instant) => whenText(time, zone, now)
  const state =
    handedOverAt !== null
      ? {
          good: true,
          words:
            deliveredAt === null ? `handed over ${at(handedOverAt)}` : `arrived ${at(deliveredAt)}`,
        }
      : failedAt !== null
        ? {
            good: false,
            words: failure === notNeeded ? 'not needed any more' : `not sent: ${failure}`,
          }
        : { good: false, words: 'waiting to be sent' }
  return { name, channel, called: at(createdAt), ...state }
}

async function treatmentFacts(clinic: Clinic, visitId: string | null, { zone, now }: Times) {
  const procedure = visitId === null ? undefined : await findProcedure(clinic, visitId)
  if (procedure === undefined) return null
  const minutes = Math.round(now.since(procedure.endedAt).total('minutes'))
  return {
    endedMs: procedure.endedAt.epochMilliseconds,
    ended: whenText(procedure.endedAt, zone, now),
    hours: minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`,
    sites: siteWords(procedure),
    drugs: procedure.drugs.map((drug) => drugs[drug].en),
  }
}

/** What happens when nobody does anything: the sentence that keeps a case from being forgotten. */
function nextWords(alert: AlertDetail, { zone, now }: Times): string {
  if (alert.resolvedAt !== null || alert.nextStepAt === null) return ''
  const at = clockText(alert.nextStepAt, zone)
  const late = Temporal.Instant.compare(alert.nextStepAt, now) < 0
  if (alert.takenAt === null) {
    return late
      ? 'The next people are being called now.'
      : `If nobody takes it by ${at}, the next people are called, again and again until someone does.`
  }
  return late
    ? 'The outcome is overdue: it rings again.'
    : `If no outcome is written by ${at}, it rings again.`
}

/** Everything on the screen of one alert, as plain values; undefined when the clinic has no such alert. */
export async function alertData(clinic: Clinic, { actor }: SignedIn, alertId: string) {
  const alert = await findAlert(clinic, alertId)
  if (alert === undefined) return undefined
  const { time_zone: zone, emergency_number: emergencyNumber } = await clinicSettings(clinic)
  const times = { zone, now: clinic.now }
  const { protocol } = await inForce(clinic)
  const requests = alert.reports.filter((report) => report.kind === 'call_back')
  const callBacks = requests.map((report) => callBackOf(report, times))
  const [caller] = callBacks
  const { patient } = alert
  return {
    alertId,
    visitId: alert.visitId,
    ...shownAs[alert.disposition],
    cause: causeWords[alert.cause],
    name: alert.name || caller?.name || 'Name not known',
    birth: patient === null ? null : birthText(patient.birthDate, procedureDay(clinic.now, zone)),
    language: patient === null ? null : languageWords[patient.language],
    telephone: patient?.telephone ?? (caller?.telephone || null),
    emergencyNumber,
    nowMs: clinic.now.epochMilliseconds,
    openedMs: alert.openedAt.epochMilliseconds,
    opened: whenText(alert.openedAt, zone, clinic.now),
    takenBy: alert.takenBy,
    takenAt: alert.takenAt === null ? null : clockText(alert.takenAt, zone),
    mine: alert.takenById === actor.staffId,
    mayTake: canTakeCase(actor.role),
    next: nextWords(alert, times),
    closed:
      alert.resolvedAt === null
        ? null
        : {
            at: whenText(alert.resolvedAt, zone, clinic.now),
            by: alert.resolvedBy ?? '',
            outcome:
              outcomes.flatMap((each) => (each === alert.outcome ? outcomeWords[each] : []))[0] ??
              '',
            text: alert.outcomeText ?? '',
          },
    treatment: await treatmentFacts(clinic, alert.visitId, times),
    callBacks,
    reports: alert.reports
      .filter((report) => report.kind === 'report')
      .map((report) => reportOf(report, protocol, times)),
    /** The newest of all of them: the outcome is written by someone who has read it. */
    seenReportId: alert.reports[0]?.reportId ?? '',
    attempts: alert.attempts.map((attempt) => attemptWords(attempt, times)),
  }
}

export type AlertData = NonNullable<Awaited<ReturnType<typeof alertData>>>
