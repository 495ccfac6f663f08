import type { Language } from '#protocol/language.ts'
import { fillLine } from '#protocol/triage/fill-tell.ts'
import type { FormAnswers, FormQuestion, ReportChart, SymptomForm } from '#protocol/triage/form.ts'
import type { TriageData } from '#protocol/triage/rules.ts'
import { type AskedQuestion, asked } from './question.tsx'

/** A question as this patient reads it, with the pain before the procedure where it is known. */
function labelOf(question: FormQuestion, chart: ReportChart, language: Language): string {
  const known = new Map(
    chart.pain_before == null ? [] : [['painBefore', String(chart.pain_before)] as const],
  )
  return fillLine(question.text[language], known) ?? question.text[language]
}

/** When to call the emergency number, in the protocol's words. */
export const emergencyLine = (
  { emergencySentence }: Pick<TriageData, 'emergencySentence'>,
  language: Language,
  emergencyNumber: string,
): string | undefined =>
  fillLine(emergencySentence[language], new Map([['emergencyNumber', emergencyNumber]]))

const sayMost = 12

/** What was ticked that opened a question, for questions such as "Which?" that do not say it themselves. */
function aboutOf(
  { blocks }: SymptomForm,
  question: FormQuestion,
  answers: FormAnswers,
  language: Language,
) {
  if (!question.openedOnly || question.text[language].length > sayMost) return undefined
  const openers = blocks
    .flatMap(({ questions }) => questions)
    .flatMap((each) => {
      const ticked = answers[each.id]
      if (!('options' in each) || !Array.isArray(ticked)) return []
      return each.options.filter(
        ({ id, opens = [] }) => ticked.includes(id) && opens.includes(question.id),
      )
    })
  return openers.map(({ text }) => text[language]).join(' · ') || undefined
}

/** The questions of one screen in one language, with what was said so far. */
export const askedOf = (
  form: SymptomForm,
  questions: readonly FormQuestion[],
  answers: FormAnswers,
  chart: ReportChart,
  language: Language,
): readonly AskedQuestion[] =>
  questions.map((question) =>
    asked(question, answers, language, {
      label: labelOf(question, chart, language),
      about: aboutOf(form, question, answers, language),
    }),
  )
