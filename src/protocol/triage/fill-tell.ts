import type { Language } from '../language.ts'
import type { TriageDecision } from './report.ts'

/** Words that the lines to a patient may need. Times are already written out in the patient's zone and language. */
export type TellWords = {
  /** Numbers of the clinic's settings. */
  readonly emergencyNumber?: string
  readonly crisisNumber?: string
  readonly poisonNumber?: string
  /** What was given, where and when: the parts that are known. */
  readonly drug?: string
  readonly site?: string
  readonly procedureTime?: string
  /** When the clinic was alerted, and until when it promises to call. */
  readonly pagedAt?: string
  readonly callBackBy?: string
  /** Where the clinic will call. */
  readonly phone?: string
}

/** The numbers of the United States, where a clinic has set none. */
export const usNumbers = {
  emergencyNumber: '911',
  crisisNumber: '988',
  poisonNumber: '1-800-222-1222',
} as const satisfies TellWords

/**
 * The lines as the patient reads them. A line whose words are not known is not shown; a part in [ ] is left out
 * by itself. Times and sites differ by language: give the words of the language that is read.
 */
export function fillTell(
  tell: TriageDecision['tell'],
  words: TellWords = {},
): TriageDecision['tell'] {
  const known = new Map<string, string>(Object.entries({ ...usNumbers, ...words }))
  const treatment = [words.drug, words.site, words.procedureTime].filter(
    (part) => part !== undefined && part !== '',
  )
  if (treatment.length > 0) known.set('treatment', treatment.join(', '))
  const filled = (language: Language) =>
    tell[language].map((line) => fillLine(line, known)).filter((line) => line !== undefined)
  return { en: filled('en'), es: filled('es') }
}

/** One sentence with its words filled in; undefined when a word it needs is not known. */
export function fillLine(line: string, known: ReadonlyMap<string, string>): string | undefined {
  const withParts = line.replaceAll(/\[([^\]]*)\]/g, (_, part: string) =>
    orNothing(fillWords(part, known)),
  )
  return fillWords(withParts, known)
}

function fillWords(text: string, known: ReadonlyMap<string, string>): string | undefined {
  let missing = false
  const filled = text.replaceAll(/\{(\w+)\}/g, (_, word: string) => {
    const value = known.get(word)
    if (value === undefined || value === '') missing = true
    return String(value)
  })
  return missing ? undefined : filled
}

const orNothing = (text: string | undefined): string => (text === undefined ? '' : text)
