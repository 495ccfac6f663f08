import type { Page } from 'playwright-core'
import { wellAnswers } from '#clinic/demo/well.ts'
import type { saveAnswers } from '#clinic/screenings/answer.ts'

type Given = Parameters<typeof saveAnswers>[3]

const isText = (value: unknown): value is string => typeof value === 'string'

/** Answers one field as it stands on the screen: a box, a choice, or a line to write into. */
async function answerField(page: Page, name: string, value: unknown): Promise<void> {
  const wanted = Array.isArray(value)
    ? value.length === 0
      ? ['none']
      : value.filter(isText)
    : [value]
  for (const each of wanted.filter(isText)) {
    const box = page.locator(`[name="${name}"][value="${each}"]`)
    if ((await box.count()) > 0) await box.first().check()
    else if (
      (await page.locator(`[name="${name}"]:not([type=radio],[type=checkbox])`).count()) > 0
    ) {
      await page.locator(`[name="${name}"]`).fill(each)
    }
  }
}

/** Answers the screen in hand with what of these answers stands on it, says that there is nothing else, and goes on. */
async function answerScreen(page: Page, answers: Given): Promise<void> {
  for (const [id, parts] of Object.entries(answers)) {
    for (const [part, value] of Object.entries(parts))
      await answerField(page, `${id}.${part}`, value)
  }
  const none = page.locator('[name=none]')
  if ((await none.count()) > 0) await none.check()
  await page.locator('form.questions button[type=submit]').click()
}

const screenOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''

/** Goes through the open questions to the end, and returns the screens in the order they were met. */
export async function walkQuestions(
  page: Page,
  origin: string,
  different: Given = {},
): Promise<string[]> {
  const met: string[] = []
  await page.goto(`${origin}/visit/questions`)
  const open = page.locator('form.questions')
  while ((await open.count()) > 0) {
    const place = (await page.locator('.progress span').textContent()) ?? ''
    met.push(screenOf(page) === 'questions' ? place : screenOf(page))
    if (met.length > 60) throw new Error(`no end: ${met.join(' ')}`)
    await answerScreen(page, { ...wellAnswers, ...different })
  }
  return met
}
