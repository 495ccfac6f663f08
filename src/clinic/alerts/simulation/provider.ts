import type { Handover } from '#outside/mail/mailer.ts'
import type { Channel } from '../engine/ladder.ts'
import type { Chance } from './chance.ts'

/** How one send goes: what comes back and when, whether it reached the person, and what the provider says later. */
export type SendCourse = {
  readonly result: Handover
  readonly answerMs: number
  /** From the send to the person's phone; null where it never gets there. */
  readonly arrivesMs: number | null
  readonly callBacks: readonly { readonly afterMs: number; readonly delivered: boolean }[]
}

const taken: Handover = { kind: 'handed-over' }
const failed = (reason: string, permanent: boolean): Handover => ({
  kind: 'failed',
  reason,
  permanent,
})

/** A provider of a made-up channel, with every fault that providers have. Mail tells nothing after its answer. */
export function sendCourse(chance: Chance, channel: Channel, isDown: boolean): SendCourse {
  const course = drawCourse(chance, isDown)
  return channel === 'mail' ? { ...course, callBacks: [] } : course
}

function drawCourse(chance: Chance, isDown: boolean): SendCourse {
  const answerMs = chance.between(20, 400)
  const none = { answerMs, arrivesMs: null, callBacks: [] }
  if (isDown) return { ...none, result: failed('unreachable', false), answerMs: 5_000 }
  const draw = chance.next()
  const arrivesMs = answerMs + chance.waiting(4_000)
  if (draw < 0.05) return { ...none, result: failed('no such recipient', true) }
  if (draw < 0.09) return { ...none, result: failed('429', false) }
  if (draw < 0.11) return { ...none, result: failed('200 with nonsense', false) }
  if (draw < 0.13) {
    return { result: failed('no answer', false), answerMs: 5_000, arrivesMs, callBacks: [] }
  }
  if (draw < 0.18) return { ...none, result: taken, answerMs: chance.between(1_000, 9_000) }
  if (draw < 0.22) {
    const lateMs = chance.between(200, 40_000)
    const callBack = { afterMs: lateMs, delivered: false }
    return { ...none, result: taken, callBacks: [callBack, { ...callBack, afterMs: lateMs + 900 }] }
  }
  if (draw < 0.3) {
    const afterMs = chance.between(10, 20_000)
    const twice = chance.is(0.5) ? [{ afterMs: afterMs + 5_000, delivered: true }] : []
    return {
      result: taken,
      answerMs,
      arrivesMs,
      callBacks: [{ afterMs, delivered: true }, ...twice],
    }
  }
  return { result: taken, answerMs, arrivesMs, callBacks: [] }
}
