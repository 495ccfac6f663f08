import pg from 'pg'
import { serveStory } from '../browser/patient-phone.ts'
import type { Story } from '../clinic.ts'
import { openForm, reportOnce } from '../not-sent/report-once.ts'
import { openedPhone } from '../not-sent/story-phone.ts'
import type { Row } from './measure.ts'
import { report } from './needlepoint.ts'
import { removeInserts, threeInserts } from './three-inserts.ts'

const patients = 8
const forMs = 4_000
const visitsEach = 12
const telephone = '+1 555 010 2000'

/** How often a second the work of so many patients at once was done. */
async function perSecond(works: readonly (() => Promise<unknown>)[]): Promise<number> {
  const untilMs = performance.now() + forMs
  const counts = await Promise.all(
    works.map(async (work) => {
      let count = 0
      while (performance.now() < untilMs) {
        await work()
        count += 1
      }
      return count
    }),
  )
  return counts.reduce((sum, each) => sum + each, 0) / (forMs / 1_000)
}

async function visitsOf(story: Story): Promise<string[]> {
  const visits: string[] = []
  for (let count = 0; count < visitsEach; count += 1) visits.push(await story.book())
  return visits
}

const inTurns = <Each>(all: readonly Each[]): (() => Each) => {
  let at = 0
  return () => {
    const each = all[at % all.length]
    at += 1
    if (each === undefined) throw new Error('There is nothing to take turns with.')
    return each
  }
}

async function raw(story: Story, url: string): Promise<number> {
  const clients: pg.Client[] = []
  const works: (() => Promise<void>)[] = []
  for (let count = 0; count < patients; count += 1) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    clients.push(client)
    const next = inTurns(await visitsOf(story))
    works.push(async () => {
      await client.query('begin')
      await threeInserts(client, story, next())
      await client.query('commit')
    })
  }
  const rate = await perSecond(works)
  const [first] = clients
  if (first !== undefined) await removeInserts(first)
  await Promise.all(clients.map((client) => client.end()))
  return rate
}

async function throughVerb(story: Story): Promise<number> {
  const works: (() => Promise<unknown>)[] = []
  for (let count = 0; count < patients; count += 1) {
    const next = inTurns(await visitsOf(story))
    works.push(() => report(story, next()))
  }
  return perSecond(works)
}

async function throughHttp(story: Story): Promise<number> {
  const serving = await serveStory(story)
  const works: (() => Promise<unknown>)[] = []
  for (let count = 0; count < patients; count += 1) {
    const { own } = await openedPhone(story, serving.url)
    const form = await openForm(own)
    works.push(async () => {
      const shown = await reportOnce(own, { ...form, reportId: crypto.randomUUID() }, telephone)
      if (shown.kind !== 'received') throw new Error(JSON.stringify(shown))
    })
  }
  const rate = await perSecond(works)
  await serving.close()
  return rate
}

/** Reports accepted a second by eight patients at once, against the three inserts as raw SQL on eight connections. */
export async function saturatedRows(story: Story, ownerUrl: string): Promise<Row[]> {
  const floor = await raw(story, ownerUrl)
  const row = (what: string, rate: number, goal: string): Row => ({
    what,
    ours: `${rate.toFixed(0)}/s`,
    against: `raw SQL ${floor.toFixed(0)}/s`,
    ratio: `${((100 * rate) / floor).toFixed(0)} %`,
    goal,
  })
  return [
    row('reports accepted through the clinic function', await throughVerb(story), '≥ 50 %'),
    row(
      'reports accepted through HTTP, with the screen that follows',
      await throughHttp(story),
      '≥ 25 %',
    ),
  ]
}
