import { describe, expect, test } from 'vitest'
import { languages } from '../language.ts'
import { aftercare } from '../tpi/aftercare.ts'
import { page } from '../tpi/page.ts'
import { emergencySentence } from '../tpi/triage-tell.ts'
import { type ClinicFacts, handout } from './handout.ts'
import { handoutHtml } from './html.ts'
import { handoutMarkdown } from './markdown.ts'
import { statementsOf } from './page.ts'

const protocol = {
  version: '2026-test',
  status: 'draft' as const,
  page,
  aftercare,
  triage: { emergencySentence },
}
const clinic: ClinicFacts = {
  name: 'Shoreline Pain Clinic',
  phone: '+1 555 010 4477',
  emergencyNumber: '911',
}
const hostile: ClinicFacts = {
  name: '<script>alert("x")</script> & *Sons*',
  phone: `"'><img src=x>`,
  emergencyNumber: '<b>911</b>',
}

describe.each(languages)('%s', (language) => {
  const document = handout(protocol, language, clinic)
  const lines = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.lines.flatMap((line) =>
        line.details === undefined ? [line] : [line, ...line.details],
      ),
    ),
  )

  test('every sentence of the page is on the handout, once', () => {
    for (const { id } of statementsOf(page))
      expect(lines.filter((line) => line.id === id)).toHaveLength(1)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })

  test('the emergency sentence comes before everything else', () => {
    expect(document.emergency.text).toContain('911')
    const html = handoutHtml(document)
    expect(html.indexOf('<aside')).toBeLessThan(html.indexOf('<section'))
  })

  test('no place is left to fill in', () => {
    expect(JSON.stringify(document)).not.toMatch(/\{\w+\}/)
  })

  test('a draft says so, in both forms', () => {
    expect(document.draft).toBeDefined()
    expect(handoutHtml(document)).toContain(document.draft)
    expect(handoutMarkdown(document)).toContain(document.draft)
    const signed = handout({ ...protocol, status: 'signed' }, language, clinic)
    expect(signed.draft).toBeUndefined()
  })

  test('html escapes what the clinic typed and says its language', () => {
    const html = handoutHtml(handout(protocol, language, hostile))
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/<script|<img|<b>911/)
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; *Sons*')
  })

  test('markdown takes the meaning from what the clinic typed', () => {
    const markdown = handoutMarkdown(handout(protocol, language, hostile))
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\*Sons/)
    expect(markdown).toContain('\\*Sons\\*')
  })
})

test('what is not on the page of the clinic is marked', () => {
  const { sections } = handout(protocol, 'en', clinic)
  const lines = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.lines.flatMap((line) =>
        line.details === undefined ? [line] : [line, ...line.details],
      ),
    ),
  )
  const added = (id: string) => lines.find((line) => line.id === id)?.added
  expect(added('page-us.fever')).toBe(false)
  expect(added('page-us.breath')).toBe(true)
  expect(added('wash')).toBe(true)
})
