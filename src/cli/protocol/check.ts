import { type CheckOptions, checkProtocol } from '#protocol/check/check.ts'
import type { Checked, Finding } from '#protocol/check/finding.ts'
import { openProtocol } from '../choose-protocol.ts'

const options: CheckOptions = { draws: 20_000, seed: 7 }

/**
 * `needlepoint protocol check FILE|built-in`: one line of JSON for each finding, `{kind, check, at, path, message, search}`,
 * and on standard error how much was searched. Exit status 1 when one of them is an error, 2 when the file is none.
 */
export async function run([file, ...rest]: readonly string[]): Promise<number> {
  if (file === undefined || rest.length > 0) {
    process.stderr.write('needlepoint: protocol check takes one file, or built-in\n')
    return 2
  }
  const chosen = await openProtocol(file)
  if (chosen.kind === 'refused') {
    process.stderr.write(`needlepoint: ${chosen.message}\n`)
    return 2
  }
  const checked = checkProtocol(chosen.protocol, options)
  const lines = checked.findings.map((finding) => `${JSON.stringify(finding)}\n`)
  process.stdout.write(lines.join(''))
  process.stderr.write(`${summary(checked)}\n`)
  return checked.findings.some(({ kind }) => kind === 'error') ? 1 : 0
}

function summary({ findings, searched }: Checked): string {
  const exhaustive = searched.flatMap(({ search }) =>
    search.kind === 'exhaustive' ? [search.combinations] : [],
  )
  const random = searched.flatMap(({ search }) => (search.kind === 'random' ? [search.draws] : []))
  const ofKind = (kind: Finding['kind']) =>
    findings.filter((finding) => finding.kind === kind).length
  return [
    `${ofKind('error')} errors, ${ofKind('warning')} warnings.`,
    `Exhaustively: ${exhaustive.length} searches, ${total(exhaustive)} combinations.`,
    `At random, seed ${options.seed}: ${random.length} searches, ${total(random)} draws.`,
    'The rest symbolically, from the conditions themselves.',
  ].join(' ')
}

const total = (numbers: readonly number[]): string =>
  numbers.reduce((sum, one) => sum + one, 0).toLocaleString('en-US')
