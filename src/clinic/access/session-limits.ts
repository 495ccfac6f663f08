/** A screen that nobody touches signs out; a shift does not. The demo holds nobody and ends with its cookie. */
export const idleMinutes = 30
export const absoluteHours = 12

/** What cannot be taken back is done by someone who has just shown who they are. */
export const freshMinutes = 10

type Times = {
  readonly method: 'demo' | 'passkey' | 'password'
  readonly openedAt: Temporal.Instant
  readonly seenAt: Temporal.Instant
}

/** Whether a session that nobody ended has ended by itself. */
export function isOver({ method, openedAt, seenAt }: Times, now: Temporal.Instant): boolean {
  if (method === 'demo') return false
  const idleUntil = seenAt.add({ minutes: idleMinutes })
  const openUntil = openedAt.add({ hours: absoluteHours })
  return (
    Temporal.Instant.compare(now, idleUntil) >= 0 || Temporal.Instant.compare(now, openUntil) >= 0
  )
}

type Confirmed = { readonly method: Times['method']; readonly confirmedAt: Temporal.Instant }

/** Whether whoever works here has shown who they are within the last minutes. */
export function isFresh(
  { method, confirmedAt }: Confirmed,
  now: Temporal.Instant,
  minutes: number = freshMinutes,
): boolean {
  return method === 'demo' || Temporal.Instant.compare(now, confirmedAt.add({ minutes })) < 0
}
