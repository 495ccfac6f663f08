import { z } from 'zod'
import { tpi } from '#protocol/tpi/protocol.ts'

const inputs: Readonly<Record<string, () => Promise<z.ZodType>>> = {
  triage: async () =>
    (await import('#clinic/protocols/door/symptom-report.ts')).symptomReportOf(tpi.triage),
  plan: async () => (await import('./inputs/plan.ts')).planInput,
  screen: async () =>
    (await import('#clinic/protocols/door/screening-input.ts')).screeningOf(tpi.screening),
  protocol: async () => (await import('#clinic/protocols/door/protocol.ts')).protocolFile,
  dose: async () => (await import('./inputs/dose.ts')).dosePlan,
  code: async () => (await import('./inputs/code.ts')).codingSession,
  rank: async () => (await import('./inputs/rank.ts')).drawing,
  rescue: async () => (await import('./inputs/rescue.ts')).rescueInput,
}

/** `needlepoint schema NAME`: the JSON Schema of a command's input. */
export async function run([name = '', ...rest]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(inputs, name) && rest.length === 0 ? inputs[name] : undefined
  if (load === undefined) {
    process.stderr.write(`needlepoint: schema takes one name: ${Object.keys(inputs).join(', ')}\n`)
    return 2
  }
  process.stdout.write(
    `${JSON.stringify(z.toJSONSchema(await load(), { io: 'input' }), null, 2)}\n`,
  )
  return 0
}
