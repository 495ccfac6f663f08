import type { FindingId, NoteId } from './rules.ts'

/** Something that reading the note found, with the words for {what} of its sentence. */
export type Found = { readonly finding: FindingId; readonly what?: string }

/** Something to say without a flag, with the words of its sentence. */
export type Said = { readonly note: NoteId; readonly words: Readonly<Record<string, string>> }

/** Words in alphabetical order, each once, so that the order of the note does not matter. */
export const inOrder = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort()
