import { type MouseEvent, useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'

/** Follows links inside the workbench without a reload, so that timers and sound go on. Plain links all the same. */
export function useSoftLinks(): (event: MouseEvent) => void {
  const navigate = useNavigate()
  return (event) => {
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (event.defaultPrevented || event.button !== 0 || modified) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || link.target !== '' || link.hasAttribute('download')) return
    const here = window.location
    if (link.origin !== here.origin || !link.pathname.startsWith('/workbench')) return
    const samePage = link.pathname === here.pathname && link.search === here.search
    if (samePage && link.hash !== '') return
    event.preventDefault()
    void navigate(`${link.pathname}${link.search}${link.hash}`)
  }
}

/** After a soft step the keyboard stands at the beginning of the new screen, as after a reload. */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [pathname])
}
