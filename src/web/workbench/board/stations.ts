import type { Station } from '#clinic/visits/station.ts'

/** The columns of the board, in the order a person goes through them. */
export const columns = [
  'to-answer',
  'to-review',
  'ready',
  'in-room',
  'observing',
  'going-home',
] as const satisfies readonly Station[]

/** What is done with for today, folded below. */
export const folded = ['recovering', 'cancelled', 'no-show'] as const satisfies readonly Station[]

export const stationWords: Readonly<Record<Station, string>> = {
  'to-answer': 'To answer',
  'to-review': 'To review',
  ready: 'Ready',
  'in-room': 'In the room',
  observing: 'Observing',
  'going-home': 'Going home',
  recovering: 'Recovering at home',
  cancelled: 'Cancelled',
  'no-show': 'Did not come',
}

/** What an empty column says. */
export const emptyWords: Readonly<Record<(typeof columns)[number], string>> = {
  'to-answer': 'Nobody has questions left.',
  'to-review': 'Nobody waits for you.',
  ready: 'Nobody is ready yet.',
  'in-room': 'The rooms are free.',
  observing: 'Nobody is being watched.',
  'going-home': 'Nobody is leaving.',
}
