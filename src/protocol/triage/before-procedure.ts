import type { Language } from '../language.ts'
import type { TriageDecision } from './report.ts'
import type { TriageData } from './rules.ts'

/** What is told to someone who has not had the procedure yet: without every line that speaks of it. */
export function tellBeforeProcedure(
  { tell }: Pick<TriageData, 'tell'>,
  decided: TriageDecision['tell'],
): TriageDecision['tell'] {
  const marked = Object.values(tell)
    .flat()
    .filter(({ afterProcedure }) => afterProcedure === true)
  const kept = (language: Language) => {
    const spoken = new Set(marked.map(({ text }) => text[language]))
    return decided[language].filter((line) => !spoken.has(line))
  }
  return { en: kept('en'), es: kept('es') }
}
