const minuteMs = 60_000
const hourMinutes = 60
const dayMinutes = 24 * hourMinutes

/** How long something takes or lasts, to the minute: `under 1 min`, `22 min`, `3 h 05 min`, `2 days`. */
export function spanText(ms: number): string {
  const minutes = Math.floor(ms / minuteMs)
  if (minutes < 1) return 'under 1 min'
  if (minutes < hourMinutes) return `${minutes} min`
  const rest = String(minutes % hourMinutes).padStart(2, '0')
  if (minutes < dayMinutes) return `${Math.floor(minutes / hourMinutes)} h ${rest} min`
  const days = Math.floor(minutes / dayMinutes)
  return days === 1 ? '1 day' : `${days} days`
}

/** What is left of a timer: `9:18`, or `0:00` when it is over. */
export function countdownText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
