import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordProcedure } from '#clinic/procedures/record.ts'
import { addRule } from '#clinic/protocols/add-rule.ts'
import { changeRule } from '#clinic/protocols/change-rule.ts'
import { changeSentence } from '#clinic/protocols/change-sentence.ts'
import { startDraft } from '#clinic/protocols/draft.ts'
import { examineDraft } from '#clinic/protocols/examine.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import {
  answerChoices,
  type NewRedFlag,
  type NewScreeningRule,
} from '#clinic/protocols/new-rule.ts'
import { publish } from '#clinic/protocols/publish.ts'
import { putBackRule } from '#clinic/protocols/put-back-rule.ts'
import { findDraft } from '#clinic/protocols/queries.ts'
import { removeRule } from '#clinic/protocols/remove-rule.ts'
import { findRule } from '#clinic/protocols/rule.ts'
import { signDraft } from '#clinic/protocols/sign.ts'
import { wholeVersion } from '#clinic/protocols/versions.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { handout } from '#protocol/handout/handout.ts'
import { handoutHtml } from '#protocol/handout/html.ts'
import { handoutMarkdown } from '#protocol/handout/markdown.ts'
import { statementsOf } from '#protocol/handout/page.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story
let visitId: string

beforeAll(async () => {
  story = await tellStory()
  visitId = await story.book()
  await story.run((clinic) =>
    recordProcedure(clinic, story.onCall, visitId, {
      endedAt: clinic.now,
      sites: [{ muscleId: 'gluteus-medius', pointId: null, side: 'right' }],
      drugs: ['lidocaine'],
    }),
  )
  await story.wind({ hours: 30 })
  await story.run((clinic) =>
    startDraft(clinic, story.onCall, { title: 'Our own rules', why: 'We see it often.' }),
  )
})
afterAll(() => story.end())

async function draftNow() {
  const draft = await story.run((clinic) => findDraft(clinic))
  if (draft === undefined) throw new Error('There is no draft.')
  return draft
}

async function examined() {
  const draft = await draftNow()
  const found = await story.run((clinic) => examineDraft(clinic, draft))
  if (found.kind !== 'examined') throw new Error(found.because)
  return found
}

const sign = async (states: boolean) => {
  const { writer } = await draftNow()
  return story.run((clinic) => signDraft(clinic, story.backup, writer.at, states))
}

const redFlag: NewRedFlag = {
  part: 'triage',
  name: 'Warmth of the site in the first 5 days',
  level: 'page_now',
  symptoms: ['warmth'],
  facts: [],
  temperature_f: '99.0',
  window: 'five-days',
  because: 'We have seen an abscess begin like this.',
  sources: [],
  told: { en: 'Do not press the warm spot.', es: 'No apriete el lugar caliente.' },
}

describe('a rule of the clinic’s own', () => {
  test('is added only by the draft’s writer, and only whole', async () => {
    const add = (rule: NewRedFlag, who = story.onCall) =>
      story.run((clinic) => addRule(clinic, who, rule))
    expect(await add(redFlag, story.backup)).toMatchObject({ kind: 'not-the-writer' })
    const before = await draftNow()
    for (const [to, path] of [
      [{ symptoms: [], temperature_f: '' }, 'condition'],
      [{ name: ' ' }, 'name'],
      [{ because: '' }, 'because'],
      [{ told: { en: 'Do not press.', es: ' ' } }, 'es'],
      [{ temperature_f: '99 degrees' }, 'temperature'],
      [{ symptoms: ['wormth'] }, 'condition'],
    ] as const) {
      const added = await add({ ...redFlag, ...to })
      expect(added).toMatchObject({ kind: 'refused', problems: [{ path }] })
    }
    expect(await draftNow()).toEqual(before)
    expect(await add(redFlag)).toEqual({ kind: 'added', ruleId: 'OWN-1' })
    const found = findRule((await draftNow()).document, 'OWN-1')
    expect(found?.rule).toMatchObject({ confidence: 'clinic', window: 'in W5' })
    expect(found?.lines[0]?.line.text).toEqual({ ...redFlag.told, translation: 'draft' })
  })

  test('a screening rule stands with its question, and its sentence on how to get ready', async () => {
    const choices = answerChoices((await draftNow()).document)
    const answers = ['anticoag', 'aspirin_nsaid'].flatMap((question) =>
      choices.filter(({ path, value }) => path === `answers.${question}.value` && value === 'yes'),
    )
    expect(answers).toHaveLength(2)
    const rule: NewScreeningRule = {
      part: 'screening',
      level: 'review',
      answers,
      because: 'Two that thin the blood.',
      sources: ['PAGE'],
      told: { en: 'Bring all your medicines.', es: 'Traiga todas sus medicinas.' },
    }
    const added = await story.run((clinic) => addRule(clinic, story.onCall, rule))
    expect(added).toEqual({ kind: 'added', ruleId: 'anticoag.own_1' })
    const { page } = (await draftNow()).document
    expect(page.preparation.at(-1)).toMatchObject({ obeyedBy: ['anticoag.own_1'] })
  })

  test('the examination shows it, and every case it would change', async () => {
    const { rules, generated, findings } = await examined()
    expect(rules.map(({ kind, part, id }) => `${kind}, ${part}: ${id}`).toSorted()).toEqual([
      'added, red flag: OWN-1',
      'added, screening: anticoag.own_1',
      'added, sentence: preparation.anticoag.own_1',
      'added, told: page_now.own-1',
    ])
    expect(generated.some(({ rulesAfter }) => rulesAfter.includes('OWN-1'))).toBe(true)
    expect(generated.filter(({ direction }) => direction === 'down')).toEqual([])
    expect(findings.filter(({ kind }) => kind === 'error')).toEqual([])
  })
})

describe('what protects most', () => {
  const remove = (ruleId: string, why: string) =>
    story.run((clinic) => removeRule(clinic, story.onCall, ruleId, why))

  test('a rule is taken out only with a reason; what nothing else can do without stays', async () => {
    expect(await remove('P01', ' ')).toEqual({ kind: 'why-needed' })
    expect(await remove('P0l', 'No.')).toEqual({ kind: 'unknown-rule' })
    expect(await remove('E15', 'Told by others.')).toMatchObject({ kind: 'refused' })
    expect(await remove('OWN-1', 'Another rule says it.')).toEqual({ kind: 'removed' })
    const { document, removed } = await draftNow()
    expect(findRule(document, 'OWN-1')).toBeUndefined()
    expect(JSON.stringify(document.triage.tell)).not.toContain('own-1')
    expect(removed).toEqual([{ rule: 'OWN-1', why: 'Another rule says it.' }])
    expect((await story.run((clinic) => addRule(clinic, story.onCall, redFlag))).kind).toBe('added')
  })

  test('a rule that was taken out is put back as it is in force, by the writer alone', async () => {
    const before = await draftNow()
    expect(await remove('E09', 'To see.')).toEqual({ kind: 'removed' })
    const back = (who = story.onCall, ruleId = 'E09') =>
      story.run((clinic) => putBackRule(clinic, who, ruleId))
    expect(await back(story.backup)).toMatchObject({ kind: 'not-the-writer' })
    expect(await back(story.onCall, 'P0l')).toEqual({ kind: 'unknown-rule' })
    expect(await back()).toEqual({ kind: 'put-back' })
    expect(await back()).toEqual({ kind: 'unknown-rule' })
    const { document, removed } = await draftNow()
    expect([document, removed]).toEqual([before.document, before.removed])
  })

  test('an emergency rule that is lowered is signed only by who states it', async () => {
    const found = findRule((await draftNow()).document, 'E03')
    if (found?.part !== 'triage') throw new Error('no rule E03')
    const { rule, lines } = found
    const changed = await story.run((clinic) =>
      changeRule(clinic, story.onCall, 'E03', {
        level: 'page_now',
        named: { name: rule.name, window: rule.window },
        because: rule.because,
        confidence: rule.confidence,
        when: JSON.stringify(rule.when),
        sentences: Object.fromEntries(lines.map(({ key, line }) => [key, line.text])),
      }),
    )
    expect(changed).toEqual({ kind: 'changed' })
    expect(await sign(false)).toMatchObject({
      kind: 'statement-needed',
      lowered: [{ id: 'E03', how: 'milder', before: 'emergency_page', after: 'page_now' }],
    })
    expect((await draftNow()).signer).toBeNull()
    expect(await sign(true)).toEqual({ kind: 'signed' })
    expect((await draftNow()).statement).toBe('E03: emergency_page to page_now')
  })

  test('the statement ends with the signature, and is not asked for what lowers nothing', async () => {
    const words = { en: 'We use a thin needle.', es: 'Usamos una aguja delgada.' }
    const [first] = tpi.page.procedure
    await story.run((clinic) => changeSentence(clinic, story.onCall, first?.id ?? '', words))
    expect(await draftNow()).toMatchObject({ signer: null, statement: null })
    const found = findRule(tpi, 'E03')
    if (found?.part !== 'triage') throw new Error('no rule E03')
    const { rule } = found
    await story.run((clinic) =>
      changeRule(clinic, story.onCall, 'E03', {
        level: rule.disposition,
        named: { name: rule.name, window: rule.window },
        because: rule.because,
        confidence: rule.confidence,
        when: JSON.stringify(rule.when),
        sentences: Object.fromEntries(found.lines.map(({ key, line }) => [key, line.text])),
      }),
    )
    expect(await sign(false)).toEqual({ kind: 'signed' })
    expect((await draftNow()).statement).toBeNull()
  })
})

describe('the words of the page', () => {
  test.each([
    ['no Spanish', { en: 'Keep warm.', es: '' }, 'es'],
    ['a word nobody fills in', { en: 'Call {doctor}.', es: 'Llame.' }, 'en'],
  ])('%s is refused', async (_, words, path) => {
    const changed = await story.run((clinic) =>
      changeSentence(clinic, story.onCall, 'preparation.fever', words),
    )
    expect(changed).toMatchObject({ kind: 'refused', problems: [{ path }] })
  })

  const words = {
    en: 'Tell us of any fever in the last 4 weeks.',
    es: 'Cuéntenos de cualquier fiebre en las últimas 4 semanas.',
  }

  test('published, they are what the handout says, in every form', async () => {
    const change = (who = story.onCall, id = 'preparation.fever') =>
      story.run((clinic) => changeSentence(clinic, who, id, words))
    expect(await change(story.backup)).toMatchObject({ kind: 'not-the-writer' })
    expect(await change(story.onCall, 'preparation.none')).toEqual({ kind: 'unknown-sentence' })
    expect(await change()).toEqual({ kind: 'changed' })
    expect(await change()).toEqual({ kind: 'unchanged' })
    expect(await sign(false)).toEqual({ kind: 'signed' })
    expect((await story.run((clinic) => publish(clinic, story.lead))).kind).toBe('published')
    const { protocol } = await story.run(inForce)
    const facts = { name: 'Clinic', phone: '+1 555 010 4477', emergencyNumber: '911' }
    for (const language of ['en', 'es'] as const) {
      const sheet = handout(protocol, language, facts)
      expect(handoutHtml(sheet)).toContain(words[language])
      expect(handoutMarkdown(sheet)).toContain(words[language])
      expect(sheet.draft).toBeUndefined()
    }
  })

  test('a rule of the clinic’s own decides, and its sentence is told', async () => {
    const reportId = crypto.randomUUID()
    const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
    await story.run((clinic) =>
      submitReport(clinic, patient, {
        reportId,
        visitId,
        language: 'en',
        answers: {
          emergency: ['none'],
          bother: ['skin', 'fever'],
          skin_d: ['warm'],
          temp: { value: '99.2', unit: 'F' },
        },
      }),
    )
    const { decision, told } = await story.run(({ db }) =>
      db
        .selectFrom('symptom_report')
        .select(['decision', 'told'])
        .where('report_id', '=', reportId)
        .executeTakeFirstOrThrow(),
    )
    expect(decision.rules).toContain('OWN-1')
    expect(told).toMatchObject({ en: expect.arrayContaining([redFlag.told.en]) })
  })

  test('an older version stays, with what it was copied from', async () => {
    const one = await story.run((clinic) => wholeVersion(clinic, 1))
    expect(one?.version?.title).toBe('Our own rules')
    expect(one?.before?.version).toBe(tpi.version)
    const said = (data = one?.document) =>
      data && statementsOf(data.page).find(({ id }) => id === 'preparation.fever')?.sentence.en
    expect(said()).toBe(words.en)
    expect(said(one?.before ?? undefined)).not.toBe(words.en)
    expect(await story.run((clinic) => wholeVersion(clinic, 7))).toBeUndefined()
    expect((await story.run((clinic) => wholeVersion(clinic, null)))?.version).toBeNull()
  })
})
