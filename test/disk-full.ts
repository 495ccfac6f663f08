import './production.ts'

import { diskFull } from './not-sent/disk-full.ts'
import { standbyGone } from './not-sent/standby-gone.ts'

/**
 * `npm run disk-full`: a disk that is full (a small tmpfs, where root may mount one), and a synchronous standby that
 * answers nothing. The patient must see within two seconds whom to call, and never a false success; what comes back
 * needs no hand. Exit status 1 when it was otherwise.
 */
const say = (words: string) => process.stdout.write(`${words}\n`)
const held = [await diskFull(say), await standbyGone(say)]
process.exitCode = held.every(Boolean) ? 0 : 1
