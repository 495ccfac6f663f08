import type { DayListPreview, Plan } from '#clinic/visits/import.ts'

/** A previewed list in words. */
export type DayListView =
  | { readonly kind: 'unclear-dates'; readonly example: string }
  | {
      readonly kind: 'preview'
      readonly troubles: readonly string[]
      readonly entries: readonly {
        readonly line: number
        readonly name: string
        readonly born: string
        readonly when: string
        readonly what: string
        readonly plan: string
      }[]
      /** There is something to book and nothing in the way. */
      readonly bookable: boolean
      readonly action: string
    }

const planWords: Readonly<Record<Plan['kind'], string>> = {
  'new-patient': 'new patient',
  'known-patient': 'on file',
  'already-booked': 'already booked, left alone',
}

const long = { dateStyle: 'medium' } as const

export function dayListView(preview: DayListPreview): DayListView {
  if (preview.kind === 'unclear-dates') return preview
  const fresh = preview.entries.filter(({ plan }) => plan.kind !== 'already-booked').length
  return {
    kind: 'preview',
    troubles: preview.troubles.map(({ line, sentence }) =>
      line === 0 ? sentence : `Line ${line}: ${sentence}`,
    ),
    entries: preview.entries.map(({ line, patient, area, day, time, clinician, plan }) => ({
      line,
      name: patient.name,
      born: patient.birthDate.toLocaleString('en-US', long),
      when: `${day.toLocaleString('en-US', long)}, ${time.toString({ smallestUnit: 'minute' })}`,
      what: `${clinician}, ${area}`,
      plan: planWords[plan.kind],
    })),
    bookable: preview.troubles.length === 0 && fresh > 0,
    action: fresh === 1 ? 'Book one visit' : `Book ${fresh} visits`,
  }
}
