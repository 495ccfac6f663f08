import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listClinicians } from '#clinic/people/staff.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

test('a connection that breaks in the middle of a transaction fails that transaction, and ends no process', async () => {
  const uncaught: unknown[] = []
  const keep = (error: unknown) => uncaught.push(error)
  process.on('uncaughtException', keep)
  const broken = story.run(async (clinic) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(clinic.db)
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(story.owner)
    await pause(200)
    return listClinicians(clinic)
  })
  await expect(broken).rejects.toThrow()
  process.off('uncaughtException', keep)
  expect(uncaught).toEqual([])
  expect(await story.run(listClinicians)).not.toEqual([])
})
