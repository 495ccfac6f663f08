import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type ClinicFacts, type Handout, handout } from '#protocol/handout/handout.ts'
import { languages } from '#protocol/language.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { drawable, isDrawable } from './drawable.ts'
import { type Paper, paperNamed, paperOfZone, papers } from './paper.ts'
import { handoutPdf } from './pdf.ts'

const clinic: ClinicFacts = {
  name: 'Shoreline Pain Clinic',
  phone: '+1 555 010 4477',
  emergencyNumber: '911',
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** The drawing commands of each page. */
function pagesOf(bytes: Uint8Array): readonly string[] {
  return latin1(bytes)
    .matchAll(/\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g)
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .toArray()
}

const windows1252 = new TextDecoder('windows-1252')

/** Every text as it was drawn, line by line. */
function textsOf(page: string): readonly string[] {
  return page
    .matchAll(/\[([^\]]*)\] TJ/g)
    .map(([, shown = '']) =>
      shown
        .matchAll(/<([0-9a-f]*)>/g)
        .map(([, hex = '']) => windows1252.decode(Buffer.from(hex, 'hex')))
        .toArray()
        .join(''),
    )
    .toArray()
}

/** Every sentence and heading that must be on paper. */
function wordsOf(document: Handout): readonly string[] {
  return [
    document.title,
    document.emergency.heading,
    document.emergency.text,
    ...document.sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => [
        ...(block.heading === undefined ? [] : [block.heading]),
        ...block.lines.flatMap(({ text, details = [] }) => [
          text,
          ...details.map((detail) => detail.text),
        ]),
      ]),
    ]),
    document.added,
    document.version,
  ]
}

describe.each(languages)('%s', (language) => {
  const document = handout(tpi, language, clinic)

  test('every character can be drawn', () => {
    const characters = new Set(wordsOf(document).join('') + (document.draft ?? ''))
    expect([...characters].filter((character) => !isDrawable(character))).toEqual([])
  })

  test.each(['letter', 'a4'] as const)('%s: all of it, in order, on two pages', async (paper) => {
    const bytes = await handoutPdf(document, paper)
    const pages = pagesOf(bytes)
    expect(pages).toHaveLength(2)
    expect(latin1(bytes).match(/\/Type \/Page\n/g)).toHaveLength(2)
    const { width_pt, height_pt } = papers[paper]
    expect(latin1(bytes)).toContain(`/MediaBox [0 0 ${width_pt} ${height_pt}]`)
    const text = pages.flatMap(textsOf).join('')
    let read = -1
    for (const words of wordsOf(document)) {
      const at = text.indexOf(words, read + 1)
      expect(at, words).toBeGreaterThan(read)
      read = at
    }
  })

  test('every page names the clinic, its number, the version, the page, and that it is a draft', async () => {
    const pages = pagesOf(await handoutPdf(document, 'letter')).map((page) => textsOf(page).join())
    for (const [at, page] of pages.entries()) {
      const numbered = `${at + 1} / 2`
      for (const words of [clinic.name, clinic.phone, document.version, document.draft, numbered])
        expect(page).toContain(words)
    }
    const signed = handout({ ...tpi, status: 'signed' }, language, clinic)
    const text = pagesOf(await handoutPdf(signed, 'letter')).flatMap(textsOf)
    expect(text).not.toContain(document.draft)
  })

  test('it says its language and its title, and is tagged with headings and lists', async () => {
    const pdf = latin1(await handoutPdf(document, 'letter'))
    expect(pdf).toContain(`/Lang (${language})`)
    expect(pdf).toMatch(/\/DisplayDocTitle true/)
    expect(pdf).toMatch(/\/Marked true/)
    const tags = Map.groupBy(pdf.matchAll(/\/S \/(\w+)\n/g), ([, tag = '']) => tag)
    const countOf = (tag: string) => tags.get(tag)?.length ?? 0
    const blocks = document.sections.flatMap((section) => section.blocks)
    const lines = blocks.flatMap((block) => block.lines)
    expect(countOf('H1')).toBe(1)
    expect(countOf('Sect')).toBe(document.sections.length)
    expect(countOf('H2')).toBe(document.sections.length + 1)
    expect(countOf('H3')).toBe(blocks.filter(({ heading }) => heading !== undefined).length)
    expect(countOf('LI')).toBe(
      lines.length + lines.reduce((sum, { details = [] }) => sum + details.length, 0),
    )
  })

  test('nothing is drawn outside the margins', async () => {
    for (const page of pagesOf(await handoutPdf(document, 'a4'))) {
      const places = page.matchAll(/1 0 0 1 ([\d.]+) ([\d.]+) Tm/g).toArray()
      expect(places.length).toBeGreaterThan(40)
      for (const [, left, bottom] of places) {
        expect(Number(left)).toBeGreaterThan(36)
        expect(Number(left)).toBeLessThan(papers.a4.width_pt - 36)
        expect(Number(bottom)).toBeGreaterThan(36)
        expect(Number(bottom)).toBeLessThan(papers.a4.height_pt - 36)
      }
    }
  })

  test('the same document is the same bytes', async () => {
    const first = await handoutPdf(document, 'letter')
    const second = await handoutPdf(document, 'letter')
    expect(Buffer.compare(first, second)).toBe(0)
  })
})

describe('bad input', () => {
  test('what a clinic typed is drawn as near as the fonts can, and breaks nothing', async () => {
    const odd = {
      ...clinic,
      name: 'Łódź <Clinic> & 東京\n(Sons) \\ Center for Pain, Spine and Sports Medicine of the Whole Shoreline',
      phone: '9'.repeat(300),
    }
    const bytes = await handoutPdf(handout(tpi, 'en', odd), 'letter')
    const text = pagesOf(bytes).flatMap(textsOf).join('')
    expect(text).toContain('?ódz <Clinic> & ?? (Sons) \\ Center')
    expect(text.match(/9{300}/g)).toHaveLength(3)
  })

  test('a protocol too long for two pages takes more and loses nothing', async () => {
    const document = handout(tpi, 'es', clinic)
    const long = { ...document, sections: [...document.sections, ...document.sections] }
    const pages = pagesOf(await handoutPdf(long, 'letter'))
    expect(pages.length).toBeGreaterThan(2)
    const text = pages.flatMap(textsOf).join('')
    for (const words of wordsOf(document)) expect(text).toContain(words)
  })

  test('control characters and lone surrogates', () => {
    expect(drawable('a\u0000b\u0085c\ud800d\ttab')).toBe('a?b?c?d tab')
  })
})

describe('paper', () => {
  test.each<[string, Paper]>([
    ['America/New_York', 'letter'],
    ['America/Mexico_City', 'letter'],
    ['Pacific/Honolulu', 'letter'],
    ['America/Argentina/Cordoba', 'a4'],
    ['America/Sao_Paulo', 'a4'],
    ['Europe/Madrid', 'a4'],
  ])('%s prints on %s', (zone, paper) => {
    expect(paperOfZone(zone)).toBe(paper)
  })

  test('no other name is a paper', () => {
    expect(paperNamed('A4')).toBeUndefined()
    expect(paperNamed('toString')).toBeUndefined()
  })
})
