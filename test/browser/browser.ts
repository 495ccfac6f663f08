import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

const artifacts = resolve(import.meta.dirname, '../artifacts')

export const widths = [360, 820, 1440] as const
export const themes = ['light', 'dark'] as const

/** A browser from npm; CHROMIUM_PATH names another one where that does not run (macOS, Windows). */
export async function openBrowser(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH
  if (path !== undefined) return chromium.launch({ executablePath: path })
  const executablePath = await sparticuz.executablePath()
  const args = sparticuz.args.filter((argument) => !harmful.test(argument))
  return chromium.launch({ executablePath, args })
}

/** The package's arguments suit one page in a small sandbox: they end the browser with its first context, and switch off the security that our tests are about. */
const harmful =
  /single-process|no-zygote|disable-web-security|site-isolation|insecure-content|in-process-gpu/

/**
 * Pictures of the whole page at every width and theme: `test/artifacts/<name>-<width>-<theme>.png`. The window
 * grows to the document, so that what is fixed to its foot stands at the foot of the picture. Only with SCREENSHOTS=1, for someone who
 * will look at them: they take minutes.
 */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS !== '1') return
  await mkdir(artifacts, { recursive: true })
  for (const width of widths) {
    await page.setViewportSize({ width, height: leastHeight })
    const box = await page.locator('body').boundingBox()
    await page.setViewportSize({
      width,
      height: Math.ceil(Math.max(box?.height ?? 0, leastHeight)),
    })
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await page.screenshot({ path: resolve(artifacts, `${name}-${width}-${theme}.png`) })
    }
  }
}

const leastHeight = 740

export type Violation = { readonly id: string; readonly help: string; readonly where: string[] }

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/**
 * WCAG 2.2 A and AA findings of the page as it stands; an empty list is the only good answer. It runs in a
 * world of its own through the debugger, so the page's script policy need not be loosened. The page must
 * have been opened with JavaScript on (a patient's page has none of its own, so nothing else changes).
 */
export async function axe(page: Page): Promise<Violation[]> {
  const session = await page.context().newCDPSession(page)
  const tree = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', { frameId: tree.frameTree.frame.id })
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
    return result.value
  }
  await evaluate(await readFile(axeFile, 'utf8'))
  const found = await Promise.race([evaluate(run), tooLate()])
  await session.detach()
  if (!Array.isArray(found)) throw new Error('axe did not answer')
  return found
}

const tooLate = async (): Promise<never> => {
  await setTimeout(20_000, undefined, { ref: false })
  throw new Error('axe did not end in 20 s. Was the page opened with JavaScript off?')
}

const run = `axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })
  .then(({ violations }) => violations.map(({ id, help, nodes }) =>
    ({ id, help, where: nodes.map((node) => node.target.join(' ')) })))`
