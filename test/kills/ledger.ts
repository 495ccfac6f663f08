import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestInstallation } from '../installation.ts'

/** What the rows and the mails say about every report that a patient was told is received. */
export type Ledger = {
  readonly acknowledged: number
  /** Acknowledged to the patient, but without a row, an open alert with a due time, or a mail. */
  readonly lost: number
  /** Two alerts for a visit or a report, two attempts for one call, two rungs for one due time. */
  readonly doubled: number
  /** Attempts and steps that are due for longer than ten seconds. */
  readonly late: number
  /** Written as handed over, but no mail is there. */
  readonly neverSent: number
  /** Sent again because a worker died after sending: allowed. */
  readonly repeated: number
}

type Mail = { readonly to: string; readonly text: string }

/** So many mails to each person about each alert. */
async function mailsOf(folder: string): Promise<Map<string, number>> {
  const outbox = join(folder, 'outbox')
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.json'))
  const counts = new Map<string, number>()
  for (const name of names) {
    const mail: Mail = JSON.parse(await readFile(join(outbox, name), 'utf8'))
    const alert = mail.text.match(/\/workbench\/alerts\/([0-9a-f-]+)/)?.[1]
    if (alert === undefined) continue
    const key = `${alert} ${mail.to}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Counts, for the visits in $1, what there must be only one of. */
export const doubledRows = `
  select (select count(*) from (
      select visit_id from needlepoint.alert where visit_id = any($1::uuid[])
        and resolved_at is null group by visit_id having count(*) > 1) as a)
    + (select count(*) from (
      select report_id from needlepoint.alert_report group by report_id having count(*) > 1) as r)
    + (select count(*) from (
      select alert_id from needlepoint.alert_attempt
      group by alert_id, staff_id, channel, created_at having count(*) > 1) as t)
    + (select count(*) from (
      select at - lag(at) over (partition by detail ->> 'alert' order by at) as gap
      from needlepoint.audit_entry where action = 'alert.climb') as c
      where gap < interval '290 seconds') as doubled`

const lateRows = `
  select (select count(*) from needlepoint.alert_attempt
      where next_try_at < needlepoint.now() - interval '10 seconds')
    + (select count(*) from needlepoint.alert
      where least(next_step_at, go_in_at) < needlepoint.now() - interval '10 seconds') as late`

/** Compares every acknowledged report, by the id its patient was shown, with the rows and the mails. */
export async function reconcile(
  home: TestInstallation,
  reports: ReadonlyMap<string, string>,
): Promise<Ledger> {
  const mails = await mailsOf(home.folder)
  const { rows: kept } = await home.query(
    `select r.report_id, r.visit_id, a.alert_id, m.email
     from needlepoint.symptom_report r
     join needlepoint.alert_report ar using (clinic_id, report_id)
     join needlepoint.alert a using (clinic_id, alert_id)
     join needlepoint.alert_attempt t using (clinic_id, alert_id)
     join needlepoint.staff_member m using (clinic_id, staff_id)
     where r.report_id = any($1::uuid[]) and a.next_step_at is not null and a.resolved_at is null`,
    [[...reports.keys()]],
  )
  const rung = new Set(
    kept.flatMap(({ report_id, visit_id, alert_id, email }) =>
      reports.get(report_id) === visit_id && mails.has(`${alert_id} ${email}`) ? [report_id] : [],
    ),
  )
  const { rows: handed } = await home.query(
    `select t.alert_id, m.email, count(*)::int as times
     from needlepoint.alert_attempt t join needlepoint.staff_member m using (clinic_id, staff_id)
     where t.handed_over_at is not null group by t.alert_id, m.email`,
  )
  const sent = (row: { alert_id: string; email: string }) =>
    mails.get(`${row.alert_id} ${row.email}`) ?? 0
  const number = async (text: string, name: string, values?: unknown[]) =>
    Number((await home.query(text, values)).rows[0][name])
  const total = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0)
  return {
    acknowledged: reports.size,
    lost: reports.size - rung.size,
    doubled: await number(doubledRows, 'doubled', [[...reports.values()]]),
    late: await number(lateRows, 'late'),
    neverSent: total(handed.map((row) => Math.max(0, row.times - sent(row)))),
    repeated: total(handed.map((row) => Math.max(0, sent(row) - row.times))),
  }
}
