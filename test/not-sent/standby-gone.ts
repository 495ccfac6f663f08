import { serveStory } from '../browser/patient-phone.ts'
import { openClinic } from '../clinic.ts'
import { openPair } from '../failover/pair.ts'
import { ask } from '../failover/rounds.ts'
import { makeTemplate } from '../template.ts'
import { openForm, reportOnce, type Shown } from './report-once.ts'
import { openedPhone } from './story-phone.ts'

const telephone = '+1 555 010 2000'
const patients = 5

/** The standby freezes: no commit can be acknowledged. Returns whether all held. */
export async function standbyGone(say: (words: string) => void): Promise<boolean> {
  const pair = await openPair(0, ask)
  try {
    await makeTemplate(pair.url)
    const story = await openClinic(pair.url)
    await pair.addStandby('synchronous')
    const serving = await serveStory(story)
    const phones = []
    for (let count = 0; count < patients; count += 1) {
      const { own } = await openedPhone(story, serving.url)
      phones.push({ own, form: await openForm(own) })
    }
    await pair.freezeStandby('SIGSTOP')
    const away: Shown[] = []
    for (const { own, form } of phones) away.push(await reportOnce(own, form, telephone))
    const twice: Shown[] = []
    for (const { own, form } of phones) twice.push(await reportOnce(own, form, telephone))
    await pair.freezeStandby('SIGCONT')
    const back: Shown[] = []
    for (const { own, form } of phones) {
      let shown = await reportOnce(own, form, telephone)
      for (let tries = 0; shown.kind !== 'received' && tries < 20; tries += 1) {
        shown = await reportOnce(own, form, telephone)
      }
      back.push(shown)
    }
    await serving.close()
    await story.end()
    const notSent = [...away, ...twice].filter(({ kind }) => kind === 'not-sent').length
    const received = back.filter(({ kind }) => kind === 'received').length
    const slowestMs = Math.max(...[...away, ...twice].map(({ afterMs }) => afterMs))
    const held = notSent === 2 * patients && received === patients
    say(
      `standby gone: ${JSON.stringify({ asked: 2 * patients, notSent, slowestMs, receivedOnceBack: received, held })}`,
    )
    for (const shown of [...away, ...twice])
      if (shown.kind !== 'not-sent') say(JSON.stringify(shown))
    return held
  } finally {
    await pair.remove()
  }
}
