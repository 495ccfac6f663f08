import type { NewProcedure, RecordedProcedure } from '#clinic/procedures/record.ts'
import type { Site } from '#clinic/procedures/site.ts'
import { findMuscle } from '#protocol/atlas/muscles.ts'
import { type DrugId, drugs } from '#protocol/tpi/drugs.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { instantOf, textOf, textsOf } from '../form.ts'
import { findSite } from './procedure-choices.ts'
import { rowNames, rowsMost } from './row-names.ts'

const isDrug = (id: string): id is DrugId => Object.hasOwn(drugs, id)

type Row = { readonly sites: readonly Site[]; readonly errors: readonly FieldError[] }

function readRow(form: FormData, row: number): Row {
  const names = rowNames(row)
  const typed = textOf(form, names.site)
  const side = textOf(form, names.side)
  const wrong = (name: string, message: string) => ({ sites: [], errors: [{ name, message }] })
  if (typed === '') {
    return side === '' ? { sites: [], errors: [] } : wrong(names.site, 'Which muscle?')
  }
  const site = findSite(typed)
  if (site === undefined)
    return wrong(names.site, `Choose from the list: “${typed}” is not in the atlas.`)
  const at = { muscleId: site.muscle.id, pointId: site.point?.id ?? null }
  if (!site.muscle.paired) return { sites: [{ ...at, side: 'midline' }], errors: [] }
  if (side === 'left' || side === 'right') return { sites: [{ ...at, side }], errors: [] }
  if (side === 'both') {
    return {
      sites: [
        { ...at, side: 'left' },
        { ...at, side: 'right' },
      ],
      errors: [],
    }
  }
  return wrong(names.side, `Which side: ${site.muscle.name.en}?`)
}

export type ReadProcedure =
  | { readonly kind: 'read'; readonly procedure: NewProcedure }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

/** Reads the sent rows of muscles. Empty rows are nothing; both sides are two sites. */
export function readSites(form: FormData): { sites: Site[]; errors: FieldError[] } {
  const rows = Array.from({ length: rowsMost }, (_, row) => readRow(form, row))
  return { sites: rows.flatMap((row) => row.sites), errors: rows.flatMap((row) => row.errors) }
}

/** Reads the sent form: muscles, sides, drugs and the end. */
export function readProcedure(form: FormData, zone: string): ReadProcedure {
  const endedAt = instantOf(textOf(form, 'day'), textOf(form, 'time'), zone)
  const { sites, errors } = readSites(form)
  if (sites.length === 0 && errors.length === 0) {
    errors.push({ name: rowNames(0).site, message: 'Name at least one muscle.' })
  }
  if (endedAt === undefined)
    errors.push({ name: 'time', message: 'Give the day and time of the end.' })
  if (errors.length > 0 || endedAt === undefined) return { kind: 'wrong', errors }
  return {
    kind: 'read',
    procedure: { endedAt, sites, drugs: textsOf(form, 'drugs').filter(isDrug) },
  }
}

type Refusal = Exclude<
  RecordedProcedure,
  { kind: 'recorded' } | { kind: 'held' } | { kind: 'unknown' }
>

/** Why the clinic would not record it, at the field it belongs to. */
export function refusalError(refusal: Refusal): FieldError {
  const first = rowNames(0).site
  switch (refusal.kind) {
    case 'already-recorded':
      return { name: first, message: 'The procedure of this visit is already recorded.' }
    case 'no-sites':
      return { name: first, message: 'Name at least one muscle.' }
    case 'unknown-site':
      return { name: first, message: 'One of the muscles is not in the atlas.' }
    case 'never-injected': {
      const muscle = findMuscle(refusal.muscleId)
      const point = muscle?.points.find((each) => each.id === refusal.pointId)
      const words = `${muscle?.name.en ?? refusal.muscleId}: ${point?.name ?? refusal.pointId}`
      return { name: first, message: `${words} is treated by hand, never with a needle.` }
    }
    case 'ends-in-the-future':
      return { name: 'time', message: 'The end lies in the future.' }
    case 'ended-long-ago':
      return { name: 'time', message: 'The end lies more than a day back. Check the date.' }
    case 'ended':
      return { name: first, message: 'This visit was cancelled or missed.' }
    case 'not-a-clinician':
      return { name: first, message: 'Only a clinician records a procedure.' }
  }
}
