import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { proveReports } from '#protocol/cases/prove-reports.ts'
import { tpi } from '#protocol/tpi/protocol.ts'

const { seed, reports } = z.object({ seed: z.int(), reports: z.int() }).parse(workerData)
parentPort?.postMessage(proveReports(tpi, seed, reports))
