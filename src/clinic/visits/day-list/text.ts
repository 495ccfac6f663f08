import { CsvError, parse } from 'csv-parse/sync'

/** The text of a file, however it was saved: UTF-8 or UTF-16 with or without its mark, else Windows-1252. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The lines of a list by cells, each with its number in the file; `unreadable` when quotes do not close. */
export type Cells =
  | { readonly kind: 'read'; readonly lines: readonly Line[] }
  | { readonly kind: 'unreadable' }

export type Line = { readonly number: number; readonly cells: readonly string[] }

/** Comma, semicolon or tab: whichever the first line has most of. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const count = (character: string) => head.split(character).length
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

/** Reads CSV. Cells are trimmed and composed (NFC); empty lines are left out. */
export function cellsOf(text: string): Cells {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record: string[], { lines }) => [String(lines), ...record],
    })
    const lines = records.map(([number, ...cells]) => ({
      number: Number(number),
      cells: cells.map((cell) =>
        cell
          .normalize('NFC')
          .replaceAll(/\p{Cc}+/gu, ' ')
          .trim(),
      ),
    }))
    return { kind: 'read', lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')) }
  } catch (error) {
    if (error instanceof CsvError) return { kind: 'unreadable' }
    throw error
  }
}
