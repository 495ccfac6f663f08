import type { Evidence } from '../evidence.ts'
import type { ProtocolData } from '../protocol.ts'

/** How well a rule is supported, at the end of its entry. */
export function support(
  origin: string,
  { source, confidence }: Evidence,
  status: ProtocolData['status'],
): string {
  const named = source.length === 0 ? 'no source' : source.join(', ')
  return `*${confidence.replace('-', ' ')}* · ${origin} · ${named} · ${status}`
}
