import { replayFinding } from '#clinic/alerts/simulation/replay.ts'
import { simulate } from '#clinic/alerts/simulation/simulate.ts'

type Wanted = { readonly seed: number; readonly alerts: number; readonly trace: boolean }

const alertsMost = 100_000_000

/**
 * `needlepoint simulate --seed N --alerts N [--trace]`: the paging engine in simulated time, with faults and people drawn
 * from the seed. One line of JSON; exit status 0 when every promise was kept, 1 when one was broken, 2 for bad arguments.
 * With `--trace` the first broken one is told again, fact by fact, on standard error.
 */
export async function run(args: readonly string[]): Promise<number> {
  const wanted = read(args)
  if (wanted === undefined) {
    process.stderr.write('needlepoint: simulate takes --seed N --alerts N, and --trace\n')
    return 2
  }
  const { figures, repeated, first } = simulate(wanted.seed, wanted.alerts)
  process.stdout.write(`${JSON.stringify(figures)}\n`)
  if (first === null) return 0
  const { broken, alert, words } = first.finding
  process.stderr.write(
    `${broken}: clinic ${first.clinic}, alert ${alert}: ${words} (${repeated} sends were repeated, which is allowed)\n`,
  )
  if (wanted.trace) {
    for (const line of replayFinding(wanted, first)) process.stderr.write(`${line}\n`)
  } else {
    process.stderr.write('Run it again with --trace to read what happened.\n')
  }
  return 1
}

function read(args: readonly string[]): Wanted | undefined {
  const rest = args.filter((each) => each !== '--trace')
  const number = (name: string, least: number, most: number) => {
    const at = rest.indexOf(name)
    const text = at < 0 ? undefined : rest[at + 1]
    const value = text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.NaN
    return value >= least && value <= most ? value : undefined
  }
  const seed = number('--seed', 0, 2 ** 32 - 1)
  const alerts = number('--alerts', 1, alertsMost)
  if (seed === undefined || alerts === undefined || rest.length !== 4) return undefined
  return { seed, alerts, trace: rest.length < args.length }
}
