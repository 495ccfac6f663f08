import { useEffect } from 'react'

const everyMs = 60_000

/** Tells the server, at most once a minute, that someone is at this screen. What arrives by itself does not count. */
export function usePresence(): void {
  useEffect(() => {
    let toldAt = 0
    const tell = () => {
      if (performance.now() - toldAt < everyMs && toldAt !== 0) return
      toldAt = performance.now()
      fetch('/workbench/touch', { method: 'POST' }).catch(() => undefined)
    }
    window.addEventListener('pointerdown', tell)
    window.addEventListener('keydown', tell)
    return () => {
      window.removeEventListener('pointerdown', tell)
      window.removeEventListener('keydown', tell)
    }
  }, [])
}
