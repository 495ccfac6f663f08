import { createContext, useContext } from 'react'
import type { Language } from '#protocol/language.ts'
import type { EmergencyFacts } from '../facts.ts'
import type { Words } from '../words/en.ts'
import { wordsOf } from '../words/words.ts'

/** What every component may ask for: the language, its words, and the facts that must never be missing. */
export type Frame = {
  readonly language: Language
  readonly words: Words
  readonly facts: EmergencyFacts
}

export const FrameContext = createContext<Frame | undefined>(undefined)

export const frameOf = (language: Language, facts: EmergencyFacts): Frame => ({
  language,
  facts,
  words: wordsOf(language),
})

/** The frame of the screen in hand; every screen stands inside one. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (frame === undefined) throw new Error('This component stands outside of a frame.')
  return frame
}
