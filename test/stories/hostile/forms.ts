/** One field of a form as the screen offers it. */
export type Field = {
  readonly name: string
  readonly type: string
  readonly value: string
  /** Sent by a browser that touches nothing: not an unticked box, not one of several buttons. */
  readonly sent: boolean
}

/** A form that writes, found in the HTML of a screen. */
export type Form = {
  readonly address: string
  readonly fields: readonly Field[]
  /** Each button that sends it, by what it adds. */
  readonly buttons: readonly (readonly [name: string, value: string])[]
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return entities[name] ?? whole
  })

function attributes(tag: string): ReadonlyMap<string, string> {
  const inner = tag.replace(/^<[\w-]+/, '').replace(/\/?>$/, '')
  const pairs = [...inner.matchAll(/([\w:.-]+)(?:="([^"]*)"|='([^']*)')?/g)]
  return new Map(
    pairs.map(([, name = '', double, single]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? ''),
    ]),
  )
}

const opening = (html: string, name: string): RegExpExecArray[] => [
  ...html.matchAll(new RegExp(`<${name}\\b(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'gi')),
]

function inputsIn(html: string): Field[] {
  return opening(html, 'input').flatMap(([tag]) => {
    const found = attributes(tag)
    const type = found.get('type') ?? 'text'
    const ticking = type === 'checkbox' || type === 'radio'
    const value = found.get('value') ?? (ticking ? 'on' : '')
    const name = found.get('name')
    if (name === undefined || type === 'submit' || type === 'file') return []
    return [{ name, type, value, sent: !ticking || found.has('checked') }]
  })
}

const between = (html: string, name: string): { tag: string; inner: string }[] =>
  opening(html, name).map((match) => {
    const from = match.index + match[0].length
    return { tag: match[0], inner: html.slice(from, html.indexOf(`</${name}>`, from)) }
  })

function areasIn(html: string): Field[] {
  return between(html, 'textarea').flatMap(({ tag, inner }) => {
    const name = attributes(tag).get('name')
    return name === undefined
      ? []
      : [{ name, type: 'textarea', value: decoded(inner.replace(/^\n/, '')), sent: true }]
  })
}

function choicesIn(html: string): Field[] {
  return between(html, 'select').flatMap(({ tag, inner }) => {
    const name = attributes(tag).get('name')
    const options = opening(inner, 'option').map(([option]) => attributes(option))
    const chosen =
      options.find((option) => option.has('selected') && option.get('value') !== '') ??
      options.find((option) => option.get('value') !== '')
    return name === undefined
      ? []
      : [{ name, type: 'select', value: chosen?.get('value') ?? '', sent: true }]
  })
}

function buttonsIn(html: string): (readonly [string, string])[] {
  return opening(html, 'button').flatMap(([tag]) => {
    const found = attributes(tag)
    const name = found.get('name')
    return found.get('type') === 'button' || name === undefined
      ? []
      : [[name, found.get('value') ?? ''] as const]
  })
}

/** Every form of a screen that writes, with the fields that name it from elsewhere. */
export function formsIn(html: string, path: string): Form[] {
  return between(html, 'form').flatMap(({ tag, inner }) => {
    const found = attributes(tag)
    if (found.get('method')?.toLowerCase() !== 'post') return []
    const id = found.get('id')
    const elsewhere =
      id === undefined
        ? ''
        : ['input', 'button']
            .flatMap((name) => opening(html, name))
            .flatMap(([each]) => (attributes(each).get('form') === id ? [each] : []))
            .join('')
    const whole = inner + elsewhere
    return [
      {
        address: found.get('action') ?? path,
        fields: [...inputsIn(whole), ...areasIn(whole), ...choicesIn(whole)],
        buttons: buttonsIn(whole),
      },
    ]
  })
}

/** Every address of our own that a screen leads to. */
export const linksIn = (html: string): string[] => [
  ...new Set(
    opening(html, 'a').flatMap(([tag]) => {
      const href = attributes(tag).get('href')
      return href?.startsWith('/') === true && !href.startsWith('//')
        ? [href.split('#')[0] ?? '']
        : []
    }),
  ),
]
