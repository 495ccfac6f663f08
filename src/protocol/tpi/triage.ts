import type { Disposition, TriageData, TriageRule } from '../triage/rules.ts'
import { allergy } from './triage-allergy.ts'
import { bleeding } from './triage-bleeding.ts'
import { breathing } from './triage-breathing.ts'
import { fever } from './triage-fever.ts'
import { flags, modifiers } from './triage-flags.ts'
import { infection } from './triage-infection.ts'
import { medicines } from './triage-medicines.ts'
import { nerves } from './triage-nerves.ts'
import { organs } from './triage-organs.ts'
import { pain } from './triage-pain.ts'
import { report } from './triage-report.ts'
import { emergencySentence, tell } from './triage-tell.ts'
import { toxicity } from './triage-toxicity.ts'

/** Times are our own choice: the clinic's page gives none. */
const dispositions: readonly Disposition[] = [
  {
    id: 'emergency_page',
    rank: 6,
    patient: 'Call the emergency number now; do not drive yourself.',
    staff:
      'Page at once, with the same facts as page_now; the clinic does not wait for the call-back.',
    ack_within_min: 5,
  },
  {
    id: 'page_now',
    rank: 5,
    patient:
      'A clinician will call you within 15 minutes; if not, or if you get worse, call the emergency number.',
    staff:
      'Nobody has taken it in 5 minutes: the backup. In 10 minutes: the second backup, and the patient is told to go to the emergency department.',
    ack_within_min: 5,
    callback_within_min: 15,
  },
  {
    id: 'page_callback_30',
    rank: 4,
    patient: 'A clinician will call you within 30 minutes.',
    ack_within_min: 10,
    callback_within_min: 30,
  },
  {
    id: 'page_callback_60',
    rank: 3,
    patient: 'A clinician will call you within 60 minutes.',
    ack_within_min: 20,
    callback_within_min: 60,
  },
  {
    id: 'message',
    rank: 2,
    patient:
      'An answer the same business day, the next morning if after hours; when to call at once is shown with it.',
  },
  { id: 'self_care', rank: 1, patient: 'Advice, and the question again at the next check-in.' },
]

const themes = {
  Breathing: breathing,
  Allergy: allergy,
  'Faint, seizure, too much of a drug': toxicity,
  Nerves: nerves,
  Infection: infection,
  Fever: fever,
  Pain: pain,
  Bleeding: bleeding,
  'Limb, belly, kidneys': organs,
  'Medicines, sugar, mood': medicines,
  'The report itself': report,
} satisfies Readonly<Record<string, readonly TriageRule[]>>

/** The red flags by theme, for reading: ids of rules, in the order in which they were written. */
export const triageThemes: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(themes).map(([theme, rules]) => [theme, rules.map(({ id }) => id)]),
)

const letters = ['E', 'P', 'C', 'M', 'S']

/** From emergency to self-care, and by number within a letter: the order in which a decision names its rules. */
function inOrder(a: TriageRule, b: TriageRule): number {
  return (
    letters.indexOf(a.id.charAt(0)) - letters.indexOf(b.id.charAt(0)) || a.id.localeCompare(b.id)
  )
}

/** The red flags: which reports need an ambulance, a page, a call, an answer, or advice. */
export const triageData: TriageData = {
  dispositions,
  flags,
  modifiers,
  rules: Object.values(themes).flat().toSorted(inOrder),
  unexplained: {
    id: 'DEFAULT',
    disposition: 'page_callback_60',
    because: 'A symptom that no rule explains: a harmless item never hides it.',
  },
  late: {
    id: 'LATE',
    disposition: 'page_callback_60',
    because: 'A symptom after the watch of 30 days: never left to the next check-in.',
    exceptOnly: ['M03', 'M05', 'M06', 'S06', 'S08'],
  },
  nothing: {
    id: 'NONE',
    disposition: 'self_care',
    because: 'No symptom was reported.',
  },
  tell,
  tellAlone: { rule: 'E15', lines: ['self_harm', 'stay'] },
  emergencySentence,
}
