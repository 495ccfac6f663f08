import type { PatientRecord } from '#clinic/records/export.ts'
import { deedText, fieldWords, placeText } from './words.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Any value as text that is never markup. */
const safe = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === null ? '—' : JSON.stringify(value)
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}

const style = `body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
h2{margin-top:2rem;border-bottom:1px solid #999}table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
tr.need td{color:#a40000;font-weight:bold}@media print{body{margin:0}}`

const row = (cells: readonly unknown[], kind = 'td', mark = ''): string =>
  `<tr${mark}>${cells.map((cell) => `<${kind}>${safe(cell)}</${kind}>`).join('')}</tr>`

function tableOf(head: readonly string[], rows: readonly string[]): string {
  return rows.length === 0 ? '<p>Nothing.</p>' : `<table>${row(head, 'th')}${rows.join('')}</table>`
}

function rowsAsTable(rows: PatientRecord['tables'][string]): string {
  const names = Object.keys(rows[0] ?? {})
  return tableOf(
    names,
    rows.map((each) => row(names.map((name) => each[name]))),
  )
}

/** A patient's whole record as one page that needs nothing else: no script, no address outside. */
export function recordPage(copy: PatientRecord): string {
  const { clinic, person, tables, readers } = copy
  const { patient } = person
  const at = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(clinic.time_zone).toPlainDateTime().toString().slice(0, 16)
  const sections = Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => `<h2>${safe(name.replaceAll('_', ' '))}</h2>${rowsAsTable(rows)}`)
  const seen = readers.map((reader) =>
    row(
      [
        at(reader.at),
        reader.name,
        deedText(reader.deed),
        reader.why ?? '',
        placeText(reader.origin),
      ],
      'td',
      reader.inNeed ? ' class="need"' : '',
    ),
  )
  const corrections = person.corrections.map((each) =>
    row([at(each.at), fieldWords[each.field], each.before, each.after, each.reason, each.by]),
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Record of ${safe(patient.name)}</title><style>${style}</style></head>
<body><h1>Record of ${safe(patient.name)}</h1>
<p>Born ${safe(patient.birth_date.toString())}. Written ${safe(at(copy.writtenAt))} by ${safe(clinic.name)}, ${safe(clinic.address)}, ${safe(clinic.telephone)}. Times in the sections of the record are UTC; all others are the clinic’s.</p>
<h2>Corrections</h2>${tableOf(['When', 'What', 'Before', 'Now', 'Why', 'By'], corrections)}
<h2>Who saw this record</h2>${tableOf(['When', 'Who', 'What', 'Why', 'From where'], seen)}
${sections.join('\n')}
</body></html>
`
}
