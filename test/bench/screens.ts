import { request } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { findLink, issueLink } from '#clinic/access/links.ts'
import { openLink } from '#clinic/access/open-link.ts'
import { webLog } from '#web/door/log.ts'
import { serve } from '#web/server.ts'
import type { Story } from '../clinic.ts'
import type { Row } from './measure.ts'

const system = { kind: 'system', process: 'bench' } as const
const goalBytes = 14 * 1_024

type Answer = { bytes: number; text: string }

/** Bytes on the wire as a browser asks for them (brotli), and the text they hold. */
function get(url: string, cookie: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'br', cookie } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        const plain =
          response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
        resolve({ bytes: body.length, text: plain.toString() })
      })
    })
    asked.once('error', reject)
    asked.end()
  })
}

async function sessionCookie(story: Story, visitId: string): Promise<string> {
  const token = await story.run((clinic) => issueLink(clinic, system, visitId))
  const link = await findLink(story.installation, token)
  const opened = await story.run((clinic) =>
    openLink(clinic, link?.linkId ?? '', Temporal.PlainDate.from('1980-05-17')),
  )
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  return `visit=${opened.sessionToken}`
}

/** All files of a patient's screen over the wire, compressed: the page and whatever it loads. */
export async function screenRows(story: Story): Promise<Row[]> {
  const visitId = await story.book()
  const serving = await serve({
    installation: story.installation,
    host: '127.0.0.1',
    port: 0,
    emergencyFacts: () => ({
      clinicName: 'Shoreline Pain Clinic',
      clinicPhone: '+1 555 010 2000',
      emergencyNumber: '911',
      demo: true,
      draft: true,
    }),
    ready: async () => ({ ready: true, checks: {} }),
    metrics: async () => ({ contentType: 'text/plain', body: '' }),
    log: webLog('error'),
  })
  const cookie = await sessionCookie(story, visitId)
  const rows: Row[] = []
  for (const path of ['/visit', '/visit/report']) {
    const page = await get(`${serving.url}${path}`, cookie)
    const files = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
      ([, file]) => file,
    )
    let bytes = page.bytes
    let script = 0
    for (const file of new Set(files)) {
      const answer = await get(`${serving.url}${file}`, cookie)
      bytes += answer.bytes
      if (file?.endsWith('.js')) script += answer.bytes
    }
    rows.push({
      what: `patient screen ${path}, all files compressed (${new Set(files).size + 1} files, ${script} B script)`,
      ours: `${(bytes / 1_024).toFixed(1)} KB`,
      against: `${(goalBytes / 1_024).toFixed(0)} KB`,
      ratio: `${((100 * bytes) / goalBytes).toFixed(0)} %`,
      goal: '≤ 14 KB, 0 B script needed',
    })
  }
  await serving.close()
  return rows
}
