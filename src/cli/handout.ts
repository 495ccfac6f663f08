import { parseArgs } from 'node:util'
import { type Paper, paperNamed, papers } from '#clinic/handout/paper.ts'
import { handoutPdf } from '#clinic/handout/pdf.ts'
import { type ClinicFacts, type Handout, handout } from '#protocol/handout/handout.ts'
import { handoutHtml } from '#protocol/handout/html.ts'
import { handoutMarkdown } from '#protocol/handout/markdown.ts'
import { type Language, languages } from '#protocol/language.ts'
import type { Protocol } from '#protocol/protocol.ts'
import { withProtocol } from './choose-protocol.ts'

const usage = `Usage: needlepoint handout [--lang en|es] [--format html|md|pdf] [--paper letter|a4]
         [--clinic NAME] [--phone NUMBER] [--emergency-number NUMBER]
         [--protocol FILE]

Prints the patient page, rendered from the protocol: the built-in one, or that of a file. --paper is for pdf; save it with > handout.pdf
`

type Render = (document: Handout, paper: Paper) => string | Promise<Uint8Array>

const renderers: Readonly<Record<string, Render>> = {
  html: handoutHtml,
  md: handoutMarkdown,
  pdf: handoutPdf,
}

const unnamedClinic: Readonly<Record<Language, string>> = {
  en: 'Your clinic',
  es: 'Su clínica',
}

/** `needlepoint handout`: the patient page on standard output. Exit status 2: an option that is not understood. */
export const run = (args: readonly string[]): Promise<number> => withProtocol(args, print)

async function print(protocol: Protocol, args: readonly string[]): Promise<number> {
  const options = optionsOf(args)
  if (options === undefined) return refuse(usage)
  if (options.help) {
    process.stdout.write(usage)
    return 0
  }
  const { format } = options
  const language = languages.find((known) => known === options.lang)
  if (language === undefined)
    return refuse(`handout: --lang ${options.lang} is not one of ${languages.join(', ')}\n`)
  const render = Object.hasOwn(renderers, format) ? renderers[format] : undefined
  if (render === undefined)
    return refuse(
      `handout: --format ${format} is not one of ${Object.keys(renderers).join(', ')}\n`,
    )
  const paper = paperNamed(options.paper)
  if (paper === undefined)
    return refuse(
      `handout: --paper ${options.paper} is not one of ${Object.keys(papers).join(', ')}\n`,
    )
  const clinic: ClinicFacts = {
    name: options.clinic ?? unnamedClinic[language],
    phone: options.phone,
    emergencyNumber: options['emergency-number'],
  }
  process.stdout.write(await render(handout(protocol, language, clinic), paper))
  return 0
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string', default: 'en' },
        format: { type: 'string', default: 'html' },
        paper: { type: 'string', default: 'letter' },
        clinic: { type: 'string' },
        phone: { type: 'string', default: '____________' },
        'emergency-number': { type: 'string', default: '911' },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function refuse(message: string): number {
  process.stderr.write(message)
  return 2
}
