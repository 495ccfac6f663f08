import { project } from './settings.ts'
import { buildScreens } from './start/screens.ts'

/** `needlepoint build`: builds the web screens when their sources changed, as `start` does. */
export async function run(): Promise<number> {
  const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
  await buildScreens(project, say, new AbortController().signal)
  return 0
}
