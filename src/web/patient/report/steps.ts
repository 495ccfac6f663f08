import type { FormAnswers, FormQuestion, ReportChart, SymptomForm } from '#protocol/triage/form.ts'
import { relevantQuestions } from '#protocol/triage/form-state.ts'

const allQuestions = (form: SymptomForm): readonly FormQuestion[] =>
  form.blocks.flatMap(({ questions }) => questions)

const blockOf = (form: SymptomForm, id: string) =>
  form.blocks.find(({ questions }) => questions.some((question) => question.id === id))

/** Whether something was said to a question; an empty list or text says nothing. */
export function isSaid(answers: FormAnswers, id: string): boolean {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
  if (answer === undefined) return false
  if (typeof answer === 'string') return answer.trim() !== ''
  return 'value' in answer ? answer.value.trim() !== '' || answer.how != null : answer.length > 0
}

/**
 * The questions of one screen, which has the name of its first. Questions that depend on an answer given on
 * this screen come on a later one. Undefined when the first is not asked, given the answers so far.
 */
export function screenOf(
  form: SymptomForm,
  answers: FormAnswers,
  chart: ReportChart,
  first: string,
): readonly FormQuestion[] | undefined {
  const order = allQuestions(form).map(({ id }) => id)
  const place = order.indexOf(first)
  if (!relevantQuestions(form, answers, chart).some(({ id }) => id === first)) return undefined
  const earlier = Object.fromEntries(
    Object.entries(answers).filter(([id]) => order.indexOf(id) < place),
  )
  const block = blockOf(form, first)
  const cameBack = isSaid(answers, first)
  return relevantQuestions(form, earlier, chart).filter(({ id }) => {
    if (id === first) return true
    const here = order.indexOf(id) > place && blockOf(form, id) === block
    return here && (cameBack || !isSaid(answers, id))
  })
}

/** The name of the screen that follows one on which these questions were shown; undefined when nothing new is asked. */
export function nextScreen(
  form: SymptomForm,
  answers: FormAnswers,
  chart: ReportChart,
  shown: readonly string[],
): string | undefined {
  const order = allQuestions(form).map(({ id }) => id)
  const from = Math.min(...shown.map((id) => order.indexOf(id)).filter((place) => place >= 0))
  return relevantQuestions(form, answers, chart).find(
    ({ id }) => order.indexOf(id) >= from && !shown.includes(id) && !isSaid(answers, id),
  )?.id
}

/** Whether the answers hold what cannot wait: a tick in the required block that does not say "none". */
export function cannotWait(form: SymptomForm, answers: FormAnswers): boolean {
  return form.blocks
    .filter(({ required }) => required)
    .flatMap(({ questions }) => questions.slice(0, 1))
    .some((question) => {
      const answer = answers[question.id]
      if (!('options' in question) || !Array.isArray(answer)) return false
      return answer.some(
        (tick) => question.options.find(({ id }) => id === tick)?.reassures !== true,
      )
    })
}

/** The questions that the ticks of the required block opened and that nobody has answered yet. */
export function openDetails(
  form: SymptomForm,
  answers: FormAnswers,
  chart: ReportChart,
): readonly FormQuestion[] {
  const urgent = form.blocks.filter(({ required }) => required)
  const ids = urgent.flatMap(({ questions }) => questions.map(({ id }) => id))
  return relevantQuestions(form, answers, chart).filter(
    ({ id }) => ids.includes(id) && !isSaid(answers, id),
  )
}

/** The screen to go back to: the start of the same block, or of the block before it that is asked. */
export function screenBefore(
  form: SymptomForm,
  answers: FormAnswers,
  chart: ReportChart,
  first: string,
): string | undefined {
  const asked = relevantQuestions(form, answers, chart).map(({ id }) => id)
  const starts = form.blocks.flatMap(({ questions }) =>
    questions.filter(({ id }) => asked.includes(id)).slice(0, 1),
  )
  const order = allQuestions(form).map(({ id }) => id)
  return starts.findLast(({ id }) => order.indexOf(id) < order.indexOf(first))?.id
}
