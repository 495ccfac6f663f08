import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { defaultDataFolder } from '#database/server/folders.ts'
import { Refusal } from '#database/server/refusal.ts'

/** The folder that holds package.json. */
export const project = resolve(import.meta.dirname, '../..')

const text = z
  .string()
  .optional()
  .transform((value) => (value?.trim() === '' ? undefined : value?.trim()))

const file = text.refine((path) => path === undefined || existsSync(path), 'names no file')

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/

/** Whether `host` can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return loopback.test(host)
}

const schema = z
  .object({
    port: text
      .transform((value) => Number(value ?? 3000))
      .refine((port) => Number.isInteger(port) && port > 0 && port < 65_536, {
        error: 'must be a whole number from 1 to 65535',
      }),
    host: text.transform((value) => value ?? '127.0.0.1'),
    dataFolder: text.transform((value) => resolve(value ?? defaultDataFolder(project))),
    databaseUrl: text.refine(
      (url) => url === undefined || hasProtocol(url, ['postgres:', 'postgresql:']),
      { error: 'must look like postgres://user:password@host/database' },
    ),
    publicUrl: text
      .refine((url) => url === undefined || isPublicUrl(url), {
        error: 'must look like https://clinic.example, and be https unless it is this machine',
      })
      .transform((url) => (url === undefined ? undefined : new URL(url).origin)),
    trustProxy: text
      .refine((value) => value === undefined || ['0', '1', 'false', 'true'].includes(value), {
        error: 'must be 1 or 0',
      })
      .transform((value) => value === '1' || value === 'true'),
    certificateFile: file,
    certificateKeyFile: file,
    smtpUrl: text.refine((url) => url === undefined || hasProtocol(url, ['smtp:', 'smtps:']), {
      error: 'must look like smtp://user:password@host:587',
    }),
    keyFile: text,
    twilioAccount: text.refine((sid) => sid === undefined || /^AC[0-9a-f]{32}$/.test(sid), {
      error: 'must be AC and 32 digits, as the account page shows it',
    }),
    twilioToken: text,
    twilioFrom: text.refine((from) => from === undefined || /^\+[1-9]\d{6,14}$/.test(from), {
      error: 'must be a number such as +15552102000',
    }),
    deadManUrl: text.refine((url) => url === undefined || hasProtocol(url, ['https:']), {
      error: 'must look like https://watcher.example/secret',
    }),
  })
  .refine(
    (read) => (read.certificateFile === undefined) === (read.certificateKeyFile === undefined),
    {
      path: ['certificateFile'],
      error: 'and TLS_KEY are needed both or neither',
    },
  )
  .refine(
    ({ twilioAccount: sid, twilioToken: token, twilioFrom: from }) =>
      (sid === undefined) === (token === undefined) && (sid === undefined) === (from === undefined),
    {
      path: ['twilioAccount'],
      error: ', TWILIO_AUTH_TOKEN and TWILIO_FROM are needed all or none',
    },
  )
  .transform(({ twilioAccount, twilioToken, twilioFrom, ...read }) => ({
    ...read,
    twilio: accountOf(twilioAccount, twilioToken, twilioFrom),
  }))
  .transform((read) => ({ ...read, keyFile: read.keyFile ?? join(read.dataFolder, 'key') }))

/** The telephone company's account, where all three of it are set. */
function accountOf(accountSid?: string, token?: string, from?: string) {
  if (accountSid === undefined || token === undefined || from === undefined) return undefined
  return { accountSid, token, from }
}

/** What the environment says, checked. Paths are absolute; `publicUrl` is an origin. */
export type Settings = Readonly<z.infer<typeof schema>>

const names: Readonly<Record<string, string>> = {
  port: 'PORT',
  host: 'HOST',
  dataFolder: 'NEEDLEPOINT_DATA',
  databaseUrl: 'DATABASE_URL',
  publicUrl: 'PUBLIC_URL',
  trustProxy: 'TRUST_PROXY',
  certificateFile: 'TLS_CERT',
  certificateKeyFile: 'TLS_KEY',
  smtpUrl: 'SMTP_URL',
  keyFile: 'NEEDLEPOINT_KEY_FILE',
  twilioAccount: 'TWILIO_ACCOUNT_SID',
  twilioToken: 'TWILIO_AUTH_TOKEN',
  twilioFrom: 'TWILIO_FROM',
  deadManUrl: 'DEAD_MAN_URL',
}

/**
 * Reads the settings from an environment.
 *
 * @throws Refusal with a sentence for each one that is wrong; it never repeats a value, which may be secret.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const read = schema.safeParse({
    port: env.PORT,
    host: env.HOST,
    dataFolder: env.NEEDLEPOINT_DATA,
    databaseUrl: env.DATABASE_URL,
    publicUrl: env.PUBLIC_URL,
    trustProxy: env.TRUST_PROXY,
    certificateFile: env.TLS_CERT,
    certificateKeyFile: env.TLS_KEY,
    smtpUrl: env.SMTP_URL,
    keyFile: env.NEEDLEPOINT_KEY_FILE,
    twilioAccount: env.TWILIO_ACCOUNT_SID,
    twilioToken: env.TWILIO_AUTH_TOKEN,
    twilioFrom: env.TWILIO_FROM,
    deadManUrl: env.DEAD_MAN_URL,
  })
  if (read.success) return read.data
  const sentences = read.error.issues.map(
    ({ path, message }) => `${names[String(path[0])] ?? 'A setting'} ${message}.`,
  )
  throw new Refusal(`${sentences.join(' ')} Settings are described in .env.example.`)
}

/** The settings of this process: its environment, completed from the file .env of the project. */
export function loadSettings(): Settings {
  const environmentFile = join(project, '.env')
  if (existsSync(environmentFile)) process.loadEnvFile(environmentFile)
  return readSettings(process.env)
}

/** The address at which this machine itself reaches the web server, an origin. */
export function localAddress({ host, port, certificateFile }: Settings): string {
  const reached = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host
  const named = reached.includes(':') ? `[${reached}]` : reached
  return `${certificateFile === undefined ? 'http' : 'https'}://${named}:${port}`
}

function hasProtocol(url: string, protocols: readonly string[]): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && protocols.includes(parsed.protocol) && parsed.hostname !== ''
}

function isPublicUrl(url: string): boolean {
  const parsed = URL.parse(url)
  if (parsed === null || !['/', ''].includes(parsed.pathname)) return false
  return (
    parsed.protocol === 'https:' || (parsed.protocol === 'http:' && isLoopback(parsed.hostname))
  )
}
