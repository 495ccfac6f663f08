import { readFile } from 'node:fs/promises'
import { problemText } from '#clinic/protocols/door/problems.ts'
import type { Protocol } from '#protocol/protocol.ts'
import { tpi } from '#protocol/tpi/protocol.ts'

/** A protocol to work with and the arguments that are left, or why there is none. */
export type ChosenProtocol =
  | { readonly kind: 'chosen'; readonly protocol: Protocol; readonly rest: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string }

/** Takes `--protocol FILE` out of the arguments and reads the file; without it the built-in protocol. */
export async function chooseProtocol(args: readonly string[]): Promise<ChosenProtocol> {
  const at = args.indexOf('--protocol')
  if (at < 0) return { kind: 'chosen', protocol: tpi, rest: args }
  const file = args[at + 1]
  if (file === undefined) return { kind: 'refused', message: '--protocol takes a file' }
  return openProtocol(file, [...args.slice(0, at), ...args.slice(at + 2)])
}

/** The protocol of a file, or the built-in one by its name `built-in`. */
export async function openProtocol(
  file: string,
  rest: readonly string[] = [],
): Promise<ChosenProtocol> {
  if (file === 'built-in') return { kind: 'chosen', protocol: tpi, rest }
  const text = await readText(file)
  if (text === undefined) return { kind: 'refused', message: `${file} cannot be read` }
  // The reader is large: a command on the built-in protocol does not wait for it.
  const { readProtocol } = await import('#clinic/protocols/door/read-protocol.ts')
  const read = readProtocol(text)
  if (read.kind === 'read') return { kind: 'chosen', protocol: read.protocol, rest }
  const shown = read.problems.slice(0, problemsShown).map((problem) => `  ${problemText(problem)}`)
  const more = read.problems.length - shown.length
  const lines = [`${file} is not a protocol`, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])]
  return { kind: 'refused', message: lines.join('\n') }
}

const problemsShown = 20

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

/** Runs a command with the protocol its arguments choose; 2 when there is none. */
export async function withProtocol(
  args: readonly string[],
  run: (protocol: Protocol, rest: readonly string[]) => Promise<number>,
): Promise<number> {
  const chosen = await chooseProtocol(args)
  if (chosen.kind === 'chosen') return run(chosen.protocol, chosen.rest)
  process.stderr.write(`needlepoint: ${chosen.message}\n`)
  return 2
}
