/** Where a person is on the day, as columns of the Today board. */
export const stations = [
  'to-answer',
  'to-review',
  'ready',
  'in-room',
  'observing',
  'going-home',
  'recovering',
] as const
export type Station = (typeof stations)[number] | 'cancelled' | 'no-show'

/** What has happened so far in one visit. */
export type StationFacts = {
  cancelled: boolean
  noShow: boolean
  discharged: boolean
  observationStarted: boolean
  observationEnded: boolean
  procedureRecorded: boolean
  enteredRoom: boolean
  /** Every question of the day is answered. */
  answered: boolean
  /** No rule waits for a judgement: nothing held, or everything held was released by name. Checks of the day may be open. */
  released: boolean
}

/** The station of a visit. The latest thing that happened decides; a hold never hides behind silence. */
export function station(facts: StationFacts): Station {
  if (facts.cancelled) return 'cancelled'
  if (facts.noShow) return 'no-show'
  if (facts.discharged) return 'recovering'
  if (facts.observationEnded) return 'going-home'
  if (facts.observationStarted || facts.procedureRecorded) return 'observing'
  if (facts.enteredRoom) return 'in-room'
  if (!facts.answered) return 'to-answer'
  return facts.released ? 'ready' : 'to-review'
}
