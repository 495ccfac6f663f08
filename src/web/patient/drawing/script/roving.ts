const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** How much a step aside counts against a step ahead. */
const asideWeight = 2

const centre = (zone: Element): readonly [x: number, y: number] => {
  const { left, top, width, height } = zone.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

function nextIn(
  zones: readonly SVGElement[],
  from: SVGElement,
  [wx, wy]: readonly [number, number],
) {
  const [x, y] = centre(from)
  const scored = zones.flatMap((zone) => {
    const [zx, zy] = centre(zone)
    const ahead = (zx - x) * wx + (zy - y) * wy
    const aside = Math.abs((zx - x) * wy) + Math.abs((zy - y) * wx)
    return zone === from || ahead < 1 ? [] : [{ zone, score: ahead + asideWeight * aside }]
  })
  return scored.sort((one, other) => one.score - other.score)[0]?.zone
}

/**
 * Makes the zones of one picture buttons among which the arrow keys move, by where they lie; Enter and space press,
 * Delete clears. Tab enters and leaves the picture once. Listens on the frame: a browser takes an SVG that listens to
 * focus for something to be focused itself.
 */
export function roving(
  picture: HTMLElement,
  figure: SVGSVGElement,
  act: { readonly press: (zone: SVGElement) => void; readonly clear: (zone: SVGElement) => void },
): void {
  const zones = [...figure.querySelectorAll<SVGElement>('[data-zone]')]
  const cursor = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  cursor.classList.add('figure-cursor')
  figure.append(cursor)
  figure.setAttribute('role', 'group')
  zones.forEach((zone, place) => {
    zone.setAttribute('role', 'button')
    zone.setAttribute('tabindex', place === 0 ? '0' : '-1')
  })
  const zoneOf = ({ target }: Event) => zones.find((zone) => zone === target)
  picture.addEventListener('focusin', (event) => {
    const zone = zoneOf(event)
    for (const each of zones) each.setAttribute('tabindex', each === zone ? '0' : '-1')
    cursor.setAttribute('d', (zone?.matches(':focus-visible') && zone.getAttribute('d')) || '')
  })
  picture.addEventListener('focusout', () => cursor.setAttribute('d', ''))
  picture.addEventListener('keydown', (event) => {
    const zone = zoneOf(event)
    if (zone === undefined) return
    const way = ways[event.key]
    if (way !== undefined) nextIn(zones, zone, way)?.focus()
    else if (event.key === 'Enter' || event.key === ' ') act.press(zone)
    else if (event.key === 'Delete' || event.key === 'Backspace') act.clear(zone)
    else return
    event.preventDefault()
  })
}
