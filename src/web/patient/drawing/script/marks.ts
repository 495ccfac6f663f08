/** A place of the body: its field in the list, and its shapes in the pictures. The field is the truth, the rest shows it. */
export type Place = {
  readonly id: string
  readonly name: string
  readonly field: HTMLSelectElement
  readonly shapes: readonly SVGElement[]
}

/** Places by zone id with side, in the order of the list. */
export function placesOf(form: HTMLFormElement): ReadonlyMap<string, Place> {
  const shapes = Map.groupBy(
    form.querySelectorAll<SVGElement>('[data-zone]'),
    (shape) => shape.dataset.zone ?? '',
  )
  const fields = [...form.querySelectorAll<HTMLSelectElement>('select[name^="mark."]')]
  return new Map(
    fields.map((field) => {
      const id = field.name.replace('mark.', '').replace('.', '-')
      const its = shapes.get(id) ?? []
      const name = its[0]?.querySelector('title')?.textContent ?? id
      return [id, { id, name, field, shapes: its }]
    }),
  )
}

export const amountOf = ({ field }: Place): string => field.selectedOptions[0]?.text ?? ''

export const said = (place: Place): string => `${place.name}: ${amountOf(place)}`

/** Shows one place as its field says. */
export function show(place: Place): void {
  const { field, shapes } = place
  for (const shape of shapes) {
    if (field.selectedIndex > 0) shape.dataset.strength = String(field.selectedIndex)
    else delete shape.dataset.strength
    shape.setAttribute('aria-label', said(place))
  }
}

/** Everything marked in words, and how many there are in each part of the list. */
export function showAll(form: HTMLFormElement, places: Iterable<Place>): void {
  const marked = [...places].filter(({ field }) => field.selectedIndex > 0)
  const lines = marked.map((place) => {
    const line = document.createElement('li')
    const amount = document.createElement('b')
    amount.append(amountOf(place))
    line.append(`${place.name}: `, amount)
    return line
  })
  form.querySelector('[data-marked]')?.replaceChildren(...lines)
  form.querySelector('[data-unmarked]')?.toggleAttribute('hidden', marked.length > 0)
  for (const part of form.querySelectorAll('details.part')) {
    const count = marked.filter(({ field }) => part.contains(field)).length
    part.querySelector('[data-count]')?.replaceChildren(count > 0 ? String(count) : '')
  }
}
