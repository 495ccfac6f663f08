import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { codeSession } from '#protocol/coding/code-session.ts'
import { inLicensedNumbers, type LicensedNumbers } from '#protocol/coding/licensed-numbers.ts'
import { roles } from '#protocol/coding/rules.ts'
import type { Protocol } from '#protocol/protocol.ts'
import { withProtocol } from './choose-protocol.ts'
import { codingSession, licensedNumbers } from './inputs/code.ts'
import { answerLines } from './json-lines.ts'

const usage = `Usage: needlepoint code [--cpt FILE] [--protocol FILE]

Reads sessions from standard input and writes the codes their notes support. FILE is a clinic's own licensed mapping
of roles to numbers, as JSON: {"ROLE": "NUMBER"} or {"ROLE": ["NUMBER", ...]} where a coder chooses. Roles with one
number are then also answered as "cpt", the others as "cpt_open".
`

/** `needlepoint code`: sessions in, codes and what the payer will ask out. Exit status 2: bad input, or a file of numbers that cannot be used. */
export const run = (args: readonly string[]): Promise<number> => withProtocol(args, answer)

async function answer(protocol: Protocol, args: readonly string[]): Promise<number> {
  const options = optionsOf(args)
  if (options === undefined) return refuse(usage)
  if (options.cpt === undefined)
    return answerLines([], codingSession, (session) => codeSession(protocol, session))
  const numbers = await readNumbers(options.cpt)
  if ('problem' in numbers) return refuse(`code: ${options.cpt}: ${numbers.problem}\n`)
  return answerLines([], codingSession, (session) => {
    const decision = codeSession(protocol, session)
    return { ...decision, ...inLicensedNumbers(decision.procedures, numbers.numbers) }
  })
}

function optionsOf(args: readonly string[]): { readonly cpt?: string } | undefined {
  try {
    return parseArgs({ args: [...args], options: { cpt: { type: 'string' } } }).values
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

type Numbers = { readonly numbers: LicensedNumbers } | { readonly problem: string }

async function readNumbers(file: string): Promise<Numbers> {
  try {
    const result = licensedNumbers.safeParse(JSON.parse(await readFile(file, 'utf8')))
    if (result.success) return { numbers: result.data }
    const [issue] = result.error.issues
    const path = issue === undefined ? '' : issue.path.join('.')
    return { problem: `"${path}" ${issue?.message}. Roles: ${roles.join(', ')}` }
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: 'This file is not JSON.' }
    if (error instanceof Error && 'code' in error)
      return { problem: `This file cannot be read (${String(error.code)}).` }
    throw error
  }
}

function refuse(message: string): number {
  process.stderr.write(message)
  return 2
}
