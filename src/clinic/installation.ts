import type { Database } from '#database/connection.ts'
import type { Outside } from '#outside/outside.ts'
import type { ProtocolShelf } from './protocols/shelf.ts'

/**
 * One running Needlepoint: its database, everyone it can reach, and the address under which
 * people reach it (an origin such as https://clinic.example, without a slash at the end).
 * It holds many clinics.
 */
export type Installation = {
  db: Database
  outside: Outside
  publicUrl: string
  protocols: ProtocolShelf
  /** Where its writes come from, as the audit keeps it: `web 203.0.113.7`, `worker`, `command line`. */
  origin: string
}
