import { inflateSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeSentence } from '#clinic/protocols/change-sentence.ts'
import { startDraft } from '#clinic/protocols/draft.ts'
import { publish } from '#clinic/protocols/publish.ts'
import { findDraft } from '#clinic/protocols/queries.ts'
import { signDraft } from '#clinic/protocols/sign.ts'
import type { Serving } from '#web/server.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { openBrowser } from './browser.ts'
import { newPhone, openVisit, serveStory, treat } from './patient-phone.ts'
import { deskOf } from './workbench-desk.ts'

let story: Story
let serving: Serving
let browser: Browser
let phone: Page
let visitId: string

beforeAll(async () => {
  story = await tellStory()
  serving = await serveStory(story)
  browser = await openBrowser()
  visitId = await story.book()
  phone = await (await newPhone(browser, 'en-US')).newPage()
  await openVisit(phone, serving, story, visitId)
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

/** Sentences of four places, each in words that nothing else says. */
const reworded = {
  'education.taut-band': ['A knot is a tight rope of muscle.', 'Un nudo es una cuerda tensa.'],
  'preparation.fever': ['Any fever lately? Tell us first.', '¿Tuvo fiebre? Díganos primero.'],
  wash: ['Wash the spot with mild soap.', 'Lave el lugar con jabón suave.'],
  'page-us.fever': ['Too hot, over 101 °F? Page us.', '¿Más de 101 °F? Avísenos.'],
} as const

async function publishWords(): Promise<void> {
  const draftOf = { title: 'Plainer words', why: 'Patients asked.' }
  await story.run((clinic) => startDraft(clinic, story.onCall, draftOf))
  for (const [id, [en, es]] of Object.entries(reworded)) {
    const changed = await story.run((clinic) =>
      changeSentence(clinic, story.onCall, id, { en, es }),
    )
    expect([id, changed.kind]).toEqual([id, 'changed'])
  }
  const draft = await story.run((clinic) => findDraft(clinic))
  if (draft === undefined) throw new Error('There is no draft.')
  await story.run((clinic) => signDraft(clinic, story.backup, draft.writer.at, false))
  const published = await story.run((clinic) => publish(clinic, story.lead))
  expect(published).toEqual({ kind: 'published', number: 1 })
}

const windows1252 = new TextDecoder('windows-1252')

/** Every text of a PDF as it was drawn, without the spaces of its lines. */
const drawn = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .matchAll(/\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g)
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .flatMap((page) => page.matchAll(/<([0-9a-f]*)>/g))
    .map(([, hex = '']) => windows1252.decode(Buffer.from(hex, 'hex')))
    .toArray()
    .join('')
    .replaceAll(/\s/g, '')

const bodyOf = async (path: string): Promise<Buffer> =>
  (await phone.request.get(`${serving.url}${path}`)).body()

const textAt = async (path: string): Promise<string> => {
  await phone.goto(`${serving.url}${path}`)
  return (await phone.locator('body').textContent()) ?? ''
}

const band = reworded['education.taut-band']
const fever = reworded['preparation.fever']
const pageUs = reworded['page-us.fever']

test('before it is published no patient reads a word of a draft; after, everyone does', async () => {
  expect(await textAt('/learn')).not.toContain(band[0])
  expect(await textAt('/visit/prepare')).not.toContain(fever[0])
  await publishWords()
  expect(await textAt('/learn')).toContain(band[0])
  expect(await textAt('/visit/learn')).toContain(band[0])
  expect(await textAt('/visit/prepare')).toContain(fever[0])
})

test('the handout says it in every form and both languages', async () => {
  for (const [place, lang] of ['en', 'es'].entries()) {
    const html = (await bodyOf(`/handout?lang=${lang}`)).toString('utf8')
    const markdown = (await bodyOf(`/handout?lang=${lang}&format=md`)).toString('utf8')
    const pdf = drawn(await bodyOf(`/handout?lang=${lang}&format=pdf`))
    for (const words of Object.values(reworded)) {
      const text = words[place] ?? ''
      expect.soft(html).toContain(text)
      expect.soft(markdown).toContain(text)
      expect.soft(pdf).toContain(text.replaceAll(/\s/g, ''))
    }
  }
})

test('so do the plan of the patient and the sheet to take home', async () => {
  await treat(story, visitId)
  const [wash] = reworded.wash
  expect(await textAt('/visit/plan')).toContain(wash)
  const house = { serving, installation: story.installation, clinicId: story.clinicId }
  const desk = await (await deskOf(browser, house, story.nurse.staffId)).newPage()
  await desk.goto(`${serving.url}/workbench/visits/${visitId}/sheet`)
  const sheet = desk.locator('article.paper')
  await sheet.getByText(wash).first().waitFor()
  await sheet.getByText(pageUs[0]).waitFor()
  expect(await sheet.textContent()).not.toContain('Draft')
  const pdf = desk.getByRole('link', { name: 'Español' })
  expect(await pdf.getAttribute('href')).toBe('/handout?format=pdf&lang=es')
})
