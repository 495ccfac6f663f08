import type { DispositionId } from '#protocol/triage/report.ts'
import type { Disposition } from '#protocol/triage/rules.ts'
import type { Rung } from '../../on-call/rung.ts'

/** The ways a person may be reached. Which of them stand open is a matter of `src/outside` and of the person. */
export const channels = ['push', 'workbench', 'sms', 'mail', 'voice', 'webhook'] as const
export type Channel = (typeof channels)[number]

/** How a clinician is reached for one disposition, as data: who, after how long, by which channels in which order. */
export type Ladder = {
  /** 6 is the most urgent. */
  readonly rank: number
  /** From the first to the last, each with how long it has before the next; the last rings again and again. */
  readonly rungs: readonly { readonly who: Rung; readonly waitMs: number }[]
  /** From taking the case to its outcome. */
  readonly outcomeMs: number
  /** How long the patient waits for somebody to take it before being told to call emergency services or go in. */
  readonly goInMs: number
  /** In order. A later channel begins after its time, and at once where the one before it refused. */
  readonly channels: readonly { readonly channel: Channel; readonly afterMs: number }[]
}

export type Ladders = Readonly<Record<DispositionId, Ladder>>

const minuteMs = 60_000
const rungs: readonly Rung[] = ['on-call', 'backup', 'everyone']

/** What wakes a sleeper comes last, and only where what is quieter brought nobody. */
const channelOrder: Ladder['channels'] = [
  { channel: 'push', afterMs: 0 },
  { channel: 'workbench', afterMs: 0 },
  { channel: 'webhook', afterMs: 0 },
  { channel: 'sms', afterMs: 0 },
  { channel: 'mail', afterMs: 0 },
  { channel: 'voice', afterMs: minuteMs },
]

type Times = Pick<Disposition, 'ack_within_min' | 'callback_within_min'>

/**
 * The patient is told to go in once the on-call clinician and the backup let their time pass, and at the latest when the
 * call-back was promised. design-choice: for page_now this is what the protocol's own words for staff say.
 */
function goInMinutes({ ack_within_min: acknowledge = 0, callback_within_min: callBack }: Times) {
  return Math.min(2 * acknowledge, callBack ?? acknowledge)
}

/** The times of a disposition; where a protocol gives it none, those of the next more urgent one that has them. */
function timesOf(dispositions: readonly Disposition[], { rank }: Disposition): Times {
  const paging = dispositions
    .filter((each) => each.ack_within_min !== undefined)
    .toSorted((a, b) => a.rank - b.rank)
  const found = paging.find((each) => each.rank >= rank) ?? paging.at(-1)
  if (found === undefined) throw new Error('The protocol has no disposition that opens an alert.')
  return found
}

function ladderOf(dispositions: readonly Disposition[], wanted: Disposition): Ladder {
  const times = timesOf(dispositions, wanted)
  const named = dispositions.flatMap((each) => each.callback_within_min ?? [])
  const acknowledgeMs = (times.ack_within_min ?? 0) * minuteMs
  return {
    rank: wanted.rank,
    rungs: rungs.map((who) => ({ who, waitMs: acknowledgeMs })),
    outcomeMs: (times.callback_within_min ?? Math.min(...named)) * minuteMs,
    goInMs: goInMinutes(times) * minuteMs,
    channels: channelOrder,
  }
}

/**
 * The ladder of every disposition of a protocol. The outcome is due when the call-back is; an emergency names no
 * call-back time, so its outcome is due with the most urgent one that is named. A disposition that no longer opens
 * alerts still has a ladder, for the alerts it opened before.
 */
export function laddersOf(dispositions: readonly Disposition[]): Ladders {
  const ladder = (id: DispositionId): Ladder => {
    const found = dispositions.find((disposition) => disposition.id === id)
    if (found === undefined) throw new Error(`The protocol has no disposition "${id}".`)
    return ladderOf(dispositions, found)
  }
  return {
    emergency_page: ladder('emergency_page'),
    page_now: ladder('page_now'),
    page_callback_30: ladder('page_callback_30'),
    page_callback_60: ladder('page_callback_60'),
    message: ladder('message'),
    self_care: ladder('self_care'),
  }
}
