import type { CurrentScreening } from '#clinic/screenings/current.ts'
import { fieldWords } from '#protocol/screening/field-words.ts'
import type { ScreeningData } from '#protocol/screening/questions.ts'
import { questionLabels } from '../checks/words.ts'
import { questionWords } from './answer-words.ts'

/** What is still to be found out, in words, by who can tell. */
export type MissingWords = {
  readonly patient: readonly string[]
  readonly staff: readonly string[]
}

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const isDefined = (text: string | undefined): text is string => text !== undefined

/** Of staff the things themselves, each once: one unknown weight keeps several questions open. */
export function missingWords(
  data: ScreeningData,
  { missing, pending }: Pick<CurrentScreening, 'missing' | 'pending'>,
): MissingWords {
  const ofQuestion = (id: string): string => questionLabels[id] ?? questionWords(data, id)
  const wordsOf = (of: 'patient' | 'staff'): readonly string[] => [
    ...new Set(
      missing
        .filter((each) => each.of === of)
        .flatMap(({ question, paths }) =>
          paths.length === 0
            ? [ofQuestion(question)]
            : paths.filter((path) => !path.endsWith('.unit')).map((path) => nameOf(path, data)),
        )
        .filter(isDefined)
        .map(sentenceCase),
    ),
  ]
  const staffLater = pending.filter((id) => questionLabels[id] !== undefined).map(ofQuestion)
  return {
    patient: wordsOf('patient'),
    staff: [...new Set([...wordsOf('staff'), ...staffLater])],
  }
}

/** A path of the input as a clinician calls it; an answer of the patient is asked by its question. */
function nameOf(path: string, data: ScreeningData): string | undefined {
  const [root, id = ''] = path.split('.')
  if (root === 'answers') return questionLabels[id] ?? questionWords(data, id)
  return fieldWords[path] ?? path
}
