import { Field, TextField } from '../../look/field.tsx'
import { Pick, type PickOption } from '../pick.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import { BothLanguages } from './both-languages.tsx'
import type { NewRuleData } from './new-rule-data.ts'
import { answerFields, factFields, symptomFields } from './read-new-rule.ts'
import type { ReadingLevels } from './reading-level.ts'

type NewRuleFieldsProps = {
  readonly rule: NewRuleData
  readonly form: FormState
  /** What the condition means, once it was asked for. */
  readonly words: string | null
  readonly levels: ReadingLevels
}

export function NewRuleFields({ rule, form, words, levels }: NewRuleFieldsProps) {
  const after = rule.part === 'after'
  const field = (name: string) => ({
    name,
    error: errorAt(form, name),
    defaultValue: form.typed[name],
  })
  return (
    <>
      <fieldset className="rule-block">
        <legend>When</legend>
        {after ? <AfterFields rule={rule} form={form} /> : <BeforeFields rule={rule} form={form} />}
        <div className="condition-words" role="status">
          <b>In words</b>
          <p>{words ?? 'Choose, then have it said.'}</p>
          <button className="next" type="submit" name="intent" value="look">
            Say it in words
          </button>
        </div>
      </fieldset>
      <fieldset className="rule-block">
        <legend>Then</legend>
        {after && (
          <Field
            {...field('name')}
            label="Name"
            hint="As a colleague would say it."
            maxLength={120}
          />
        )}
        <Pick
          name="level"
          label="It comes to"
          options={rule.levels}
          chosen={form.typed.level}
          error={errorAt(form, 'level')}
        />
        <TextField {...field('because')} label="Because" rows={3} />
        <Pick
          name="source"
          label="Source"
          optional
          empty="None: the clinic answers for it"
          options={rule.sources}
          chosen={form.typed.source}
        />
        <p className="hint">It is marked as this clinic’s own, and a second person signs it.</p>
      </fieldset>
      <fieldset className="rule-block">
        <legend>{after ? 'The patient reads' : 'The page says, on how to get ready'}</legend>
        {!after && (
          <p className="hint">Leave both empty where staff ask and nobody has to be told.</p>
        )}
        <BothLanguages form={form} levels={levels} optional={!after} />
      </fieldset>
    </>
  )
}

type PartProps = { readonly rule: NewRuleData; readonly form: FormState }

function AfterFields({ rule, form }: PartProps) {
  return (
    <>
      <Alternatives
        names={symptomFields}
        first="The report says"
        options={rule.symptoms}
        form={form}
        empty="Nothing in particular"
      />
      <Alternatives
        names={factFields}
        first="And the chart says"
        options={rule.facts}
        form={form}
        empty="Any patient"
      />
      <div className="two">
        <Field
          name="temperature"
          label="And °F at least"
          optional
          inputMode="decimal"
          error={errorAt(form, 'temperature')}
          defaultValue={form.typed.temperature}
        />
        <Pick
          name="window"
          label="And it is within"
          options={rule.windows}
          chosen={form.typed.window ?? 'any'}
        />
      </div>
    </>
  )
}

function BeforeFields({ rule, form }: PartProps) {
  const [first, second] = answerFields
  return (
    <>
      <Pick
        name={first}
        label="The answer is"
        options={rule.answers}
        chosen={form.typed[first]}
        error={errorAt(form, first)}
      />
      <Pick
        name={second}
        label="And also"
        optional
        empty="Nothing else"
        options={rule.answers}
        chosen={form.typed[second]}
      />
    </>
  )
}

type AlternativesProps = {
  readonly names: readonly string[]
  readonly first: string
  readonly options: readonly PickOption[]
  readonly form: FormState
  readonly empty: string
}

/** Up to a few of a list, any of which is enough. */
function Alternatives({ names, first, options, form, empty }: AlternativesProps) {
  return (
    <div className="alternatives">
      {names.map((name, place) => (
        <Pick
          key={name}
          name={name}
          label={place === 0 ? first : 'or'}
          optional
          empty={place === 0 ? empty : 'Nothing else'}
          options={options}
          chosen={form.typed[name]}
          error={errorAt(form, name)}
        />
      ))}
    </div>
  )
}
