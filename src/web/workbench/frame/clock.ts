import { useEffect, useState } from 'react'

/**
 * The server's time in this browser, in milliseconds, moving every `everyMs`. The server's own answer is
 * the reference, so a wrong clock on the device shows nothing wrong.
 */
export function useClock(serverMs: number, everyMs = 1000): number {
  const [now, setNow] = useState(serverMs)
  useEffect(() => {
    const aheadMs = serverMs - Date.now()
    setNow(serverMs)
    const timer = setInterval(() => setNow(Date.now() + aheadMs), everyMs)
    return () => clearInterval(timer)
  }, [serverMs, everyMs])
  return now
}

/** Whether scripts run here: false in the server's document and during the first drawing. */
export function useScript(): boolean {
  const [runs, setRuns] = useState(false)
  useEffect(() => setRuns(true), [])
  return runs
}
