import type { Clinic } from '#clinic/clinic.ts'
import type { Examination, Examined } from '#clinic/protocols/examination.ts'
import { examineDraft } from '#clinic/protocols/examine.ts'
import type { Removal } from '#clinic/protocols/queries.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import type { AnswerChange } from '#protocol/diff/answer-changes.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import { type ChangedRule, changedRule } from './changed-rules.ts'
import { type ProtocolFrame, protocolState, type VersionData, versionData } from './frame-data.ts'
import { type LoweredData, loweredData } from './lowered-data.ts'
import { type Shown, shown } from './words.ts'

export type ChangedAnswer = {
  readonly direction: AnswerChange['direction']
  readonly before: Shown
  readonly after: Shown
  readonly rulesBefore: readonly string[]
  readonly rulesAfter: readonly string[]
  /** What it is about: a case in its own words, or an example of a generated report. */
  readonly says: string
  readonly from: string
  readonly count: number
}

export type ExaminationData =
  | { readonly kind: 'running' }
  | { readonly kind: 'unfinished'; readonly because: string }
  | {
      readonly kind: 'examined'
      readonly rules: readonly ChangedRule[]
      readonly cases: readonly ChangedAnswer[]
      readonly casesAsked: number
      readonly generated: readonly ChangedAnswer[]
      readonly reportsDrawn: number
      readonly errors: readonly FindingData[]
      readonly warnings: readonly FindingData[]
    }

export type FindingData = { readonly at: string; readonly message: string }

export type DraftData = {
  readonly version: VersionData
  /** The draft's last change, to sign exactly what was read. */
  readonly seen: string
  readonly mine: boolean
  readonly maySign: boolean
  readonly mayPublish: boolean
  readonly mayDiscard: boolean
  /** What protects less than what is in force. */
  readonly lowered: readonly LoweredData[]
  readonly removed: readonly Removal[]
  readonly examination: ExaminationData
}

const patienceMs = 1_200

/** The draft as it stands, with what the examination found: `running` when that takes longer than a moment. */
export async function draftData(
  staff: SignedIn,
): Promise<{ readonly frame: ProtocolFrame; readonly draft: DraftData | null }> {
  const { state, examining, version } = await staff.run((clinic) => openDraft(clinic, staff))
  const { frame, draft } = state
  if (draft === undefined || version === undefined) return { frame, draft: null }
  const mine = frame.draft?.mine === true
  const lead = staff.actor.role === 'clinic-lead'
  return {
    frame,
    draft: {
      version,
      seen: draft.writer.at.toString(),
      mine,
      maySign: frame.mayWrite && !mine && draft.signer === null,
      mayPublish: lead && draft.signer !== null,
      mayDiscard: mine || lead,
      lowered: loweredData(state.force.protocol, draft.document),
      removed: draft.removed,
      examination: await inAMoment(examining, draft.document),
    },
  }
}

async function openDraft(clinic: Clinic, staff: SignedIn) {
  const state = await protocolState(clinic, staff)
  const { draft } = state
  if (draft === undefined) return { state }
  const { time_zone: zone } = await clinicSettings(clinic)
  return {
    state,
    version: versionData(draft, zone, clinic.now),
    examining: examineDraft(clinic, draft),
  }
}

async function inAMoment(
  examining: Promise<Examined> | undefined,
  data: ProtocolData,
): Promise<ExaminationData> {
  const moment = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => moment.resolve(undefined), patienceMs)
  const examined = await Promise.race([examining, moment.promise])
  clearTimeout(timer)
  if (examined === undefined) return { kind: 'running' }
  return examined.kind === 'unfinished' ? examined : examinationData(examined, data)
}

function examinationData(found: Examination, data: ProtocolData): ExaminationData {
  const ofKind = (kind: 'error' | 'warning') =>
    found.findings
      .filter((finding) => finding.kind === kind)
      .map(({ at, message }) => ({ at, message }))
  return {
    kind: 'examined',
    rules: found.rules.map(changedRule),
    cases: found.cases.map((change) => changedAnswer(change, change.says)),
    casesAsked: found.casesAsked,
    generated: found.generated.map((change) => changedAnswer(change, exampleWords(change, data))),
    reportsDrawn: found.reportsDrawn,
    errors: ofKind('error'),
    warnings: ofKind('warning'),
  }
}

const changedAnswer = (change: AnswerChange, says: string): ChangedAnswer => ({
  direction: change.direction,
  before: shown(change.before),
  after: shown(change.after),
  rulesBefore: change.rulesBefore,
  rulesAfter: change.rulesAfter,
  says,
  from: change.example.from.replace(/^case /, ''),
  count: change.count,
})

const hoursWords = (hours: number): string =>
  hours < 0 ? `dated ${-hours} h before` : `${hours} h after`

/** A generated report in a few words: temperature, time, and what it says is new. */
function exampleWords({ example }: AnswerChange, { triage }: ProtocolData): string {
  const { input } = example
  if (!('flags' in input)) return example.from
  const { temperature, hours_since_procedure: hours, flags } = input
  return [
    temperature?.value === undefined
      ? []
      : [`${temperature.value} ${temperature.unit ?? ''}`.trim()],
    hours === undefined || hours === null ? [] : [hoursWords(Number(hours))],
    flags.map((flag) => triage.flags[flag]?.meaning ?? flag),
  ]
    .flat()
    .join('; ')
}
