import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Serving } from '#web/server.ts'
import { serveStory } from '../browser/patient-phone.ts'
import type { Story } from '../clinic.ts'
import { openForm, reportOnce } from '../not-sent/report-once.ts'
import { openedPhone } from '../not-sent/story-phone.ts'
import { tellStory } from './story.ts'

let story: Story
let serving: Serving

beforeAll(async () => {
  story = await tellStory()
  serving = await serveStory(story)
})
afterAll(async () => {
  await serving?.close()
  await story?.end()
})

const rows = (reportId: string) =>
  story.owner.selectFrom('symptom_report').selectAll().where('report_id', '=', reportId).execute()

/** Statements that wait for a lock in this story's database. */
async function waiting(): Promise<number> {
  const { rows: found } = await sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(story.owner)
  return found[0]?.count ?? 0
}

test('a statement that does not end is cut off: the patient sees soon whom to call, and the same form works later', async () => {
  const { own, visitId } = await openedPhone(story, serving.url)
  const form = await openForm(own)
  const over = Promise.withResolvers<void>()
  const locked = Promise.withResolvers<void>()
  const lock = story.owner.transaction().execute(async (db) => {
    await sql`select 1 from needlepoint.visit where visit_id = ${visitId} for update`.execute(db)
    locked.resolve()
    await over.promise
  })
  await locked.promise
  const shown = await reportOnce(own, form, '+1 555 010 2000')
  expect(shown).toMatchObject({ kind: 'not-sent' })
  await expect.poll(waiting, { timeout: 10_000 }).toBe(0)
  over.resolve()
  await lock
  expect(await rows(form.reportId ?? '')).toEqual([])
  const again = await reportOnce(own, form, '+1 555 010 2000')
  if (again.kind !== 'received') throw new Error(JSON.stringify(again))
  expect(await rows(again.reportId)).toHaveLength(1)
})
