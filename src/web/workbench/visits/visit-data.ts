import { mayDo } from '#clinic/access/may-do.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { invitationOf } from '#clinic/messages/queries.ts'
import { plannedObservation } from '#clinic/observations/planned.ts'
import { findProcedure, type Procedure } from '#clinic/procedures/queries.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { readAnswers } from '#clinic/screenings/answers.ts'
import { type CurrentScreening, currentScreening } from '#clinic/screenings/current.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { findVisitRow, stationOf, type VisitRow } from '#clinic/visits/board.ts'
import { procedureDay } from '#clinic/visits/course.ts'
import { lungLevel } from '#protocol/atlas/lung.ts'
import type { HazardLevel } from '#protocol/atlas/muscle.ts'
import { findMuscle } from '#protocol/atlas/muscles.ts'
import type { ScreeningData } from '#protocol/screening/questions.ts'
import { drugs } from '#protocol/tpi/drugs.ts'
import { sources } from '#protocol/tpi/sources.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import { levelOf } from '../board/levels.ts'
import { stationWords } from '../board/stations.ts'
import { birthText, clockText, longDayText, whenText } from '../times.ts'
import { answerLines, questionWords } from './answer-words.ts'
import { linkStep, linkWords } from './link-words.ts'
import { missingWords } from './missing-words.ts'

const confidenceWords = {
  sourced: 'Sourced',
  consensus: 'Common agreement',
  'design-choice': 'Our own choice, to be signed',
  clinic: 'This clinic’s own',
} as const

function reviewOf(
  data: ScreeningData,
  screening: CurrentScreening,
  zone: string,
  now: Temporal.Instant,
) {
  const isOpenCheck = (rule: string) =>
    screening.openChecks.includes(rule) ||
    screening.missing.some(
      ({ question, of, paths }) =>
        of === 'staff' && paths.length === 0 && rule === `${question}.unanswered`,
    )
  return {
    /** Of what is known: checks that nobody has done yet stand beside it. */
    level: levelOf[screening.known],
    provisional: screening.provisional,
    answered: screening.answered,
    released: screening.released,
    openChecks: screening.openChecks.length,
    missing: missingWords(data, screening),
    emergencyText: screening.emergencyText,
    reasons: screening.reasons
      .filter(({ rule }) => !isOpenCheck(rule))
      .map((reason) => ({
        rule: reason.rule,
        level: levelOf[reason.outcome],
        because: reason.because,
        question: questionWords(data, reason.question),
        source: reason.source.map((id) => sources[id]?.title ?? id).join('; '),
        confidence: confidenceWords[reason.confidence],
        waits: screening.waiting.includes(reason.rule),
        released:
          reason.releasedBy === null
            ? null
            : {
                name: reason.releasedBy.name,
                reason: reason.releasedBy.reason,
                at: whenText(reason.releasedBy.at, zone, now),
              },
      })),
  }
}

export type Review = ReturnType<typeof reviewOf>
export type ReviewReason = Review['reasons'][number]

/** One injected site in words, and how near the lung it is. */
export type SiteWords = { readonly text: string; readonly lung: HazardLevel }

/** Muscles, sides and points of a procedure in words. */
export function siteWords({ sites }: Procedure): SiteWords[] {
  return sites.map(({ muscleId, pointId, side }) => {
    const muscle = findMuscle(muscleId)
    const point = muscle?.points.find((each) => each.id === pointId)
    const name = muscle?.name.en ?? muscleId
    return {
      text: `${name}, ${side}${point === undefined ? '' : `: ${point.name}`}`,
      lung: muscle === undefined ? 'high' : lungLevel(muscle, pointId ?? undefined),
    }
  })
}

function observationOf(row: VisitRow, zone: string) {
  if (row.observed_from === null) return null
  const minutes = row.planned_minutes ?? 0
  const until = row.observed_from.add({ minutes })
  return {
    minutes,
    fromMs: row.observed_from.epochMilliseconds,
    untilMs: until.epochMilliseconds,
    from: clockText(row.observed_from, zone),
    until: clockText(until, zone),
    ended: row.observation_ended_at === null ? null : clockText(row.observation_ended_at, zone),
  }
}

async function treatmentOf(clinic: Clinic, row: VisitRow, zone: string) {
  const procedure = await findProcedure(clinic, row.visit_id)
  return {
    procedure:
      procedure === undefined
        ? null
        : {
            ended: whenText(procedure.endedAt, zone, clinic.now),
            sites: siteWords(procedure),
            drugs: procedure.drugs.map((drug) => drugs[drug].en),
          },
    observation: observationOf(row, zone),
    planned: await plannedObservation(clinic, row.visit_id),
  }
}

/** Everything the screen of one visit shows, as plain values; undefined when the clinic has no such visit. */
export async function visitData(clinic: Clinic, { actor }: SignedIn, visitId: string) {
  const row = await findVisitRow(clinic, visitId)
  if (row === undefined) return undefined
  const { time_zone: zone } = await clinicSettings(clinic)
  const screening = await currentScreening(clinic, visitId)
  const { screening: data } = (await inForce(clinic)).protocol
  const station = stationOf(row, screening)
  const local = row.starts_at.toZonedDateTimeISO(zone)
  const today = procedureDay(clinic.now, zone)
  const link = linkWords(await invitationOf(clinic, visitId), screening, { zone, now: clinic.now })
  const reached = { mail: row.email !== null, telephone: row.telephone !== null }
  return {
    visitId,
    recordOf: mayDo(actor, 'record.read') ? row.patient_id : null,
    name: row.patient_name,
    birth: birthText(row.birth_date, today),
    language: row.language === 'es' ? 'Spanish' : 'English',
    telephone: row.telephone,
    email: row.email,
    zone: row.patient_zone === zone ? null : row.patient_zone,
    clinicZone: zone,
    day: longDayText(local.toPlainDate(), today),
    time: clockText(row.starts_at, zone),
    dayInput: local.toPlainDate().toString(),
    clinician: row.clinician_name,
    area: row.area,
    station,
    stationWords: stationWords[station],
    nowMs: clinic.now.epochMilliseconds,
    link: { ...link, step: linkStep(link, reached) },
    mayDecide: mayDo(actor, 'screening.override'),
    mayExamine: mayDo(actor, 'examination.read'),
    review: reviewOf(data, screening, zone, clinic.now),
    answers: answerLines(data, await readAnswers(clinic, visitId)),
    ...(await treatmentOf(clinic, row, zone)),
  }
}

export type VisitData = NonNullable<Awaited<ReturnType<typeof visitData>>>
