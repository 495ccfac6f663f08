import { useDeferredValue, useState } from 'react'
import { useLocation } from 'react-router'
import type { MapData } from './map-data.ts'

const shownMost = 8

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')

/** Finds a muscle that was not ranked, by any of its names, and adds it to the list. */
export function FindMuscle({ map: { muscles, cards } }: { readonly map: MapData }) {
  const [typed, setTyped] = useState('')
  const { search } = useLocation()
  const words = plain(useDeferredValue(typed)).split(/\s+/).filter(Boolean)
  const matching =
    words.length === 0
      ? []
      : muscles.filter(({ name, also }) =>
          words.every((word) => plain(`${name} ${also}`).includes(word)),
        )
  return (
    <section className="map-find" aria-labelledby="find-title">
      <h3 id="find-title">Another muscle</h3>
      <label htmlFor="find-muscle">Find a muscle by its name</label>
      <input
        id="find-muscle"
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="hint" role="status">
        {words.length > 0 && matching.length === 0 && 'No muscle of the atlas is called so.'}
        {matching.length > shownMost && `${matching.length} muscles; type more.`}
      </p>
      <ul className="map-found">
        {matching.slice(0, shownMost).map(({ id, name, also }) => (
          <li key={id}>
            <a
              href={addressOf(
                search,
                id,
                cards.some((card) => card.id === id),
              )}
              onClick={() => setTyped('')}
            >
              <b>{name}</b> <small>{also}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same screen with this muscle on the list, and at it. */
function addressOf(search: string, id: string, isListed: boolean): string {
  const query = new URLSearchParams(search)
  if (!isListed) query.append('add', id)
  return `?${query}#muscle-${id}`
}
