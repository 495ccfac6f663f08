import { mayDo } from '#clinic/access/may-do.ts'
import { type AlertDetail, findAlert, listOpenAlerts } from '#clinic/alerts/queries.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { openInboxItems } from '#clinic/inbox/answer.ts'
import { canTakeCase } from '#clinic/people/staff.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { clinicToday } from '#clinic/visits/board.ts'
import type { TriageData } from '#protocol/triage/rules.ts'
import { isOpenTo } from '../../access/route-permissions.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import { type AlertLevel, callerOf, causeWords, flagMeanings, shownAs } from '../alerts/words.ts'
import { clockText, dayText } from '../times.ts'

/** One open alert as the strip on top of every screen shows it. */
export type StripAlert = {
  readonly alertId: string
  readonly level: AlertLevel
  readonly word: string
  readonly name: string
  readonly reported: string
  readonly openedMs: number
  readonly takenBy: string | null
  readonly takenAt: string | null
  readonly mine: boolean
}

const stripsMost = 6
const places = [
  '/workbench',
  '/workbench/patients',
  '/workbench/alerts',
  '/workbench/inbox',
  '/workbench/on-call',
  '/workbench/protocol',
  '/workbench/muscles',
  '/workbench/records',
  '/workbench/outbox',
]
const wordsMost = 3

function reportedIn(alert: AlertDetail, triage: TriageData): string {
  const [report] = alert.reports
  if (report === undefined || report.kind === 'call_back') return causeWords[alert.cause]
  const meanings = flagMeanings(triage, report.input)
  const more = meanings.length - wordsMost
  const shown = meanings.slice(0, wordsMost).join('; ')
  if (meanings.length === 0) return causeWords[alert.cause]
  return more > 0 ? `${shown}; and ${more} more` : shown
}

type Around = { readonly zone: string; readonly staffId: string; readonly triage: TriageData }

function stripOf(alert: AlertDetail, { zone, staffId, triage }: Around): StripAlert {
  const caller = callerOf(alert.reports.find((report) => report.kind === 'call_back'))
  return {
    alertId: alert.alertId,
    ...shownAs[alert.disposition],
    name: alert.name || caller.name || 'Name not known',
    reported: reportedIn(alert, triage),
    openedMs: alert.openedAt.epochMilliseconds,
    takenBy: alert.takenBy,
    takenAt: alert.takenAt === null ? null : clockText(alert.takenAt, zone),
    mine: alert.takenById === staffId,
  }
}

export type FrameData = {
  readonly name: string
  readonly role: SignedIn['actor']['role']
  readonly mayTake: boolean
  readonly mayReadHealth: boolean
  /** The places of the workbench that are open to this person. */
  readonly screens: readonly string[]
  readonly dayText: string
  readonly nowMs: number
  readonly alerts: readonly StripAlert[]
  readonly alertCount: number
  readonly inboxCount: number
}

/** What every workbench screen shows around its work: who, which day, and every open alert. */
export async function frameData(clinic: Clinic, { actor }: SignedIn): Promise<FrameData> {
  const { time_zone: zone } = await clinicSettings(clinic)
  const open = mayDo(actor, 'alert.read') ? await listOpenAlerts(clinic) : []
  const { triage } = (await inForce(clinic)).protocol
  const around = { zone, staffId: actor.staffId, triage }
  const alerts: StripAlert[] = []
  for (const { alertId } of open.slice(0, stripsMost)) {
    const alert = await findAlert(clinic, alertId)
    if (alert !== undefined) alerts.push(stripOf(alert, around))
  }
  return {
    name: actor.name,
    role: actor.role,
    mayTake: canTakeCase(actor.role),
    mayReadHealth: mayDo(actor, 'health.read'),
    screens: places.filter((place) => isOpenTo(actor, place, 'GET')),
    dayText: dayText(await clinicToday(clinic)),
    nowMs: clinic.now.epochMilliseconds,
    alerts,
    alertCount: open.length,
    inboxCount: mayDo(actor, 'inbox.read') ? (await openInboxItems(clinic)).length : 0,
  }
}
