import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { Ready } from '#clinic/health/readiness.ts'
import type { Identity } from '#clinic/identity/identity.ts'
import type { Installation } from '#clinic/installation.ts'
import type { DemoDoor } from '../demo/door.ts'
import type { FactsOf } from '../emergency-facts.ts'
import type { LiveChanges } from '../live.ts'
import type { Build } from './build.ts'
import type { Matched } from './pattern.ts'

export type ServeOptions = {
  readonly installation: Installation
  /** How staff sign in; without it only a demo can be entered. */
  readonly identity?: Identity | undefined
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** `https://clinic.example`: the address people use; needed behind a proxy. */
  readonly publicUrl?: string | undefined
  /** The nearest proxy's X-Forwarded-For is believed. */
  readonly trustProxy?: boolean | undefined
  readonly tls?: { readonly cert: string; readonly key: string } | undefined
  /** Asked at every request; must answer from memory, since it is needed when the database is away. */
  readonly emergencyFacts: FactsOf
  readonly ready: Ready
  readonly metrics: () => Promise<{ readonly contentType: string; readonly body: string }>
  /** Seconds a finished request took, by route pattern, for the latency histogram. */
  readonly observe?: ((pattern: string, status: number, seconds: number) => void) | undefined
  /** Who a demo clinic's start page offers; asked at each visit of it. Ignored unless on loopback. */
  readonly demoDoor?: (() => Promise<DemoDoor>) | undefined
  /** Where the screens listen for changes; without it they ask again every few seconds. */
  readonly databaseUrl?: string | undefined
  /** Where the demo's mail is kept, for the outbox screen. */
  readonly outboxFolder?: string | undefined
  readonly log?: Logger | undefined
  /** How long a request may take to arrive: its head, and all of it. Ten and twenty seconds by default. */
  readonly limits?: { readonly headersMs: number; readonly requestMs: number } | undefined
  /** Where `react-router build` left its output; `build` by default. */
  readonly buildFolder?: string | undefined
}

export type DoorwayOptions = ServeOptions & {
  readonly log: Logger
  readonly build: Build
  readonly loopback: boolean
  readonly changes: LiveChanges | undefined
}

export type DoorwayEnv = {
  Bindings: HttpBindings
  Variables: { requestId: string; nonce: string; origin: string; matched: Matched }
}

/** Makes the designed screen of a failure for the request in hand. */
export type TroubleAnswer = (status: number, c: Context<DoorwayEnv>) => Response
