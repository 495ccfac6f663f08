import type { Handout, HandoutBlock, HandoutLine, HandoutSection } from './handout.ts'

/** The handout as CommonMark. */
export function handoutMarkdown(document: Handout): string {
  const { clinic, emergency } = document
  const draft = document.draft === undefined ? [] : [`*${escaped(document.draft)}*`]
  return `${[
    `# ${escaped(document.title)}`,
    `**${escaped(clinic.name)}** · ${escaped(document.phone)} ${escaped(clinic.phone)}`,
    ...draft,
    `> **${escaped(emergency.heading)}.** ${escaped(emergency.text)}`,
    ...document.sections.map(sectionMarkdown),
    '---',
    `\\+ ${escaped(document.added)}`,
    [...draft, escaped(document.version)].join(' '),
  ].join('\n\n')}\n`
}

function sectionMarkdown({ heading, blocks }: HandoutSection): string {
  return [`## ${escaped(heading)}`, ...blocks.map(blockMarkdown)].join('\n\n')
}

function blockMarkdown({ heading, lines }: HandoutBlock): string {
  const list = lines.flatMap(lineMarkdown).join('\n')
  return heading === undefined ? list : `### ${escaped(heading)}\n\n${list}`
}

function lineMarkdown({ text, added, details }: HandoutLine): readonly string[] {
  const line = `- ${escaped(text)}${added ? ' \\+' : ''}`
  const below = details?.flatMap(lineMarkdown).map((detail) => `  ${detail}`)
  return below === undefined ? [line] : [line, ...below]
}

/** Line breaks become spaces and every mark of CommonMark loses its meaning. */
function escaped(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!]|^[-+=]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
