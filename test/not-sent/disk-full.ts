import { execFile } from 'node:child_process'
import { appendFile, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type TestInstallation, testInstallation } from '../installation.ts'
import { reconcile } from '../kills/ledger.ts'
import { bookVisits } from '../kills/patients.ts'
import { openDoor, type Phone, phone } from '../phone.ts'
import { openForm, reportOnce, type Shown } from './report-once.ts'

const run = promisify(execFile)
const size = '420m'
const patients = 12
const fullForMs = 12_000
const backLimitMs = 30_000
const settleMs = 20_000

type Patient = { own: Phone; form: Record<string, string>; visitId: string }

/** Why no small disk can be mounted at `folder`; undefined when it was. */
async function mountSmall(folder: string): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'only root on Linux may mount'
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0711`, 'tmpfs', folder])
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error)
  }
}

async function fill(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  for (let left = bavail * bsize; left > 0; left -= 4_000_000) {
    const some = Buffer.alloc(Math.min(left, 4_000_000))
    await appendFile(join(folder, 'filler'), some).catch(() => undefined)
  }
}

async function openPhones(home: TestInstallation): Promise<Patient[]> {
  const visits = await bookVisits(await home.url(), patients)
  const opened: Patient[] = []
  for (const visitId of visits) {
    const own = phone(`http://localhost:${home.port}`)
    await openDoor(own, visitId, '1980-05-17')
    opened.push({ own, form: await openForm(own), visitId })
  }
  return opened
}

async function round(home: TestInstallation, say: (words: string) => void): Promise<boolean> {
  const start = home.start()
  while (!start.words().includes('Needlepoint is ready')) await pause(100)
  const [clinic] = (await home.query('select telephone from needlepoint.clinic')).rows
  const waiting = await openPhones(home)
  const told = new Map<string, string>()
  const refused: Shown[] = []
  const send = async (patient: Patient) => {
    const shown = await reportOnce(patient.own, patient.form, clinic.telephone)
    if (shown.kind === 'received') {
      told.set(shown.reportId, patient.visitId)
      waiting.splice(waiting.indexOf(patient), 1)
    } else refused.push(shown)
  }
  const fullUntilMs = performance.now() + fullForMs
  while (performance.now() < fullUntilMs || refused.length === 0) {
    await fill(home.folder)
    const [patient] = waiting
    if (patient === undefined) break
    await send(patient)
  }
  const toldWhileFull = told.size
  await rm(join(home.folder, 'filler'))
  const freedMs = performance.now()
  while (waiting.length > 0 && performance.now() - freedMs < backLimitMs) {
    for (const patient of [...waiting]) await send(patient)
  }
  const backMs = Math.round(performance.now() - freedMs)
  let ledger = await reconcile(home, told)
  while (ledger.lost + ledger.late > 0 && performance.now() - freedMs < backLimitMs + settleMs) {
    await pause(500)
    ledger = await reconcile(home, told)
  }
  const notSent = refused.filter(({ kind }) => kind === 'not-sent')
  const slowestMs = Math.max(...notSent.map(({ afterMs }) => afterMs))
  const nothing = refused.filter(({ kind }) => kind === 'nothing')
  const figures = { toldWhileFull, notSent: notSent.length, slowestMs, allReceivedAfterMs: backMs }
  say(`disk full: ${JSON.stringify({ ...figures, noScreen: nothing.length, ...ledger })}`)
  for (const shown of nothing.slice(0, 5)) say(JSON.stringify(shown))
  return (
    waiting.length === 0 &&
    notSent.length > 0 &&
    ledger.lost + ledger.doubled + nothing.length === 0
  )
}

/** Fills the disk under a running Needlepoint, then frees it. Returns whether all held; true where it cannot be run. */
export async function diskFull(say: (words: string) => void): Promise<boolean> {
  const home = await testInstallation()
  const trouble = await mountSmall(home.folder)
  if (trouble !== undefined) {
    say(`disk full: not run (${trouble})`)
    await home.remove()
    return true
  }
  try {
    return await round(home, say)
  } finally {
    await run('umount', ['-l', home.folder])
    await home.remove()
  }
}
