import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

/** `npm run prove [REPORTS [SEED]]`: the properties of the symptom rules on ten million random reports, on every core. */
const [reports = 10_000_000, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)
const share = 250_000
const batches = Array.from({ length: Math.ceil(reports / share) }, (_, at) => ({
  seed: seed + at * 1_000,
  reports: Math.min(share, reports - at * share),
}))

const proof = z.object({
  reports: z.int(),
  broken: z.array(z.object({ property: z.string(), report: z.unknown() })),
  unseen: z.array(z.string()),
})
type Proof = z.infer<typeof proof>

async function proveBatch(batch: object): Promise<Proof> {
  const worker = new Worker(new URL('./prove/worker.ts', import.meta.url), { workerData: batch })
  const [message] = await once(worker, 'message')
  return proof.parse(message)
}

process.stdout.write(`seed ${seed}, ${reports.toLocaleString('en-US')} random reports\n`)
const startedMs = performance.now()
const proofs: Proof[] = []
const waiting = [...batches]
async function work(): Promise<void> {
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    proofs.push(await proveBatch(batch))
  }
}
await Promise.all(Array.from({ length: Math.min(availableParallelism(), batches.length) }, work))

const tried = proofs.reduce((sum, one) => sum + one.reports, 0)
const broken = proofs.flatMap((one) => one.broken)
const unseen = proofs
  .map((one) => new Set(one.unseen))
  .reduce((both, one) => both.intersection(one))
for (const { property, report } of broken.slice(0, 10)) {
  process.stdout.write(`BROKEN ${property}: ${JSON.stringify(report)}\n`)
}
const seconds = ((performance.now() - startedMs) / 1_000).toFixed(1)
process.stdout.write(
  `${tried.toLocaleString('en-US')} reports in ${seconds} s: ${broken.length} broken, ${unseen.size} rules never reached\n`,
)
process.exitCode = broken.length === 0 && unseen.size === 0 && tried >= reports ? 0 : 1
