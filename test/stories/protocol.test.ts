import { execFile } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carePlan } from '#clinic/aftercare/plan.ts'
import { inClinic } from '#clinic/clinic.ts'
import { wellAnswers } from '#clinic/demo/well.ts'
import { recordProcedure } from '#clinic/procedures/record.ts'
import { changeRule } from '#clinic/protocols/change-rule.ts'
import { discardDraft, startDraft } from '#clinic/protocols/draft.ts'
import { examineDraft } from '#clinic/protocols/examine.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { publish } from '#clinic/protocols/publish.ts'
import { type Draft, findDraft, publishedVersions } from '#clinic/protocols/queries.ts'
import { findRule, type RuleChange } from '#clinic/protocols/rule.ts'
import { signDraft } from '#clinic/protocols/sign.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { allWell } from '../all-well.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story
let visitId: string

beforeAll(async () => {
  story = await tellStory()
  visitId = await story.book()
  await allWell(story, visitId)
  const injected = await story.run((clinic) =>
    recordProcedure(clinic, story.onCall, visitId, {
      endedAt: clinic.now,
      sites: [{ muscleId: 'gluteus-medius', pointId: null, side: 'right' }],
      drugs: ['lidocaine'],
    }),
  )
  expect(injected.kind).toBe('recorded')
  await story.wind({ hours: 30 })
})
afterAll(() => story.end())

const patient = () =>
  ({ kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' }) as const

const saveScreening = () =>
  story.run((clinic) => saveAnswers(clinic, patient(), visitId, wellAnswers))

const why = { title: 'Fever from 101.0 F', why: 'Thermometers at home round down.' }

/** A report of 101.0 F and nothing else, and how it was decided. */
async function feverReport() {
  const reportId = crypto.randomUUID()
  await story.run((clinic) =>
    submitReport(clinic, patient(), {
      reportId,
      visitId,
      language: 'en',
      answers: {
        emergency: ['none'],
        bother: ['temp'],
        temp: { value: '101.0', unit: 'F' },
      },
    }),
  )
  const row = await story.owner
    .selectFrom('symptom_report')
    .select(['protocol_version as version', 'disposition', 'decision', 'input'])
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow()
  return { reportId, ...row }
}

async function draftNow(): Promise<Draft> {
  const draft = await story.run((clinic) => findDraft(clinic))
  if (draft === undefined) throw new Error('There is no draft.')
  return draft
}

/** A rule as it stands in the draft, as a form would send it back. */
async function asWritten(ruleId: string): Promise<RuleChange> {
  const found = findRule((await draftNow()).document, ruleId)
  if (found === undefined) throw new Error(`There is no rule ${ruleId}.`)
  const { because, confidence, when } = found.rule
  return {
    level: found.part === 'triage' ? found.rule.disposition : found.rule.outcome,
    named:
      found.part === 'triage' ? { name: found.rule.name, window: found.rule.window } : undefined,
    because,
    confidence,
    when: JSON.stringify(when),
    sentences: Object.fromEntries(found.lines.map(({ key, line }) => [key, line.text])),
  }
}

const change = async (ruleId: string, to: Partial<RuleChange>, who = story.onCall) => {
  const whole = { ...(await asWritten(ruleId)), ...to }
  return story.run((clinic) => changeRule(clinic, who, ruleId, whole))
}

function replay(id: string): Promise<{ status: unknown; out: string }> {
  const program = new URL('../../bin/needlepoint', import.meta.url).pathname
  const environment = { ...process.env, DATABASE_URL: story.url }
  return new Promise((resolve) => {
    execFile(program, ['replay', id], { env: environment }, (error, out) =>
      resolve({ status: error === null ? 0 : error.code, out }),
    )
  })
}

const named = { name: 'Fever over 100.9 F within 5 days', window: 'in W5' }
const fever = JSON.stringify({ all: [{ temp_gt_f: '100.9' }, { win: 'W5' }] })
let beforeId: string

describe('from draft to in force', () => {
  test('without a version of its own the clinic works by the built-in protocol', async () => {
    const { number, protocol } = await story.run(inForce)
    expect([number, protocol.version]).toEqual([null, tpi.version])
    const report = await feverReport()
    beforeId = report.reportId
    expect(report.version).toBe(tpi.version)
    expect(report.decision.rules).not.toContain('P01')
  })

  test('a draft is a copy; one at a time; for clinicians and the clinic lead', async () => {
    const start = (who: Story['nurse'], what = why) =>
      story.run((clinic) => startDraft(clinic, who, what))
    expect(await start(story.nurse)).toEqual({ kind: 'not-allowed' })
    expect(await start(story.onCall, { ...why, title: ' ' })).toEqual({ kind: 'title-needed' })
    expect(await start(story.onCall, { ...why, why: '' })).toEqual({ kind: 'why-needed' })
    expect(await start(story.onCall)).toEqual({ kind: 'started', number: 1 })
    expect(await start(story.backup)).toEqual({ kind: 'draft-open', number: 1 })
    const { document, basedOn } = await draftNow()
    expect([document.version, document.status, basedOn]).toEqual(['clinic-1', 'draft', null])
  })

  test('a changed rule shows every case and report that would be answered otherwise', async () => {
    expect(await change('P01', { when: fever, named }, story.backup)).toEqual({
      kind: 'not-the-writer',
      writer: story.onCall.name,
    })
    expect(await change('P01', { when: fever, named })).toEqual({ kind: 'changed' })
    expect(await change('P01', { when: fever, named })).toEqual({ kind: 'unchanged' })
    const draft = await draftNow()
    const examined = await story.run((clinic) => examineDraft(clinic, draft))
    if (examined.kind !== 'examined') throw new Error(examined.because)
    expect(examined.rules).toEqual([
      expect.objectContaining({
        kind: 'changed',
        part: 'red flag',
        id: 'P01',
        fields: {
          when: {
            before: 'temperature over 101 F and in the first 5 days',
            after: 'temperature over 100.9 F and in the first 5 days',
          },
          name: { before: 'Fever over 101 F within 5 days', after: named.name },
        },
      }),
    ])
    expect(examined.cases).toMatchObject([
      {
        direction: 'up',
        before: 'page_callback_60',
        after: 'page_now',
        says: '38.3 Celsius',
        example: { from: 'case report-020' },
      },
    ])
    expect(examined.generated.some(({ after }) => after === 'page_now')).toBe(true)
    expect(examined.findings.filter(({ kind }) => kind === 'error')).toEqual([])
  })

  test('nobody signs what they wrote, nor what they have not seen; unsigned is not published', async () => {
    const { writer } = await draftNow()
    const sign = (who: Story['nurse'], seen = writer.at) =>
      story.run((clinic) => signDraft(clinic, who, seen, false))
    expect(await sign(story.onCall)).toEqual({ kind: 'own-draft' })
    expect(await sign(story.nurse)).toEqual({ kind: 'not-allowed' })
    expect(await sign(story.backup, writer.at.subtract({ seconds: 1 }))).toEqual({
      kind: 'changed-meanwhile',
    })
    const publishAs = (who: Story['nurse']) => story.run((clinic) => publish(clinic, who))
    expect(await publishAs(story.lead)).toEqual({ kind: 'unsigned' })
    expect(await sign(story.backup)).toEqual({ kind: 'signed' })
    expect(await sign(story.lead)).toEqual({ kind: 'already-signed', by: story.backup.name })
    expect(await publishAs(story.backup)).toEqual({ kind: 'not-allowed' })
    await expect(
      story.run(({ db }) =>
        db.updateTable('protocol_version').set({ signed_by: story.onCall.staffId }).execute(),
      ),
    ).rejects.toThrow(/check constraint/)
  })

  test('a change ends the signature', async () => {
    expect(await change('P01', { because: 'Thermometers at home round down.' })).toEqual({
      kind: 'changed',
    })
    expect((await draftNow()).signer).toBeNull()
    const { writer } = await draftNow()
    await story.run((clinic) => signDraft(clinic, story.backup, writer.at, false))
  })

  test('published, the new version decides; the old decision still comes out by its own', async () => {
    expect(await story.run((clinic) => publish(clinic, story.lead))).toEqual({
      kind: 'published',
      number: 1,
    })
    const report = await feverReport()
    expect(report.version).toBe('clinic-1')
    expect(report.disposition).toBe('page_now')
    expect(report.decision.rules).toContain('P01')
    await saveScreening()
    const screenings = await story.owner
      .selectFrom('screening')
      .select(['screening_id as id', 'protocol_version as version'])
      .orderBy('decided_at')
      .execute()
    expect(new Set(screenings.map(({ version }) => version))).toEqual(
      new Set([tpi.version, 'clinic-1']),
    )
    expect(screenings.at(-1)?.version).toBe('clinic-1')
    expect(await story.run((clinic) => carePlan(clinic, visitId))).toBeDefined()
    for (const id of [beforeId, report.reportId, ...screenings.map((each) => each.id)]) {
      const { status, out } = await replay(id)
      expect([status, JSON.parse(out)]).toMatchObject([0, { id, kind: 'same' }])
    }
  })

  test('a version is compiled once, and another clinic does not have it', async () => {
    const [one, two] = [await story.run(inForce), await story.run(inForce)]
    expect(one.number).toBe(1)
    expect(two).toBe(one)
    const other = await inClinic(story.installation, crypto.randomUUID(), inForce)
    expect(other.number).toBeNull()
    const [version, ...more] = await story.run(publishedVersions)
    expect(more).toEqual([])
    expect(version).toMatchObject({
      title: why.title,
      writer: { name: story.onCall.name },
      signer: { name: story.backup.name },
      publisher: { name: story.lead.name },
    })
  })

  test('what is published never changes', async () => {
    for (const work of [
      story.run(({ db }) => db.deleteFrom('protocol_version').execute()),
      story.run(({ db }) => db.updateTable('protocol_version').set({ title: 'x' }).execute()),
    ]) {
      await expect(work).rejects.toThrow(/never changed/)
    }
  })

  test('who did what is in the audit', async () => {
    const rows = await story.owner
      .selectFrom('audit_entry')
      .select(['action', 'actor_name'])
      .where('action', 'like', 'protocol.%')
      .orderBy('entry_id')
      .execute()
    expect(rows.map(({ action, actor_name }) => [action, actor_name])).toEqual([
      ['protocol.start', story.onCall.name],
      ['protocol.change', story.onCall.name],
      ['protocol.sign', story.backup.name],
      ['protocol.change', story.onCall.name],
      ['protocol.sign', story.backup.name],
      ['protocol.publish', story.lead.name],
    ])
  })
})

describe('bad input', () => {
  beforeAll(async () => {
    const started = await story.run((clinic) => startDraft(clinic, story.lead, why))
    expect(started).toEqual({ kind: 'started', number: 2 })
  })

  test.each<[string, string, Partial<RuleChange>, object]>([
    ['what is no JSON', 'P01', { when: '{' }, { path: 'when', message: 'This is not JSON.' }],
    [
      'an unknown symptom',
      'P02',
      { when: '{"any":[{"flag":"puss"}]}' },
      { path: 'when.any.0.flag', nearest: 'pus' },
    ],
    [
      'an unknown form',
      'P02',
      { when: '{"flagg":"pus"}' },
      { path: 'when.flagg', nearest: 'flag' },
    ],
    ['a number for a decimal', 'P01', { when: '{"temp_gt_f":101}' }, { path: 'when.temp_gt_f' }],
    [
      'an unknown disposition',
      'P01',
      { level: 'page_nov' },
      { path: 'disposition', nearest: 'page_now' },
    ],
    [
      'an unknown outcome',
      'fever_4w.recent',
      { level: 'holt' },
      { path: 'outcome', nearest: 'hold' },
    ],
    [
      'an unknown field',
      'fever_4w.recent',
      { when: '{"field":"answers.fever_4w.lastOnn","present":true}' },
      { path: 'when.field', nearest: 'answers.fever_4w.lastOn' },
    ],
    ['no reason', 'P01', { because: ' ' }, { path: 'because' }],
    [
      'a sentence without Spanish',
      'P15',
      { sentences: { 'page_now.tylenol': { en: 'Stop.', es: '' } } },
      { path: 'sentences.page_now.tylenol.es' },
    ],
  ])('%s is refused with its place, and nothing is kept', async (_, ruleId, to, problem) => {
    const before = await draftNow()
    const changed = await change(ruleId, to, story.lead)
    expect(changed).toMatchObject({ kind: 'refused', problems: [problem] })
    expect(await draftNow()).toEqual(before)
  })

  test('an unknown rule is no rule', async () => {
    const whole = await asWritten('P01')
    const changed = await story.run((clinic) => changeRule(clinic, story.lead, 'P0l', whole))
    expect(changed).toEqual({ kind: 'unknown-rule' })
  })

  test('a sentence in other words is a draft again', async () => {
    const sentences = { 'page_now.tylenol': { en: 'Take no more of it.', es: 'No tome más.' } }
    expect((await change('P15', { sentences }, story.lead)).kind).toBe('changed')
    const lines = findRule((await draftNow()).document, 'P15')?.lines
    expect(lines?.[0]?.line.text).toEqual({
      ...sentences['page_now.tylenol'],
      translation: 'draft',
    })
  })

  test('a signed draft with an error is not published, and can be thrown away', async () => {
    const never = JSON.stringify({ all: [{ temp_gt_f: '101' }, { temp_lt_f: '100' }] })
    expect((await change('P01', { when: never }, story.lead)).kind).toBe('changed')
    const { writer } = await draftNow()
    await story.run((clinic) => signDraft(clinic, story.backup, writer.at, false))
    const published = await story.run((clinic) => publish(clinic, story.lead))
    expect(published).toMatchObject({ kind: 'errors-found' })
    expect((await story.run(inForce)).number).toBe(1)
    expect(await story.run((clinic) => discardDraft(clinic, story.backup))).toEqual({
      kind: 'not-allowed',
    })
    expect(await story.run((clinic) => discardDraft(clinic, story.lead))).toEqual({
      kind: 'discarded',
    })
    expect(await story.run((clinic) => publish(clinic, story.lead))).toEqual({ kind: 'no-draft' })
  })
})
