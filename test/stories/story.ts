import { inject } from 'vitest'
import { openClinic, type Story } from '../clinic.ts'

/** A clinic of its own for one test file, on the server of this run. */
export function tellStory(): Promise<Story> {
  return openClinic(inject('serverUrl'))
}
