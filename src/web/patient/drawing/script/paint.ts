import type { DrawingWords } from '../drawing-words.ts'
import { type Closer, closer } from './closer.ts'
import { keeping } from './keeping.ts'
import { roving } from './roving.ts'
import { type Strokes, strokes } from './strokes.ts'

const form = document.querySelector<HTMLFormElement>('form.drawing')
if (form !== null) paint(form)

/** Lets the figure be painted, and saves as it is drawn. Without this script the list does the same. */
function paint(form: HTMLFormElement): void {
  const words: DrawingWords['script'] = JSON.parse(form.dataset.words ?? '{}')
  const say = (text: string) => form.querySelector('[data-said]')?.replaceChildren(text)
  const keeper = keeping(form, (state, answer) => {
    form.querySelector('[data-state]')?.replaceChildren(words[state])
    form.querySelector('[data-state]')?.setAttribute('data-state', state)
    if (typeof answer === 'object' && answer !== null && 'widespread' in answer) {
      form.querySelector('[data-widespread]')?.toggleAttribute('hidden', answer.widespread !== true)
    }
  })
  const deeds = strokes(form, { words, say, later: keeper.later })
  const look = closer(form)
  for (const picture of form.querySelectorAll<HTMLElement>('.body-picture')) {
    const figure = picture.querySelector<SVGSVGElement>('svg')
    figure?.setAttribute('aria-description', words.keys)
    if (figure !== null) roving(picture, figure, deeds)
    picture.addEventListener('click', (event) => {
      const { target } = event
      if (!(target instanceof SVGElement) || target.dataset.zone === undefined) return
      if (look.leads(target, event)) say(words.closer)
      else deeds.press(target)
      showZoom(form, look, words)
    })
  }
  form.addEventListener('change', ({ target }) => changed(target, deeds, keeper.later))
  form.querySelector('[data-undo]')?.addEventListener('click', deeds.undo)
  for (const zoom of form.querySelectorAll('button[data-zoom]')) {
    zoom.addEventListener('click', () => {
      look.toggle()
      showZoom(form, look, words)
    })
  }
  for (const part of form.querySelectorAll('details.part')) part.removeAttribute('open')
  sendAfter(form, keeper.flush)
  for (const part of document.querySelectorAll('[data-with-script]')) part.removeAttribute('hidden')
  for (const part of document.querySelectorAll('[data-without-script]'))
    part.setAttribute('hidden', '')
}

function changed(target: EventTarget | null, deeds: Strokes, later: () => void): void {
  if (target instanceof HTMLSelectElement) deeds.chosen(target)
  else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
    if (target.name === 'nothing' && target.checked) deeds.nothingTicked()
    else later()
  }
}

function showZoom(form: HTMLFormElement, look: Closer, words: DrawingWords['script']): void {
  const text = look.isClose() ? words.smaller : words.larger
  for (const zoom of form.querySelectorAll('button[data-zoom]')) zoom.replaceChildren(text)
}

/**
 * Done waits until the last state is kept, and stays on the screen while there is no connection. The form is sent in a
 * task of its own: while one submission is being announced a browser ignores the next.
 */
function sendAfter(form: HTMLFormElement, flush: () => Promise<boolean>): void {
  let isKept = false
  form.addEventListener('submit', (event) => {
    if (isKept) return
    event.preventDefault()
    void flush().then((kept) => {
      isKept = kept
      if (kept) setTimeout(() => form.requestSubmit(event.submitter))
    })
  })
}
