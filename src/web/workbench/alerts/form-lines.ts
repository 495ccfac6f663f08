import type { FormQuestion, SymptomForm } from '#protocol/triage/form.ts'

/** A question of the symptom form and what was answered, in the form's own words. */
export type FormLine = { readonly question: string; readonly answer: string }

const question = (text: string): string =>
  text.replaceAll(/\s*\[[^\]]*\]/g, '').replaceAll(/\{\w+\}/g, '…')

function answerOf(asked: FormQuestion, answer: unknown): string {
  if ((asked.kind === 'multi' || asked.kind === 'single') && Array.isArray(answer)) {
    return answer
      .map((id) => asked.options.find((option) => option.id === id)?.text.en ?? String(id))
      .join('; ')
  }
  if (Array.isArray(answer)) return answer.join('; ')
  if (typeof answer === 'object' && answer !== null) {
    return Object.values(answer)
      .filter((part) => typeof part === 'string' && part !== '')
      .join(' ')
  }
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : ''
}

/** What the patient answered, in the order of the form. Questions left blank are left out. */
export function formLines(
  form: SymptomForm,
  answers: Readonly<Record<string, unknown>>,
): FormLine[] {
  return form.blocks
    .flatMap((block) => block.questions)
    .map((asked) => ({
      question: question(asked.text.en),
      answer: answerOf(asked, answers[asked.id]),
    }))
    .filter(({ answer }) => answer !== '')
}
