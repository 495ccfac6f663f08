import { Choice } from '../../look/choice.tsx'
import { Field, TextField } from '../../look/field.tsx'
import { Pick } from '../pick.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import type { Name, ruleFormData } from './rule-form-data.ts'
import { sentenceField } from './sentence-field.ts'
import { confidenceChoices } from './words.ts'

type RuleFieldsProps = {
  readonly rule: ReturnType<typeof ruleFormData>
  readonly form: FormState
  /** What the condition means, or null while it cannot be read. */
  readonly words: string | null
}

/** Everything of a rule that a clinic may change. */
export function RuleFields({ rule, form, words }: RuleFieldsProps) {
  const field = (name: string) => ({
    name,
    error: errorAt(form, name),
    defaultValue: form.typed[name],
  })
  return (
    <>
      {rule.part === 'triage' && (
        <div className="two">
          <Field {...field('name')} label="Name" />
          <Field {...field('window')} label="Window, in words" />
        </div>
      )}
      <Pick
        name="level"
        label="It comes to"
        options={rule.levels}
        chosen={form.typed.level}
        error={errorAt(form, 'level')}
      />
      <Condition rule={rule} form={form} words={words} />
      <TextField {...field('because')} label="Because" rows={3} />
      <Choice
        name="confidence"
        label="How well it is supported"
        options={confidenceChoices}
        chosen={[form.typed.confidence ?? '']}
        error={errorAt(form, 'confidence')}
      />
      {rule.lines.map(({ key, others }) => (
        <fieldset key={key} className="told-line">
          <legend>The patient reads</legend>
          {others.length > 0 && <p className="hint">Also told with {others.join(', ')}.</p>}
          <div className="two">
            <TextField {...field(sentenceField(key, 'en'))} label="English" rows={3} />
            <TextField {...field(sentenceField(key, 'es'))} label="Spanish" rows={3} lang="es" />
          </div>
        </fieldset>
      ))}
    </>
  )
}

function Condition({ rule, form, words }: RuleFieldsProps) {
  return (
    <div className="condition">
      <TextField
        name="when"
        label="When"
        hint="A condition as JSON."
        rows={Math.min(24, Math.max(6, (form.typed.when ?? '').split('\n').length + 1))}
        maxLength={20_000}
        spellCheck={false}
        autoComplete="off"
        error={errorAt(form, 'when')}
        defaultValue={form.typed.when}
      />
      <div className="condition-words" role="status">
        <b>In words</b>
        <p>{words ?? 'It cannot be read yet.'}</p>
        <button className="next" type="submit" name="intent" value="look">
          Say it in words
        </button>
      </div>
      <Names names={rule.names} />
    </div>
  )
}

function Names({ names }: { readonly names: readonly Name[] }) {
  return (
    <details className="names">
      <summary>Names that exist</summary>
      <dl>
        {names.map(({ name, meaning }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
