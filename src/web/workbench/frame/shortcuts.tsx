import { type RefObject, useEffect, useRef } from 'react'
import { type NavigateFunction, useMatches, useNavigate } from 'react-router'

const places: readonly (readonly [key: string, href: string, what: string])[] = [
  ['t', '/workbench', 'Today'],
  ['p', '/workbench/patients', 'Patients'],
  ['n', '/workbench/visits/new', 'New visit'],
  ['a', '/workbench/alerts', 'Alerts'],
  ['i', '/workbench/inbox', 'Inbox'],
  ['o', '/workbench/on-call', 'On call'],
  ['r', '/workbench/protocol', 'Protocol'],
  ['s', '/workbench/settings', 'Clinic settings'],
]

const pairMs = 2_000

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null

function searchHere(navigate: NavigateFunction): void {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (box === null) void navigate('/workbench/patients')
  else box.focus()
}

function useShortcuts(dialog: RefObject<HTMLDialogElement | null>): void {
  const navigate = useNavigate()
  const goPressedMs = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const place = places.find(([key]) => key === event.key)
      if (place !== undefined && event.timeStamp - goPressedMs.current < pairMs) {
        event.preventDefault()
        void navigate(place[1])
      }
      goPressedMs.current = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (event.key === '/') {
        event.preventDefault()
        searchHere(navigate)
      }
      if (event.key === '?') dialog.current?.showModal()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [navigate, dialog])
}

type Key = readonly [key: string, what: string]

/** The keys that a screen adds, as its `handle` lists them. */
const keysOf = (handle: unknown): readonly Key[] =>
  typeof handle === 'object' && handle !== null && 'keys' in handle && Array.isArray(handle.keys)
    ? handle.keys
    : []

/** The button with the question mark, and the list of keys behind it. */
export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null)
  useShortcuts(dialog)
  const own = useMatches().flatMap(({ handle }) => keysOf(handle))
  const searches = own.some(([key]) => key === '/')
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-label="Keyboard shortcuts"
        onClick={() => dialog.current?.showModal()}
      >
        <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl className="facts">
          {own.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
          {places.map(([key, , what]) => (
            <div key={key}>
              <dt>
                <kbd>g</kbd> <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
          {!searches && (
            <div>
              <dt>
                <kbd>/</kbd>
              </dt>
              <dd>Find a patient</dd>
            </div>
          )}
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>This list</dd>
          </div>
        </dl>
        <form method="dialog">
          <button className="button" type="submit">
            Close
          </button>
        </form>
      </dialog>
    </>
  )
}
