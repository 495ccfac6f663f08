import { useEffect, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'

const staleMs = 8_000
const askAgainMs = 20_000

/**
 * Reads the screen again whenever the clinic changes, when the connection comes back, and when the window
 * is looked at again; without a connection every 20 seconds. Returns whether changes arrive by themselves.
 */
export function useLiveUpdates(): boolean {
  const { revalidate } = useRevalidator()
  const again = useRef(revalidate)
  again.current = revalidate
  const [live, setLive] = useState(true)
  useEffect(() => {
    let stale: ReturnType<typeof setTimeout> | undefined
    const source = new EventSource('/workbench/live')
    const read = () => void again.current()
    const lost = () => {
      stale ??= setTimeout(() => setLive(false), staleMs)
    }
    source.onopen = () => {
      clearTimeout(stale)
      stale = undefined
      setLive(true)
      read()
    }
    source.onmessage = read
    source.onerror = lost
    const seen = () => document.visibilityState === 'visible' && read()
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearTimeout(stale)
      source.close()
      document.removeEventListener('visibilitychange', seen)
    }
  }, [])
  useEffect(() => {
    if (live) return undefined
    const timer = setInterval(() => void again.current(), askAgainMs)
    return () => clearInterval(timer)
  }, [live])
  return live
}
