import { compare, type Decimal, decimal, readDecimal } from '../decimal.ts'
import type { Sentence } from '../language.ts'
import type {
  ChoiceQuestion,
  FormAnswers,
  FormOption,
  FormQuestion,
  NumberQuestion,
  ReportChart,
  SymptomForm,
} from './form.ts'
import { type FormState, formState } from './form-state.ts'
import { type PainResult, readPain } from './pain.ts'
import type { SymptomReport } from './report.ts'
import { readTime } from './time.ts'
import { typedNumber, typedTemperature, typedText, withPoint } from './typed.ts'

export type ReadReport = {
  readonly report: SymptomReport
  /** What to try first, and when the patient is asked again; only when no rule is due yet. */
  readonly advice?: { readonly text: Sentence; readonly ask_again_h: number }
}

/**
 * Turns the answers of the symptom form into a report for `triage`. Every answer counts, also that of a question no
 * longer asked: a tick is never taken back by later silence. What cannot be read or placed goes up to a person.
 */
export function readReport(
  form: SymptomForm,
  answers: FormAnswers,
  chart: ReportChart,
): ReadReport {
  const state = formState(form, answers, chart)
  const pain = readPainAnswers(form, answers, chart, state)
  const temperature = typedTemperature(answers)
  const flags = new Set([...state.flags, ...pain.flags])
  for (const flag of missingAnswers(form, state, answers)) flags.add(flag)
  if (state.ticked('bother').includes('fever') && temperature === null) {
    if (!leadsToAnswer('fever_d', state, answers)) flags.add('fever_subjective')
  }
  if (hasUnplaced(state, answers)) flags.add('unparsed')
  if (!isWell(flags)) flags.delete('well')
  const free_text = typedText(answers.words)
  return {
    report: {
      ...withoutPain(chart),
      flags: [...flags],
      unanswered: skippedFlags(state),
      temperature,
      numbers: typedNumbers(state, answers),
      free_text: free_text === '' ? null : free_text,
    },
    ...(pain.advised && {
      advice: { text: form.pain.advice, ask_again_h: form.pain.ask_again_h },
    }),
  }
}

function withoutPain(chart: ReportChart): Omit<ReportChart, 'pain_before'> {
  const { pain_before: _, ...rest } = chart
  return rest
}

function readPainAnswers(
  form: SymptomForm,
  answers: FormAnswers,
  chart: ReportChart,
  state: FormState,
): PainResult {
  const one = (question: string) => state.ticked(question)[0]
  return readPain(
    form.pain,
    {
      now: score(typedNumber(answers.pain_now)),
      before: chart.pain_before == null ? undefined : score(readDecimal(chart.pain_before)),
      chosen: state.ticked('bother').includes('pain'),
      usualChosen: state.ticked('bother').includes('usual'),
      tried: state.ticked('tried'),
      eased: one('eased'),
      trend: one('trend'),
      old: one('pain_old'),
    },
    readTime({ ...chart, flags: [] }),
  )
}

const score = (value: Decimal | undefined): Decimal | undefined =>
  value !== undefined && compare(value, decimal(0)) >= 0 && compare(value, decimal(10)) <= 0
    ? value
    : undefined

/** Flags for what was ticked without its details, and for a form left before its required question. */
function missingAnswers(
  form: SymptomForm,
  state: FormState,
  answers: FormAnswers,
): readonly string[] {
  const flags: string[] = []
  for (const block of form.blocks) {
    const [first] = block.questions
    if (block.required && first !== undefined && !state.isAnswered(first)) {
      flags.push('report_abandoned')
    }
    for (const question of block.questions) {
      if (!('options' in question)) continue
      for (const option of state.tickedOptions(question)) {
        if (option.reassures || option.opens === undefined) continue
        if (block.required) {
          if (hasOpenDetail(option, state)) flags.push('emergency_detail_missing')
        } else if (option.id !== 'fever' && !leadsSomewhere(option, state, answers)) {
          flags.push('worried_unspecified')
        }
      }
    }
  }
  return flags
}

const hasOpenDetail = ({ opens = [] }: FormOption, state: FormState): boolean =>
  state.questions.some((question) => opens.includes(question.id) && !state.isAnswered(question))

/** Whether a tick led to a flag, a number or a text, by itself or in the questions it opens. */
function leadsSomewhere(option: FormOption, state: FormState, answers: FormAnswers): boolean {
  if (option.sets !== undefined) return true
  return option.opens?.some((id) => leadsToAnswer(id, state, answers)) === true
}

function leadsToAnswer(id: string, state: FormState, answers: FormAnswers): boolean {
  const question = state.questions.find((each) => each.id === id)
  if (question === undefined) return false
  if (!('options' in question)) return typedText(answers[id]) !== ''
  return state.tickedOptions(question).some((option) => leadsSomewhere(option, state, answers))
}

/** Words, an option that is not on the form, or a score that is none: nobody can place them, so a person looks. */
function hasUnplaced(state: FormState, answers: FormAnswers): boolean {
  const known = new Map(state.questions.map((question) => [question.id, question]))
  return Object.keys(answers).some((id) => {
    const question = known.get(id)
    return question === undefined || isUnplaced(question, state, answers)
  })
}

function isUnplaced(question: FormQuestion, state: FormState, answers: FormAnswers): boolean {
  switch (question.kind) {
    case 'multi':
    case 'single':
      return hasStrangeOption(question, state)
    case 'number':
      return question.measures === undefined && isStrangeScore(question, answers)
    case 'temperature':
      return false
    case 'text':
      return typedText(answers[question.id]) !== ''
  }
}

const hasStrangeOption = (question: ChoiceQuestion, state: FormState): boolean =>
  state
    .ticked(question.id)
    .some((id) => id !== '' && !question.options.some((option) => option.id === id))

function isStrangeScore(question: NumberQuestion, answers: FormAnswers): boolean {
  if (typedText(answers[question.id]) === '') return false
  const value = typedNumber(answers[question.id])
  return (
    value === undefined ||
    compare(value, decimal(question.min)) < 0 ||
    compare(value, decimal(question.max)) > 0
  )
}

/** "Well" holds beside the usual soreness and a fever medicine, and beside nothing else. */
const compatibleWithWell = new Set(['well', 'soreness_expected', 'antipyretic_6h'])
const isWell = (flags: ReadonlySet<string>): boolean =>
  [...flags].every((flag) => compatibleWithWell.has(flag))

/** Flags of questions that were asked and skipped. */
const skippedFlags = (state: FormState): readonly string[] =>
  state.questions
    .filter((question) => 'options' in question)
    .filter((question) => state.isAsked(question) && !state.isAnswered(question))
    .flatMap(({ options }) => options.flatMap(({ sets = [] }) => sets))

/** Measured numbers as typed; one that cannot be read stays as typed, and the rules call a person. */
function typedNumbers(state: FormState, answers: FormAnswers): Readonly<Record<string, string>> {
  const entries = state.questions.flatMap((question) => {
    if (question.kind !== 'number' || question.measures === undefined) return []
    const text = typedText(answers[question.id])
    return text === '' ? [] : [[question.measures, withPoint(text)] as const]
  })
  return Object.fromEntries(entries)
}
