import { applies } from '../aftercare/facts.ts'
import type { AftercareRules, AftercareTaskRule } from '../aftercare/rules.ts'
import { draft } from '../draft.ts'
import type { Origin } from '../evidence.ts'
import { fill } from '../fill.ts'
import type { Language, Sentence } from '../language.ts'
import { headings } from './headings.ts'
import type { ClinicPage, Statement } from './page.ts'

export type ClinicFacts = {
  readonly name: string
  readonly phone: string
  readonly emergencyNumber: string
}

/** One sentence on the handout. `added`: it is not on the clinic's own page. */
export type HandoutLine = {
  readonly id: string
  readonly text: string
  readonly added: boolean
  readonly details?: readonly HandoutLine[]
}

export type HandoutBlock = {
  readonly id: string
  readonly heading?: string
  readonly lines: readonly HandoutLine[]
}

export type HandoutSection = {
  readonly id: string
  readonly heading: string
  readonly blocks: readonly HandoutBlock[]
}

export type Handout = {
  readonly language: Language
  readonly title: string
  readonly clinic: ClinicFacts
  readonly emergency: { readonly heading: string; readonly text: string }
  readonly sections: readonly HandoutSection[]
  readonly phone: string
  /** What the mark on added lines means. */
  readonly added: string
  /** Said while no clinic has signed the protocol. */
  readonly draft?: string
  readonly version: string
}

/** What a protocol must hold to be handed out. */
export type HandoutProtocol = {
  readonly version: string
  readonly status: 'draft' | 'signed'
  readonly page: ClinicPage
  readonly aftercare: AftercareRules
  readonly triage: { readonly emergencySentence: Sentence }
}

/**
 * The clinic's patient page for everyone, in one language, from the sentences the system obeys.
 * Personal exceptions are not on it: they are on the patient's own sheet.
 */
export function handout(
  protocol: HandoutProtocol,
  language: Language,
  clinic: ClinicFacts,
): Handout {
  const { page, aftercare } = protocol
  const say = (sentence: Sentence) => fill(sentence, wordsOf(clinic))[language]
  const section = (id: keyof typeof headings, blocks: readonly HandoutBlock[]) => ({
    id,
    heading: say(headings[id]),
    blocks,
  })
  const block = (id: string, statements: readonly Statement[]) => ({
    id,
    lines: statements.map((statement) => lineOf(statement, say)),
  })
  return {
    language,
    title: say(page.title),
    clinic,
    emergency: { heading: say(headings.emergency), text: say(protocol.triage.emergencySentence) },
    sections: [
      section('education', [block('education', page.education)]),
      section('procedure', [block('procedure', page.procedure)]),
      section('complications', [block('complications', page.complications)]),
      section('preparation', [block('preparation', page.preparation)]),
      section('aftercare', [
        block('aftercare', page.aftercare),
        ...taskBlocks(page, aftercare, say),
      ]),
      section('pageUs', [
        block('howToPage', [page.howToPage]),
        ...page.pageUs.map(({ id, heading, statements }) => ({
          ...block(id, statements),
          heading: say(heading),
        })),
      ]),
    ],
    phone: say(headings.phone),
    added: say(headings.added),
    ...(protocol.status === 'draft' && { draft: say(headings.draft) }),
    version: `${say(headings.version)} ${protocol.version}`,
  }
}

function wordsOf({ phone, emergencyNumber }: ClinicFacts): Readonly<Record<string, Sentence>> {
  return {
    clinicPhone: { en: phone, es: phone },
    emergencyNumber: { en: emergencyNumber, es: emergencyNumber },
    place: draft('the muscle we treated', 'el músculo que tratamos'),
  }
}

type Say = (sentence: Sentence) => string

function lineOf({ id, sentence, origin }: Statement, say: Say): HandoutLine {
  return { id, text: say(sentence), added: isAdded(origin) }
}

function isAdded(origin: Origin): boolean {
  return origin !== 'clinic-page'
}

const nobody: ReadonlySet<string> = new Set()

/** The day-by-day tasks of a patient without exceptions, the day itself first. */
function taskBlocks(
  page: ClinicPage,
  { tasks, lastDay }: AftercareRules,
  say: Say,
): readonly HandoutBlock[] {
  const saidAbove = new Set(page.aftercare.flatMap(({ obeyedBy }) => obeyedBy))
  const usual = tasks.filter(
    (task) => applies(task, nobody) && (task.forEach === undefined || task.forEach === 'muscle'),
  )
  const during = (id: 'firstDay' | 'tenDays' | 'relief', own: readonly AftercareTaskRule[]) => ({
    id,
    heading: say(headings[id]),
    lines: own.map((task) => taskLine(task, say)),
  })
  return [
    during(
      'firstDay',
      usual.filter(({ id, days: [, last] }) => last === 0 && !saidAbove.has(id)),
    ),
    during(
      'tenDays',
      usual.filter(({ days: [first] }) => first > 0).map((task) => onItsDays(task, lastDay)),
    ),
    during(
      'relief',
      usual.filter(({ days: [first, last] }) => first === 0 && last > 0),
    ),
  ]
}

/** The task with its days before it, where it is not for all ten. */
function onItsDays(task: AftercareTaskRule, lastDay: number): AftercareTaskRule {
  const [first, last] = task.days
  if (first === 1 && last === lastDay) return task
  const days = fill(first === last ? headings.day : headings.days, {
    first: { en: String(first), es: String(first) },
    last: { en: String(last), es: String(last) },
  })
  const sentence = draft(
    `${days.en} ${lowerFirst(task.sentence.en)}`,
    `${days.es} ${lowerFirst(task.sentence.es)}`,
  )
  return { ...task, sentence }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** How to do what the page asks for is our own word, so the details of a page task count as added. */
function taskLine(task: AftercareTaskRule, say: Say): HandoutLine {
  const details = task.details?.map((detail, index) => ({
    id: `${task.id}.${index + 1}`,
    text: say(detail),
    added: true,
  }))
  return {
    id: task.id,
    text: say(task.sentence),
    added: isAdded(task.origin),
    ...(details && { details }),
  }
}
