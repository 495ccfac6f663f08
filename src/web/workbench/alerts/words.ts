import type { AlertReport, OpenAlert } from '#clinic/alerts/queries.ts'
import type { Outcome } from '#clinic/alerts/resolve.ts'
import type { StaffRole } from '#database/tables.ts'
import type { DispositionId } from '#protocol/triage/report.ts'
import type { TriageData } from '#protocol/triage/rules.ts'
import type { AlertStripProps } from '../../look/alert-strip.tsx'

export type AlertLevel = AlertStripProps['level']

type Shown = { readonly level: AlertLevel; readonly word: string }

/** How a disposition looks at the workbench. */
export const shownAs: Readonly<Record<DispositionId, Shown>> = {
  emergency_page: { level: 'emergency', word: 'Emergency' },
  page_now: { level: 'stop', word: 'Page now' },
  page_callback_30: { level: 'hold', word: 'Call in 30 min' },
  page_callback_60: { level: 'hold', word: 'Call in 60 min' },
  message: { level: 'hold', word: 'Message' },
  self_care: { level: 'hold', word: 'Self-care' },
}

export const causeWords: Readonly<Record<OpenAlert['cause'], string>> = {
  symptom_report: 'Symptom report',
  call_back: 'Asked to be called back',
  inbox_overdue: 'A message was not answered in time',
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  advised: 'Advised by telephone',
  seen: 'Seen in the clinic',
  'sent-to-emergency': 'Sent to the emergency department',
  admitted: 'Admitted to hospital',
  'false-alarm': 'False alarm',
}

export const roleWords: Readonly<Record<StaffRole, string>> = {
  'front-desk': 'Front desk',
  nurse: 'Nurse',
  clinician: 'Clinician',
  'on-call': 'On call',
  'clinic-lead': 'Clinic lead',
  billing: 'Billing',
  administrator: 'Administrator',
}

const idsIn = (input: Readonly<Record<string, unknown>>, name: string): string[] => {
  const ids = input[name]
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

/** What a report says is new, in the protocol's words for its flags. */
export const flagMeanings = (triage: TriageData, input: AlertReport['input']): string[] =>
  idsIn(input, 'flags').map((flag) => triage.flags[flag]?.meaning ?? flag)

const bloodThinner = 'anticoagulated'
/** What stands beside the sites and in a line of its own already. */
const shownElsewhere = new Set([bloodThinner, 'pleural_site', 'pleural_high'])

/** What of the patient's record counted, and what the record does not say. */
export function modifierMeanings(triage: TriageData, input: AlertReport['input']) {
  const meaning = (id: string) => triage.modifiers[id]?.meaning ?? id
  const known = idsIn(input, 'modifiers')
  const unknown = idsIn(input, 'modifiers_unknown')
  return {
    bloodThinner: known.includes(bloodThinner)
      ? 'Yes'
      : unknown.includes(bloodThinner)
        ? 'Not known'
        : 'No',
    known: known.filter((id) => !shownElsewhere.has(id)).map(meaning),
    unknown: unknown.filter((id) => !shownElsewhere.has(id)).map(meaning),
  }
}

/** The name and telephone of a call-back request, as the caller typed them. */
export function callerOf(report: AlertReport | undefined): { name: string; telephone: string } {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return { name: text(report?.answers.name), telephone: text(report?.answers.telephone) }
}
