import type { Protocol } from '#protocol/protocol.ts'
import { type Examined, type Examinee, type Examining, examineInThread } from './examination.ts'

/** The protocol a clinic works by, compiled. `number` is null while it is the built-in one. */
export type InForce = {
  readonly number: number | null
  readonly protocol: Protocol
}

/** What one process has prepared of its clinics' protocols, by clinic. Made once, and handed around with the installation. */
export type ProtocolShelf = {
  readonly inForce: Map<string, InForce>
  readonly examinations: Map<string, Examining>
  readonly examine: (examinee: Examinee) => Promise<Examined>
}

export const protocolShelf = (): ProtocolShelf => ({
  inForce: new Map(),
  examinations: new Map(),
  examine: examineInThread,
})
