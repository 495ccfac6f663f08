import { tpiData } from '#protocol/tpi/protocol.ts'

/** `needlepoint protocol print`: the built-in protocol as a file, to be changed and used with `--protocol`. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`needlepoint: "${args.join(' ')}" is not understood here\n`)
    return 2
  }
  process.stdout.write(`${JSON.stringify(tpiData, null, 2)}\n`)
  return 0
}
