import type { Database } from '#database/connection.ts'
import type { Outside } from '#outside/outside.ts'

/** One running Needlepoint: its database and everyone it can reach. It holds many clinics. */
export type Installation = { db: Database; outside: Outside }
