import { Form } from 'react-router'
import type { Removal } from '#clinic/protocols/queries.ts'
import type { ChangedField, ChangedRule } from './changed-rules.ts'

type ChangesProps = {
  readonly rules: readonly ChangedRule[]
  /** In a draft of the reader's own: each can be changed again. */
  readonly mine: boolean
  readonly removed: readonly Removal[]
}

/** What one version says otherwise than another, change by change. */
export function Changes({ rules, mine, removed }: ChangesProps) {
  return rules.map((rule) => (
    <Changed
      key={`${rule.part} ${rule.id}`}
      rule={rule}
      again={mine ? againHref(rule) : undefined}
      mine={mine}
      why={rule.kind === 'removed' ? removed.find((each) => each.rule === rule.id)?.why : undefined}
    />
  ))
}

const places: Readonly<Record<string, string>> = {
  'Red flag': 'rules',
  Screening: 'rules',
  'Sentence of the page': 'sentences',
  Aftercare: 'sentences',
}

function againHref({ id, part, kind }: ChangedRule): string | undefined {
  const place = places[part]
  return place === undefined || kind === 'removed'
    ? undefined
    : `/workbench/protocol/draft/${place}/${id}`
}

const kindWords: Readonly<Record<ChangedRule['kind'], string>> = {
  added: 'New',
  removed: 'Taken out',
  changed: 'Changed',
}

type ChangedProps = {
  readonly rule: ChangedRule
  readonly again: string | undefined
  readonly mine: boolean
  readonly why: string | undefined
}

function Changed({ rule: { id, part, kind, fields }, again, mine, why }: ChangedProps) {
  return (
    <article className="changed-rule">
      <h3>
        {id}{' '}
        <small>
          {part} · <b data-kind={kind}>{kindWords[kind]}</b>
        </small>
      </h3>
      {why !== undefined && <p className="removal-why">Taken out because: {why}</p>}
      <dl className="rule-parts">
        {fields.map((field) => (
          <FieldChange key={field.name} field={field} />
        ))}
      </dl>
      {mine && why !== undefined && (
        <Form method="post">
          <input type="hidden" name="rule" value={id} />
          <button className="button quiet" type="submit" name="intent" value="put-back">
            Put it back<span className="aside"> : {id}</span>
          </button>
        </Form>
      )}
      {again !== undefined && (
        <a className="next" href={again}>
          Change it again<span className="aside"> : {id}</span>
        </a>
      )}
    </article>
  )
}

function FieldChange({ field: { name, before, after } }: { readonly field: ChangedField }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {before !== null && (
          <del>
            <span className="aside">Before: </span>
            {before}
          </del>
        )}
        {after !== null && (
          <ins>
            <span className="aside">After: </span>
            {after}
          </ins>
        )}
      </dd>
    </div>
  )
}
