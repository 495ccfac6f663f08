import { copyFile, mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type DemoHouse, openDemo } from './workbench-desk.ts'

const artifacts = resolve(import.meta.dirname, '../artifacts')
const kept = resolve(import.meta.dirname, '../../docs/screenshots')

let house: DemoHouse
let browser: Browser

beforeAll(async () => {
  house = await openDemo()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.close()
})

async function phone(): Promise<Buffer> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  })
  const page = await context.newPage()
  await page.goto(house.serving.url)
  await page.getByRole('link', { name: /Elena Vargas/ }).click()
  await page.goto(`${page.url()}?language=en`)
  await page.locator('[name=birth-month]').fill('5')
  await page.locator('[name=birth-day]').fill('5')
  await page.locator('[name=birth-year]').fill('1985')
  await page.locator('main form button').first().click()
  expect(await page.locator('h1').innerText()).toMatch(/Day 3/)
  const picture = await page.screenshot()
  await context.close()
  return picture
}

async function board(): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 2,
  })
  const page = await context.newPage()
  await page.goto(house.serving.url)
  await page.getByRole('button', { name: /^Clinician/ }).click()
  await page.getByRole('heading', { name: 'To answer' }).waitFor()
  const picture = await page.screenshot()
  await context.close()
  return picture
}

/** The README's picture. `UPDATE=1` keeps it in docs/screenshots. */
test('the patient’s day 3 and the Today board, side by side', async () => {
  const [left, right] = [await phone(), await board()]
  const page = await browser.newPage({ viewport: { width: 1605, height: 800 } })
  const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`
  await page.setContent(`<style>
      body { margin: 0; padding: 40px; background: #e9e3d6; display: flex; gap: 40px; align-items: flex-start }
      img { border-radius: 14px; box-shadow: 0 2px 18px #0003 } .phone { height: 720px } .board { height: 720px; width: 1152px }
    </style><img class="phone" src="${source(left)}"><img class="board" src="${source(right)}">`)
  await mkdir(artifacts, { recursive: true })
  const file = resolve(artifacts, 'overview.png')
  await page.screenshot({ path: file })
  if (process.env.UPDATE === '1') {
    await mkdir(kept, { recursive: true })
    await copyFile(file, resolve(kept, 'overview.png'))
  }
  expect(left.length).toBeGreaterThan(10_000)
})
