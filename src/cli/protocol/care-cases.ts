import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { DiffOptions } from '#protocol/diff/diff.ts'
import { codingSession } from '../inputs/code.ts'
import { dosePlan } from '../inputs/dose.ts'
import { rescueInput } from '../inputs/rescue.ts'

/** The cases of coding, dosing and rescue that come with the protocol, as questions to ask any version of it. */
export async function careCases(): Promise<
  Required<Pick<DiffOptions, 'sessions' | 'doses' | 'rescues'>>
> {
  return {
    sessions: await casesOf('coding', codingSession),
    doses: await casesOf('dosing', dosePlan),
    rescues: await casesOf('rescue', rescueInput),
  }
}

async function casesOf<Input>(name: string, input: z.ZodType<Input>) {
  const path = new URL(`../../protocol/cases/${name}.json`, import.meta.url)
  const file = z.object({ cases: z.array(z.object({ id: z.string(), input })) })
  const { cases } = file.parse(JSON.parse(await readFile(path, 'utf8')))
  return cases.map((each) => ({ from: `case ${each.id}`, input: each.input }))
}
