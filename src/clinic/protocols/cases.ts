import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Asked } from '#protocol/diff/answer-changes.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import type { ScreeningInput } from '#protocol/screening/input.ts'
import type { SymptomReport } from '#protocol/triage/report.ts'
import { screeningOf } from './door/screening-input.ts'
import { symptomReportOf } from './door/symptom-report.ts'

export type KnownCases = {
  readonly reports: readonly Asked<SymptomReport>[]
  readonly screenings: readonly Asked<ScreeningInput>[]
  /** What a case is about, in a patient's words or a title, by its name. */
  readonly words: ReadonlyMap<string, string>
}

/** The cases that come with the protocol, as questions to ask any version of it. Throws when one is no input of this protocol. */
export async function knownCases({ triage, screening }: ProtocolData): Promise<KnownCases> {
  const text = (name: string) =>
    readFile(new URL(`../../protocol/cases/${name}.json`, import.meta.url), 'utf8')
  const listOf = <Input>(input: z.ZodType<Input>) =>
    z.object({ cases: z.array(z.object({ id: z.string(), input, ...words })) })
  const reports = listOf(symptomReportOf(triage)).parse(JSON.parse(await text('red-flags'))).cases
  const screened = listOf(screeningOf(screening)).parse(JSON.parse(await text('screening'))).cases
  const asked = <Input>({ id, input }: { id: string; input: Input }) => ({
    from: nameOf(id),
    input,
  })
  return {
    reports: reports.map(asked),
    screenings: screened.map(asked),
    words: new Map(
      [...reports, ...screened].map(({ id, text, title }) => [nameOf(id), text ?? title ?? '']),
    ),
  }
}

const words = { text: z.string().optional(), title: z.string().optional() }

const nameOf = (id: string): string => `case ${id}`
