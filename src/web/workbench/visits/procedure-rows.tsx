import { useState } from 'react'
import { described, fieldId, HintAndError } from '../../look/field.tsx'
import { Severity } from '../../look/severity.tsx'
import { errorAt, type FormState } from './form-state.ts'
import type { SiteChoice } from './procedure-choices.ts'
import { rowNames, rowsMost } from './row-names.ts'

type RowsProps = { readonly form: FormState; readonly choices: readonly SiteChoice[] }

const openRows = 3

/** One row for each muscle; the first three open, the others behind one press. */
export function SiteRows({ form, choices }: RowsProps) {
  const row = (place: number) => <SiteRow key={place} row={place} form={form} choices={choices} />
  const places = Array.from({ length: rowsMost }, (_, place) => place)
  const behind = places.slice(openRows)
  const used = behind.some((place) => (form.typed[rowNames(place).site] ?? '') !== '')
  return (
    <fieldset className="site-rows">
      <legend>Muscles</legend>
      <p className="hint">
        Type a few letters. A muscle without a point counts with its worst point.
      </p>
      {places.slice(0, openRows).map(row)}
      <details open={used}>
        <summary>More muscles</summary>
        {behind.map(row)}
      </details>
      <datalist id="sites">
        {choices.map(({ value, lung, neverInjected }) => (
          <option key={value} value={value} label={noteOf(lung, neverInjected)} />
        ))}
      </datalist>
    </fieldset>
  )
}

function noteOf(lung: SiteChoice['lung'], neverInjected: boolean): string | undefined {
  if (neverInjected) return 'never with a needle'
  if (lung === 'high') return 'near the lung'
  return lung === 'caution' ? 'lung: take care' : undefined
}

type SiteRowProps = RowsProps & { readonly row: number }

function SiteRow({ row, form, choices }: SiteRowProps) {
  const names = rowNames(row)
  const [typed, setTyped] = useState(form.typed[names.site] ?? '')
  const choice = choices.find(({ value }) => value.toLowerCase() === typed.trim().toLowerCase())
  const siteError = errorAt(form, names.site)
  const sideError = errorAt(form, names.side)
  return (
    <div className="site-row">
      <p className="field">
        <label htmlFor={fieldId(names.site)}>Muscle {row + 1}</label>
        <HintAndError name={names.site} hint={undefined} error={siteError} />
        <input
          id={fieldId(names.site)}
          name={names.site}
          list="sites"
          autoComplete="off"
          defaultValue={typed}
          onChange={(event) => setTyped(event.target.value)}
          {...described({ name: names.site, hint: undefined, error: siteError })}
        />
      </p>
      <p className="field">
        <label htmlFor={fieldId(names.side)}>Side</label>
        <HintAndError name={names.side} hint={undefined} error={sideError} />
        <select
          id={fieldId(names.side)}
          name={names.side}
          defaultValue={form.typed[names.side] ?? ''}
          {...described({ name: names.side, hint: undefined, error: sideError })}
        >
          <option value="">Choose</option>
          <option value="left">Left</option>
          <option value="right">Right</option>
          <option value="both">Both</option>
        </select>
      </p>
      <p className="site-note" aria-live="polite">
        {choice?.neverInjected === true && (
          <Severity level="stop" word="Never with a needle: by hand only" />
        )}
        {choice?.neverInjected === false && choice.lung === 'high' && (
          <Severity level="stop" word="Near the lung" />
        )}
        {choice?.neverInjected === false && choice.lung === 'caution' && (
          <Severity level="hold" word="Lung: take care" />
        )}
      </p>
    </div>
  )
}
