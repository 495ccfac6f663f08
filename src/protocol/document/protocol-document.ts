import { dosingPart } from '../dosing/document.ts'
import type { ProtocolData } from '../protocol.ts'
import { protocolWords } from '../protocol-words.ts'
import type { Source } from '../source.ts'
import { aftercarePart } from './aftercare-part.ts'
import { codingPart } from './coding-part.ts'
import { modifiersPart } from './modifiers-part.ts'
import { pagePart } from './page-part.ts'
import { screeningPart } from './screening-part.ts'
import { signingPart } from './signing-part.ts'
import { formPart, triagePart } from './triage-part.ts'

/** The protocol as a clinician reads and signs it, in Markdown, from the same data the system obeys. */
export function protocolDocument(
  data: ProtocolData,
  sources: Readonly<Record<string, Source>>,
): string {
  const signed = data.status === 'signed'
  const words = protocolWords(data)
  return [
    '# The protocol',
    `Version ${data.version}. ${signed ? 'Signed.' : '**Draft: no rule here is in force until a clinic has signed it.**'}`,
    'This page is rendered from the rules themselves; a change here is a change of what the system does. Each rule says when it holds, what follows, why, and how well it is supported: *sourced* by what is named, *consensus* of common practice, or our own *design choice*, which a clinic must look at first. A word in [ ] is something the chart knows.',
    signingPart(data),
    triagePart(data.triage, data.status, words),
    formPart(data.symptomForm, words),
    screeningPart(data.screening, data.status, words),
    modifiersPart(data.modifierSources, words),
    dosingPart(data.dosing, data.status),
    aftercarePart(data.aftercare, data.status, words),
    codingPart(data.coding, data.status, words),
    pagePart(data),
    sourcesPart(sources),
  ].join('\n\n')
}

const sourcesPart = (sources: Readonly<Record<string, Source>>): string =>
  [
    '## Sources',
    Object.entries(sources)
      .map(([key, { title, publisher, year, address, note }]) => {
        const where = [publisher, year, address].filter((part) => part !== undefined).join(', ')
        return `- **${key}** ${title}. ${where}${note === undefined ? '' : ` (${note})`}`
      })
      .join('\n'),
    '',
  ].join('\n\n')
