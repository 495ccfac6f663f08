import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Staff } from '#clinic/actor.ts'
import type { Serving } from '#web/server.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { openBrowser } from './browser.ts'
import { deskOf, judged, ready, serveWorkbench } from './workbench-desk.ts'

/** A draft is examined whole before its screen stands: up to a minute on a busy machine. */
const examinationMost_ms = 90_000

let story: Story
let serving: Serving
let browser: Browser
let writer: Page
let signer: Page
let lead: Page

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${serving.url}/workbench/protocol${path}`)
  await ready(page)
}

beforeAll(async () => {
  story = await tellStory()
  serving = await serveWorkbench(story.installation, story.url)
  browser = await openBrowser()
  const house = { serving, installation: story.installation, clinicId: story.clinicId }
  const desk = async ({ staffId }: Staff) => {
    const page = await (await deskOf(browser, house, staffId)).newPage()
    page.setDefaultTimeout(examinationMost_ms)
    return page
  }
  writer = await desk(story.onCall)
  signer = await desk(story.backup)
  lead = await desk(story.lead)
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

test('anyone on staff reads the rules, by theme and by a search; a draft until a clinic signs', async () => {
  const house = { serving, installation: story.installation, clinicId: story.clinicId }
  const reader = await deskOf(browser, house, story.desk.staffId, { javaScriptEnabled: false })
  const page = await reader.newPage()
  await page.goto(`${serving.url}/workbench`)
  await page.getByRole('link', { name: 'Protocol' }).click()
  await page.getByText('Draft until a clinic signs it').waitFor()
  await page.getByRole('link', { name: /^Fever/ }).click()
  const rule = page.locator('#P01')
  await rule.getByText('Temperature over 101 F and in the first 5 days.').waitFor()
  await rule.getByText('Sourced').waitFor()
  await page.goto(`${serving.url}/workbench/protocol`)
  await page.getByLabel('Find a rule').fill('temperature 101')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.locator('#P01').waitFor()
  expect(await page.getByRole('link', { name: /Change it/ }).count()).toBe(0)
  await page.getByLabel('Find a rule').fill('nothing like this')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByText('No rule has all these words').waitFor()
  const missing = await page.goto(`${serving.url}/workbench/protocol/themes/none`)
  expect(missing?.status()).toBe(404)
  await reader.close()
})

test('the screens of reading', async () => {
  await open(writer, '')
  await judged(writer, 'protocol')
  await open(writer, '/themes/after-fever')
  await judged(writer, 'protocol-theme')
  await open(writer, '?find=warfarin')
  await judged(writer, 'protocol-found')
  await open(writer, '/versions')
  await judged(writer, 'protocol-versions-none')
})

test('a draft: begun, a rule changed, wrong first', async () => {
  await open(writer, '/draft')
  await judged(writer, 'protocol-no-draft')
  await writer.getByLabel('What will change').fill('Fever from 101.0 F')
  await writer.getByLabel('Why').fill('Thermometers at home round down.')
  await writer.getByRole('button', { name: 'Begin a draft' }).click()
  await writer.getByText('The draft is still a plain copy').waitFor()
  await open(writer, '/themes/after-fever')
  await writer
    .locator('#P01')
    .getByRole('link', { name: /Change it/ })
    .click()
  await writer.getByRole('heading', { name: 'Change P01' }).waitFor()
  await judged(writer, 'protocol-rule-form')
  const when = writer.getByRole('textbox', { name: 'When', exact: true })
  await when.fill('{"all": [{"temp_gt_f": "100.9"}, {"flagg": "pus"}]}')
  await writer.getByRole('button', { name: 'Keep it in the draft' }).click()
  await writer
    .getByRole('alert')
    .getByText('when.all.1.flagg: this key is not known here (nearest: "flag")')
    .waitFor()
  await judged(writer, 'protocol-rule-form-wrong')
  await when.fill('{"all": [{"temp_gt_f": "100.9"}, {"win": "W5"}]}')
  await writer.getByRole('button', { name: 'Say it in words' }).click()
  await writer.getByText('Temperature over 100.9 F and in the first 5 days.').waitFor()
  await writer.getByRole('button', { name: 'Keep it in the draft' }).click()
  await writer.getByText('The rule is changed in the draft.').waitFor()
  await writer.getByText('Its name says 101 F; its condition says 100.9 F.').waitFor()
  await judged(writer, 'protocol-draft-error')
  await writer.getByRole('link', { name: /Change it again/ }).click()
  await writer.getByRole('textbox', { name: 'Name' }).fill('Fever over 100.9 F within 5 days')
  await writer.getByRole('button', { name: 'Keep it in the draft' }).click()
  await writer.getByText('Waits for a signature').waitFor()
  await writer.getByText('Of the').first().waitFor()
  expect(await writer.getByRole('button', { name: 'Sign with my name' }).count()).toBe(0)
  await judged(writer, 'protocol-draft')
})

test('a second person signs, the lead publishes, and it is in force', async () => {
  await open(signer, '/draft')
  await signer.getByRole('button', { name: 'Sign with my name' }).waitFor()
  await signer.getByText('38.3 Celsius').waitFor()
  await judged(signer, 'protocol-draft-to-sign')
  await signer.getByRole('button', { name: 'Sign with my name' }).click()
  await signer.getByText('Signed, with your name.').waitFor()
  await open(lead, '/draft')
  await judged(lead, 'protocol-draft-signed')
  await lead.getByRole('button', { name: 'Publish version 1' }).click()
  await lead.getByText('Published. It decides from now on.').waitFor()
  await lead.getByText('Version 1 is in force: Fever from 101.0 F').waitFor()
  await judged(lead, 'protocol-in-force')
  await open(lead, '/versions')
  await judged(lead, 'protocol-versions')
  await open(writer, '/themes/after-fever')
  await writer.locator('#P01').getByText('Temperature over 100.9 F').waitFor()
  expect(await writer.getByRole('link', { name: /Change it/ }).count()).toBe(0)
})

test('a rule of the clinic’s own, from a small form; what is missing is said', async () => {
  await open(writer, '/draft')
  await writer.getByLabel('What will change').fill('Warm sites, plainer words')
  await writer.getByLabel('Why').fill('We see it often.')
  await writer.getByRole('button', { name: 'Begin a draft' }).click()
  await writer.getByRole('link', { name: 'Add a red flag' }).click()
  await writer.getByRole('heading', { name: 'A new red flag' }).waitFor()
  await judged(writer, 'protocol-new-rule')
  await writer.getByRole('combobox', { name: 'It comes to' }).selectOption('Page now')
  await writer.getByRole('button', { name: 'Add it to the draft' }).click()
  await writer.getByRole('alert').getByText('Choose at least one thing that must be so.').waitFor()
  await judged(writer, 'protocol-new-rule-wrong')
  await writer.getByRole('combobox', { name: 'The report says' }).selectOption('warmth')
  await writer.getByRole('combobox', { name: 'And it is within' }).selectOption('five-days')
  await writer.getByLabel('Name').fill('A warm site')
  await writer.getByLabel('Because').fill('An abscess begins like this.')
  await writer.getByLabel('English').fill('Do not press the warm spot.')
  await writer.getByLabel('Spanish').fill('No apriete el lugar caliente.')
  await writer.getByText(/^School grade/).waitFor()
  await writer.getByRole('button', { name: 'Say it in words' }).click()
  await writer.getByText('Site warm to the touch and in the first 5 days.').waitFor()
  await judged(writer, 'protocol-new-rule-said')
  await writer.getByRole('button', { name: 'Add it to the draft' }).click()
  await writer.getByText('The rule is in the draft.').waitFor()
  await writer.getByRole('heading', { name: /OWN-1/ }).first().waitFor()
  await open(writer, '/draft/new/before')
  await writer.getByRole('combobox', { name: 'The answer is' }).waitFor()
  await judged(writer, 'protocol-new-screening-rule')
})

test('an emergency rule is taken out with a reason; the second person states it', async () => {
  await open(writer, '/draft/rules/E09')
  await writer.getByRole('link', { name: 'Take E09 out of the draft' }).click()
  await writer.getByText(/It protects less in/).waitFor()
  await judged(writer, 'protocol-remove')
  await writer.getByRole('button', { name: 'Take it out of the draft' }).click()
  await writer.getByRole('alert').getByText('Say why: whoever signs reads it.').waitFor()
  await writer.getByLabel('Why it is taken out').fill('We want to see what happens.')
  await writer.getByRole('button', { name: 'Take it out of the draft' }).click()
  await writer.getByText('The rule is out of the draft.').waitFor()
  await writer.getByText('Taken out because: We want to see what happens.').waitFor()
  await judged(writer, 'protocol-draft-lowered')
  await writer.getByRole('button', { name: /Put it back/ }).click()
  await writer.getByText('The rule is back in the draft.').waitFor()
  expect(await writer.getByText(/It protects less in/).count()).toBe(0)
  await open(writer, '/draft/rules/E09/remove')
  await writer.getByLabel('Why it is taken out').fill('We want to see what happens.')
  await writer.getByRole('button', { name: 'Take it out of the draft' }).click()
  await writer.getByText('The rule is out of the draft.').waitFor()
})

test('the words of the page, in both languages, beside their rules', async () => {
  await open(writer, '/sentences')
  await judged(writer, 'protocol-words')
  await writer
    .locator('[id="preparation.fever"]')
    .getByRole('link', { name: /Change the words/ })
    .click()
  await writer.getByRole('heading', { name: 'What the system does for it' }).waitFor()
  await judged(writer, 'protocol-words-form')
  await writer.getByLabel('English').fill('')
  await writer.getByLabel('English').fill('Tell us of any fever in the last 4 weeks {doctor}.')
  await writer.getByRole('button', { name: 'Keep it in the draft' }).click()
  await writer
    .getByRole('alert')
    .getByText(/Nothing is filled in for {doctor}/)
    .waitFor()
  await writer
    .getByLabel('English')
    .fill('Notification of hyperpyrexia antecedent to intervention is obligatory for everybody.')
  await writer.getByText(/try shorter words/).waitFor()
  await judged(writer, 'protocol-words-form-hard')
  await writer.getByLabel('English').fill('Tell us of any fever in the last 4 weeks.')
  await writer.getByRole('button', { name: 'Keep it in the draft' }).click()
  await writer.getByText('The words are changed in the draft.').waitFor()
  await judged(writer, 'protocol-words-mine')
})

test('signed with its statement, an older version stays to be read and printed', async () => {
  await open(signer, '/draft')
  await signer.getByRole('button', { name: 'Sign with my name' }).click()
  await signer
    .getByRole('alert')
    .getByText(/State that you have read/)
    .waitFor()
  await judged(signer, 'protocol-draft-to-state')
  await signer.getByText('I have read what protects less').click()
  await signer.getByRole('button', { name: 'Sign with my name' }).click()
  await signer.getByText('Signed, with your name.').waitFor()
  await open(lead, '/versions/1')
  await lead.getByRole('heading', { name: 'Version 1: Fever from 101.0 F' }).waitFor()
  await judged(lead, 'protocol-version')
  await lead.getByRole('link', { name: /^Fever/ }).click()
  await lead.locator('#P01').getByText('Temperature over 100.9 F').waitFor()
  await judged(lead, 'protocol-version-theme')
  await open(lead, '/versions/built-in/themes/after-fever')
  await lead.locator('#P01').getByText('Temperature over 101 F').waitFor()
  await open(lead, '/versions/1/whole')
  await lead.emulateMedia({ media: 'print' })
  expect(await lead.getByRole('link', { name: 'Versions' }).isVisible()).toBe(false)
  await lead.emulateMedia({ media: 'screen' })
  for (const none of ['7', '0', 'clinic-1', '1e0']) {
    const missing = await lead.goto(`${serving.url}/workbench/protocol/versions/${none}`)
    expect(missing?.status()).toBe(404)
  }
})
