import type { GivenDrawing } from '#clinic/drawings/check.ts'
import { textFields } from '../fields.ts'

/** The name of the field of one place: `mark.neck-side.right`. */
export const fieldOf = (zone: string, side: string): string => `mark.${zone}.${side}`

const markField = /^mark\.([^.]*)\.([^.]*)$/

/** A drawing as the form sent it. What is in it may not exist: `checkDrawing` says. */
export function readForm(form: FormData): GivenDrawing {
  const fields = textFields(form)
  return {
    marks: fields.flatMap(([name, value]) => {
      const [, zone, side] = markField.exec(name) ?? []
      if (zone === undefined || side === undefined) return []
      return [{ zone, side, intensity: /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN }]
    }),
    qualities: fields.flatMap(([name, value]) => (name === 'quality' ? [value] : [])),
    nothingHurts: fields.some(([name]) => name === 'nothing'),
  }
}
