import { type FoundRow, findDue } from '#database/across-clinics.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { clinicSettings } from '../settings/read.ts'

const worker = { kind: 'system', process: 'on-call' } as const
const leaseSeconds = 30
const triesMost = 10
const waitSecondsMost = 3_600

type Kind = 'before' | 'start' | 'moved' | 'gap'
type Ready = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly tries: number
}

const subjects: Readonly<Record<Kind, string>> = {
  before: 'You are on call soon (Needlepoint)',
  start: 'You are on call now (Needlepoint)',
  moved: 'Your on-call shifts have changed (Needlepoint)',
  gap: 'Nobody is on call soon (Needlepoint)',
}

const sentences: Readonly<Record<Kind, (at: string) => string>> = {
  before: (at) => `You are on call from ${at}.`,
  start: (at) => `You are on call since ${at}.`,
  moved: (at) => `Your on-call shifts were changed on ${at}. See them here:`,
  gap: (at) => `From ${at} nobody is on call. An alert would call every clinician at once.`,
}

/** Whether a shift that a notice is about is still there. */
async function stillHolds(clinic: Clinic, staffId: string, at: Temporal.Instant): Promise<boolean> {
  const shift = await clinic.db
    .selectFrom('on_call_shift')
    .select('shift_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .where('starts_at', '=', at)
    .executeTakeFirst()
  return shift !== undefined
}

async function prepare(
  clinic: Clinic,
  noticeId: string,
  publicUrl: string,
): Promise<Ready | undefined> {
  const row = await clinic.db
    .updateTable('on_call_notice')
    .set((set) => ({
      tries: set('tries', '+', 1),
      next_try_at: clinic.now.add({ seconds: leaseSeconds }),
    }))
    .where('clinic_id', '=', clinic.clinicId)
    .where('notice_id', '=', noticeId)
    .where('next_try_at', '<=', clinic.now)
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const member = await clinic.db
    .selectFrom('staff_member')
    .select('email')
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', row.staff_id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  const isOfShift = row.kind === 'before' || row.kind === 'start'
  const isOver = row.kind === 'before' && Temporal.Instant.compare(row.about_at, clinic.now) <= 0
  const holds = !isOver && (!isOfShift || (await stillHolds(clinic, row.staff_id, row.about_at)))
  if (!holds || member?.email === null || member === undefined) {
    await keep(clinic, noticeId, row.tries, {
      failure: holds ? 'no address' : 'no such shift any more',
    })
    return undefined
  }
  const { time_zone: zone } = await clinicSettings(clinic)
  const at = row.about_at
    .toZonedDateTimeISO(zone)
    .toLocaleString('en-US', { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' })
  return {
    to: member.email,
    subject: subjects[row.kind],
    text: `${sentences[row.kind](at)}\n\n${publicUrl}/workbench/on-call`,
    tries: row.tries,
  }
}

async function keep(
  { db, clinicId, now }: Clinic,
  noticeId: string,
  tries: number,
  result: { failure: string | null; again?: boolean },
): Promise<void> {
  const waitSeconds = Math.min(10 * 2 ** tries, waitSecondsMost)
  const again = result.again === true && tries < triesMost
  await db
    .updateTable('on_call_notice')
    .set({
      next_try_at: again ? now.add({ seconds: waitSeconds }) : null,
      sent_at: result.failure === null ? now : null,
      failure: result.failure,
    })
    .where('clinic_id', '=', clinicId)
    .where('notice_id', '=', noticeId)
    .where('tries', '=', tries)
    .execute()
}

async function tellOne(installation: Installation, { clinicId, id }: FoundRow): Promise<void> {
  const ready = await inClinic(installation, clinicId, (clinic) =>
    prepare(clinic, id, installation.publicUrl),
  )
  if (ready === undefined) return
  const { tries, ...mail } = ready
  const sent = await installation.outside.mail.send(mail)
  await inClinic(installation, clinicId, async (clinic) => {
    const failure = sent.kind === 'failed' ? sent.reason : null
    await keep(clinic, id, tries, { failure, again: sent.kind === 'failed' && !sent.permanent })
    await record(clinic, worker, {
      action: 'on-call.told',
      detail: { notice: id, result: sent.kind },
    })
  })
}

/** Tells people of their shifts, by mail; what is no longer true is not sent. Returns how many were due. */
export async function tellDue(installation: Installation): Promise<number> {
  const due = await findDue(installation.db, 'on_call_notice', 100)
  const told = await Promise.allSettled(due.map((row) => tellOne(installation, row)))
  const failed = told.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return due.length
}
