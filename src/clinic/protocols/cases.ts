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
}

/** The cases that come with the protocol, as questions to ask any version of it. Throws when one is no input of this protocol. */
export async function knownCases({ triage, screening }: ProtocolData): Promise<KnownCases> {
  const text = (name: string) =>
    readFile(new URL(`../../protocol/cases/${name}.json`, import.meta.url), 'utf8')
  const listOf = <Input>(input: z.ZodType<Input>) =>
    z.object({ cases: z.array(z.object({ id: z.string(), input })) })
  const reports = listOf(symptomReportOf(triage)).parse(JSON.parse(await text('red-flags')))
  const screenings = listOf(screeningOf(screening)).parse(JSON.parse(await text('screening')))
  const named = <Input>({ id, input }: { id: string; input: Input }) => ({
    from: `case ${id}`,
    input,
  })
  return { reports: reports.cases.map(named), screenings: screenings.cases.map(named) }
}
