import type { Mailer } from './mail/mailer.ts'
import type { Pusher } from './push/pusher.ts'
import type { Telephone } from './telephone/telephone.ts'
import type { Vault } from './vault/vault.ts'
import type { Webhooks } from './webhook/webhooks.ts'

/** Everyone we can reach beyond the clinic's own screens. A channel that is not connected is not there. */
export type Outside = {
  mail: Mailer
  telephone?: Telephone | undefined
  push?: Pusher | undefined
  webhook?: Webhooks | undefined
  /** Where addresses that are secrets are closed and opened; without it none can be kept. */
  vault?: Vault | undefined
}
