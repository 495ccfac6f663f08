const fingertip_px = 24
const sliver_px = 14
const zoomClose = 3

const least = (shape: Element): number => {
  const { width, height } = shape.getBoundingClientRect()
  return Math.min(width, height)
}

function choose(form: HTMLFormElement, name: string, value: string): void {
  const radio = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)
  if (radio !== null) radio.checked = true
}

export type Closer = {
  /** Whether the finger is led to a larger picture of what it met, instead of marking a neighbour by mistake. */
  readonly leads: (shape: SVGElement, event: MouseEvent) => boolean
  readonly isClose: () => boolean
  readonly toggle: () => void
}

/** Small zones of the whole body: in a picture of their own where there is one, else by enlarging what is there. */
export function closer(form: HTMLFormElement): Closer {
  const body = form.querySelector('.drawing-views')
  const enlarge = (zoom: number) => {
    body?.setAttribute('data-zoom', String(zoom))
  }
  const isClose = () => body?.getAttribute('data-zoom') === String(zoomClose)
  return {
    isClose,
    toggle: () => enlarge(isClose() ? 1 : zoomClose),
    leads: (shape, event) => {
      const picture = shape.closest<HTMLElement>('.body-picture')
      const view = shape.closest<HTMLElement>('.body-view')?.dataset.view
      if (picture === null || isClose() || (view !== 'front' && view !== 'back')) return false
      const { zone = '' } = shape.dataset
      const inset = [...form.querySelectorAll<SVGElement>(`.body-picture[data-side] [data-zone]`)]
      const own = inset.find((each) => each.dataset.zone === zone)
      const ownView = own?.closest<HTMLElement>('.body-view')?.dataset.view
      const side = own?.closest<HTMLElement>('.body-picture')?.dataset.side
      if (ownView !== undefined && side !== undefined && least(shape) < fingertip_px) {
        choose(form, 'view', ownView)
        choose(form, 'side', side)
        return true
      }
      if (least(shape) >= sliver_px) return false
      const before = picture.getBoundingClientRect()
      const [x, y] = [event.clientX - before.left, event.clientY - before.top]
      enlarge(zoomClose)
      picture.scrollTo(
        x * zoomClose - picture.clientWidth / 2,
        y * zoomClose - picture.clientHeight / 2,
      )
      return true
    },
  }
}
