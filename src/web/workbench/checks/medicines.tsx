import { described, fieldId, HintAndError } from '../../look/field.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import { medicineNames, medicineRows } from './names.ts'

type Props = { readonly form: FormState; readonly names: readonly string[] }

const openRows = 2

/** The patient's other medicines, each with whether its name is known to the team. */
export function Medicines({ form, names }: Props) {
  const places = Array.from({ length: medicineRows }, (_, place) => place)
  const behind = places.slice(openRows)
  const used = behind.some((row) => (form.typed[medicineNames(row).drug] ?? '') !== '')
  const medicine = (row: number) => <Medicine key={row} row={row} form={form} />
  return (
    <fieldset className="site-rows">
      <legend>List of other medicines</legend>
      {places.slice(0, openRows).map(medicine)}
      <details open={used}>
        <summary>More medicines</summary>
        {behind.map(medicine)}
      </details>
      <datalist id="medicines">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </fieldset>
  )
}

function Medicine({ row, form }: { readonly row: number; readonly form: FormState }) {
  const names = medicineNames(row)
  const known = errorAt(form, names.recognized)
  const drug = errorAt(form, names.drug)
  return (
    <div className="site-row">
      <p className="field">
        <label htmlFor={fieldId(names.drug)}>Medicine {row + 1}</label>
        <HintAndError name={names.drug} hint={undefined} error={drug} />
        <input
          id={fieldId(names.drug)}
          name={names.drug}
          list="medicines"
          autoComplete="off"
          maxLength={100}
          defaultValue={form.typed[names.drug] ?? ''}
          {...described({ name: names.drug, hint: undefined, error: drug })}
        />
      </p>
      <p className="field">
        <label htmlFor={fieldId(names.recognized)}>
          Known <span className="aside">medicine {row + 1}</span>
        </label>
        <HintAndError name={names.recognized} hint={undefined} error={known} />
        <select
          id={fieldId(names.recognized)}
          name={names.recognized}
          defaultValue={form.typed[names.recognized] ?? ''}
          {...described({ name: names.recognized, hint: undefined, error: known })}
        >
          <option value="">Choose</option>
          <option value="yes">Yes</option>
          <option value="no">No</option>
        </select>
      </p>
    </div>
  )
}
