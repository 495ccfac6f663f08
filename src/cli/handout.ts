import { parseArgs } from 'node:util'
import { type ClinicFacts, handout } from '#protocol/handout/handout.ts'
import { handoutHtml } from '#protocol/handout/html.ts'
import { handoutMarkdown } from '#protocol/handout/markdown.ts'
import { type Language, languages } from '#protocol/language.ts'
import { tpi } from '#protocol/tpi/protocol.ts'

const usage = `Usage: needlepoint handout [--lang en|es] [--format html|md]
         [--clinic NAME] [--phone NUMBER] [--emergency-number NUMBER]

Prints the patient page, rendered from the protocol.
`

const renderers = { html: handoutHtml, md: handoutMarkdown }

const unnamedClinic: Readonly<Record<Language, string>> = {
  en: 'Your clinic',
  es: 'Su clínica',
}

/** `needlepoint handout`: the patient page on standard output. Exit status 2: an option that is not understood, or a format that is not there yet. */
export async function run(args: readonly string[]): Promise<number> {
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
  if (format === 'pdf')
    return refuse('handout: pdf is not there yet. Print the html instead: --format html\n')
  if (format !== 'html' && format !== 'md')
    return refuse(`handout: --format ${format} is not one of html, md\n`)
  const clinic: ClinicFacts = {
    name: options.clinic ?? unnamedClinic[language],
    phone: options.phone,
    emergencyNumber: options['emergency-number'],
  }
  process.stdout.write(renderers[format](handout(tpi, language, clinic)))
  return 0
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string', default: 'en' },
        format: { type: 'string', default: 'html' },
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
