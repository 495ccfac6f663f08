import type { Language } from '#protocol/language.ts'
import type { EmergencyFacts } from '../facts.ts'
import { wordsOf } from '../words/words.ts'
import { troubleOf } from './trouble.ts'

export type ErrorScreenProps = {
  readonly status: number
  readonly facts: EmergencyFacts
  readonly language: Language
  readonly write: boolean
}

export function ErrorScreen({ status, language }: ErrorScreenProps) {
  const words = wordsOf(language)
  const { title, text } = words.trouble[troubleOf(status)]
  return (
    <main>
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  )
}
