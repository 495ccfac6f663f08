import { type RefObject, useEffect } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="radio"]), select, textarea, dialog') !== null

const isShown = (element: HTMLElement): boolean => element.checkVisibility()

/** The one after, or before, the focused one; the first where none is. */
function step(list: readonly HTMLElement[], current: Element | null, by: 1 | -1): void {
  const at = list.findIndex((element) => element === current || element.contains(current))
  list[at === -1 ? 0 : Math.min(Math.max(at + by, 0), list.length - 1)]?.focus()
}

function press(key: string, screen: HTMLElement): boolean {
  const here = document.activeElement
  const card = here?.closest<HTMLElement>('[data-card]') ?? null
  const all = (within: ParentNode, what: string) =>
    [...within.querySelectorAll<HTMLElement>(what)].filter(isShown)
  if (key === 'j' || key === 'k') {
    const heads = all(screen, '[data-card] > summary')
    const current = card?.querySelector('summary') ?? null
    step(heads, current, key === 'j' ? 1 : -1)
    return true
  }
  if (card === null) return false
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    step(all(card, '[data-point-row]'), here, key === 'ArrowDown' ? 1 : -1)
    return true
  }
  const within = here?.closest('[data-point-row]') ?? card
  const button = within.querySelector<HTMLElement>(`[data-key="${key}"]`)
  if (button === null || (within === card && key !== 'm')) {
    if (key !== 'm') return false
    card.querySelector<HTMLElement>('[data-key="m"]')?.click()
    return true
  }
  button.click()
  return true
}

/** Moves through muscles and points, and presses their buttons, by single keys. */
export function useMapKeys(screen: RefObject<HTMLElement | null>, nextLayer: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (screen.current === null) return
      if (event.key === 'l') nextLayer()
      else if (press(event.key, screen.current)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
