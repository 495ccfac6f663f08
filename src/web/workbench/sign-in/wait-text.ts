/** How long to wait, in words; the clock of the server, not of the tablet. */
export function waitText(until: Temporal.Instant, now: Temporal.Instant): string {
  const minutes = Math.max(1, Math.ceil(until.since(now).total('minutes')))
  return `Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again, or use a passkey.`
}
