import { type FoundRow, findDue } from '#database/across-clinics.ts'
import type { Handover } from '#outside/mail/mailer.ts'
import { issueLink } from '../access/links.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic, tellWorkbenches } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import type { MessagePurpose } from './queue.ts'
import { messageText } from './words.ts'

const leaseSeconds = 30
const triesMost = 12
const longestWaitSeconds = 3_600
const goInTriesMost = 120
const goInWaitSeconds = 60
const worker = { kind: 'system', process: 'messages' } as const

type Prepared = {
  to: string | null
  subject: string
  text: string
  tries: number
  purpose: MessagePurpose
}

/** Leases one message and makes its link; undefined when another worker has it. */
async function prepare(
  clinic: Clinic,
  messageId: string,
  publicUrl: string,
): Promise<Prepared | undefined> {
  const leased = await clinic.db
    .updateTable('message')
    .set((set) => ({
      tries: set('tries', '+', 1),
      next_try_at: clinic.now.add({ seconds: leaseSeconds }),
    }))
    .where('clinic_id', '=', clinic.clinicId)
    .where('message_id', '=', messageId)
    .where('next_try_at', '<=', clinic.now)
    .returning(['visit_id', 'purpose', 'tries'])
    .executeTakeFirst()
  if (leased === undefined) return undefined
  const facts = await clinic.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .innerJoin('clinic as c', 'c.clinic_id', 'v.clinic_id')
    .select(['p.email', 'p.language', 'c.name', 'c.telephone', 'c.emergency_number'])
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', leased.visit_id)
    .executeTakeFirstOrThrow()
  const link = await linkFor(clinic, leased.visit_id, leased.purpose, publicUrl)
  const mail = messageText(facts.language, leased.purpose, {
    clinicName: facts.name,
    telephone: facts.telephone,
    emergencyNumber: facts.emergency_number,
    link,
  })
  return { to: facts.email, tries: leased.tries, purpose: leased.purpose, ...mail }
}

async function linkFor(
  clinic: Clinic,
  visitId: string,
  purpose: MessagePurpose,
  publicUrl: string,
): Promise<string | null> {
  if (purpose === 'cancelled') return null
  return `${publicUrl}/v/${await issueLink(clinic, worker, visitId)}`
}

async function sendOne(installation: Installation, { clinicId, id }: FoundRow): Promise<void> {
  const mail = await inClinic(installation, clinicId, (clinic) =>
    prepare(clinic, id, installation.publicUrl),
  )
  if (mail === undefined) return
  const result =
    mail.to === null
      ? ({ kind: 'failed', reason: 'no address', permanent: true } as const)
      : await installation.outside.mail.send({
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
        })
  await inClinic(installation, clinicId, (clinic) => keepResult(clinic, id, mail, result))
}

async function keepResult(
  clinic: Clinic,
  messageId: string,
  { tries, purpose }: Prepared,
  result: Handover,
): Promise<void> {
  const kept = await clinic.db
    .updateTable('message')
    .set(endingOf({ tries, purpose }, result, clinic.now))
    .where('clinic_id', '=', clinic.clinicId)
    .where('message_id', '=', messageId)
    .where('tries', '=', tries)
    .returning('visit_id')
    .executeTakeFirst()
  if (kept === undefined) return
  await record(clinic, worker, {
    action: `message.${result.kind}`,
    visitId: kept.visit_id,
    detail: { message: messageId, tries },
  })
  await tellWorkbenches(clinic)
}

/** A mail that cannot wait is tried each minute for two hours, any other one ever more rarely. */
function endingOf(
  { tries, purpose }: Pick<Prepared, 'tries' | 'purpose'>,
  result: Handover,
  now: Temporal.Instant,
) {
  if (result.kind === 'handed-over') return { next_try_at: null, sent_at: now }
  const goIn = purpose === 'go-in'
  if (result.permanent || tries >= (goIn ? goInTriesMost : triesMost)) {
    return { next_try_at: null, failed_at: now, failure: result.reason }
  }
  const seconds = Math.min(15 * 2 ** tries, goIn ? goInWaitSeconds : longestWaitSeconds)
  return { next_try_at: now.add({ seconds }), failure: result.reason }
}

/** Sends patient mail that is due, a few at a time. Returns how many were looked at. */
export async function sendDueMessages(
  installation: Installation,
  which: 'message' | 'urgent_message' = 'message',
): Promise<number> {
  const due = await findDue(installation.db, which, 20)
  const sent = await Promise.allSettled(due.map((row) => sendOne(installation, row)))
  const failed = sent.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return due.length
}
