type Run = (args: readonly string[]) => Promise<number>

const subcommands: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  check: () => import('./protocol/check.ts'),
  diff: () => import('./protocol/diff.ts'),
  print: () => import('./protocol/print.ts'),
}

/** `needlepoint protocol print|check|diff`. */
export async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined
  if (load !== undefined) return (await load()).run(args)
  process.stderr.write(
    `needlepoint: protocol takes one of: ${Object.keys(subcommands).join(', ')}\n`,
  )
  return 2
}
