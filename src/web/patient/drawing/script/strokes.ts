import type { DrawingWords } from '../drawing-words.ts'
import { type Place, placesOf, said, show, showAll } from './marks.ts'

/** What was before one deed: undo brings it back. */
type Before = { readonly fields: readonly (readonly [Place, number])[]; readonly nothing: boolean }

export type Strokes = {
  /** One step stronger; after the strongest the mark is gone. */
  readonly press: (shape: SVGElement) => void
  readonly clear: (shape: SVGElement) => void
  /** A field of the list was changed by hand. */
  readonly chosen: (field: HTMLSelectElement) => void
  /** It was ticked that nothing hurts: what was marked goes, and can come back. */
  readonly nothingTicked: () => void
  readonly undo: () => void
}

type Told = {
  readonly words: DrawingWords['script']
  readonly say: (text: string) => void
  readonly later: () => void
}

/** Deeds on the drawing. Every one is made in the list, which stays the one form that is sent. */
export function strokes(form: HTMLFormElement, { words, say, later }: Told): Strokes {
  const places = placesOf(form)
  const shown = new Map<Place, number>()
  const history: Before[] = []
  const nothing = form.querySelector<HTMLInputElement>('[name=nothing]')
  const undo = form.querySelector<HTMLButtonElement>('[data-undo]')
  const isNothing = () => nothing?.checked === true
  const tickNothing = (ticked: boolean) => {
    if (nothing !== null) nothing.checked = ticked
  }
  const showNow = () => {
    for (const place of places.values()) {
      show(place)
      shown.set(place, place.field.selectedIndex)
    }
    showAll(form, places.values())
    if (undo !== null) undo.disabled = history.length === 0
  }
  const done = (before: Before, text: string) => {
    history.push(before)
    showNow()
    say(text)
    later()
  }
  const mark = (place: Place | undefined, to: number) => {
    if (place === undefined) return
    const before = { fields: [[place, shown.get(place) ?? 0] as const], nothing: isNothing() }
    place.field.selectedIndex = to
    if (to > 0) tickNothing(false)
    done(before, said(place))
  }
  const placeOf = (shape: SVGElement) => places.get(shape.dataset.zone ?? '')
  showNow()
  return {
    press: (shape) => {
      const place = placeOf(shape)
      const { selectedIndex = 0, options } = place?.field ?? {}
      mark(place, (selectedIndex + 1) % (options?.length ?? 1))
    },
    clear: (shape) => {
      const place = placeOf(shape)
      if (place !== undefined && place.field.selectedIndex > 0) mark(place, 0)
    },
    chosen: (field) =>
      mark(
        [...places.values()].find((place) => place.field === field),
        field.selectedIndex,
      ),
    nothingTicked: () => {
      const fields = [...shown].filter(([, index]) => index > 0)
      for (const [{ field }] of fields) field.selectedIndex = 0
      done({ fields, nothing: false }, words.nothing)
    },
    undo: () => {
      const before = history.pop()
      if (before === undefined) return
      for (const [{ field }, index] of before.fields) field.selectedIndex = index
      tickNothing(before.nothing)
      showNow()
      say([words.undone, ...before.fields.map(([place]) => said(place))].join(' '))
      later()
    },
  }
}
