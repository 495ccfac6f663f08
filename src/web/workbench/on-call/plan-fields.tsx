import { Choice } from '../../look/choice.tsx'
import { Field } from '../../look/field.tsx'
import type { PickOption } from '../pick.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'

export type PlanFieldsProps = {
  readonly form: FormState
  readonly clinicians: readonly PickOption[]
  readonly today: string
}

/** What every plan has: a name, and who is called by it. */
export function NameAndTier({ form }: { readonly form: FormState }) {
  return (
    <>
      <Field
        name="name"
        label="Name of the plan"
        maxLength={80}
        error={errorAt(form, 'name')}
        defaultValue={form.typed.name ?? ''}
        placeholder="Nights and weekends"
      />
      <Choice
        name="tier"
        label="Called"
        layout="row"
        options={[
          { value: 'primary', label: 'First' },
          { value: 'backup', label: 'As backup' },
        ]}
        chosen={[form.typed.tier === 'backup' ? 'backup' : 'primary']}
      />
    </>
  )
}

/** Saves; after a refusal that only leaves something open, also keeps it in one's own name. */
export function SaveButtons({ mayKeep }: { readonly mayKeep: boolean }) {
  return (
    <p className="actions" id="field-plan">
      <button className="button" type="submit" name="intent" value="save">
        Put it in force
      </button>
      {mayKeep && (
        <button className="button quiet" type="submit" name="intent" value="despite">
          Keep it all the same, in my name
        </button>
      )}
    </p>
  )
}
