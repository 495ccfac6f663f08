import { Form, Link } from 'react-router'
import { Severity } from '../../look/severity.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import type { roster } from './roster.ts'

type Roster = Awaited<ReturnType<typeof roster>>

const troubleWords: Readonly<Record<Roster['notReady'][number]['trouble'], string>> = {
  none: '',
  'no-address': 'has no address at all',
  'mail-only': 'is reached by mail only, which wakes nobody',
  'not-tested': 'was not tried for a week',
  'test-failed': 'was not reached at the last test',
}

/** Who has a shift soon and might sleep through it. */
export function NotReady({ people }: { readonly people: Roster['notReady'] }) {
  if (people.length === 0) return null
  return (
    <section className="form-part">
      <h2>May not wake up</h2>
      <ul className="duplicates">
        {people.map(({ staffId, name, trouble }) => (
          <li key={staffId}>
            <span>
              <b>{name}</b> {troubleWords[trouble]}.
            </span>
          </li>
        ))}
      </ul>
      <p>
        Everyone adds and proves their own ways under{' '}
        <Link to="/workbench/settings/me/contacts">How I am reached</Link>.
      </p>
    </section>
  )
}

type PlanListProps = {
  readonly plans: Roster['plans']
  readonly mayPlan: boolean
  readonly form: FormState
}

export function PlanList({ plans, mayPlan, form }: PlanListProps) {
  return (
    <section className="form-part">
      <h2>Plans</h2>
      {plans.length === 0 ? (
        <p>None. Shifts are put on by hand.</p>
      ) : (
        <ul className="duplicates">
          {plans.map(({ planId, name, tier, text, gapsBy }) => {
            const error = errorAt(form, `plan-${planId}`)
            return (
              <li key={planId} id={`field-plan-${planId}`}>
                <span>
                  <b>{name}</b>
                  <small>
                    {tier === 'primary' ? 'First' : 'Backup'}. {text}
                  </small>
                  {gapsBy !== null && (
                    <small>
                      <Severity level="hold" word="Kept with gaps" /> by {gapsBy}
                    </small>
                  )}
                </span>
                {mayPlan && (
                  <Form method="post">
                    <input type="hidden" name="plan" value={planId} />
                    <button
                      className="next"
                      type="submit"
                      name="intent"
                      value={error === undefined ? 'end-plan' : 'end-plan-despite'}
                      aria-label={`End: ${name}`}
                    >
                      {error === undefined ? 'End' : 'End it all the same, in my name'}
                    </button>
                  </Form>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

type OverrideListProps = { readonly overrides: Roster['overrides']; readonly maySwap: boolean }

export function OverrideList({ overrides, maySwap }: OverrideListProps) {
  if (overrides.length === 0) return null
  return (
    <section className="form-part">
      <h2>Instead of the plan</h2>
      <ul className="duplicates">
        {overrides.map(({ overrideId, name, tier, from, to }) => (
          <li key={overrideId}>
            <span>
              <b>{name}</b>
              <small>
                {tier === 'primary' ? 'First' : 'Backup'}, {from} to {to}
              </small>
            </span>
            {maySwap && (
              <Form method="post">
                <input type="hidden" name="override" value={overrideId} />
                <button
                  className="next"
                  type="submit"
                  name="intent"
                  value="end-override"
                  aria-label={`Take back: ${name}, ${from}`}
                >
                  Take back
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type ShiftListProps = {
  readonly shifts: Roster['byHand']
  readonly zone: string
  readonly maySwap: boolean
}

/** What was put on by hand, in the coming two weeks. */
export function ShiftList({ shifts, zone, maySwap }: ShiftListProps) {
  if (shifts.length === 0) return null
  return (
    <table className="list">
      <caption>Put on by hand, coming two weeks, {zone.replaceAll('_', ' ')} time</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">
            <span className="aside">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shifts.map((shift) => (
          <tr key={shift.shiftId}>
            <td>
              <b>{shift.name}</b>
              <small>
                {shift.tier === 'primary' ? 'First' : 'Backup'}
                {shift.now && ', now'}
              </small>
            </td>
            <td>{shift.from}</td>
            <td>{shift.to}</td>
            <td>
              {maySwap && (
                <Form method="post">
                  <input type="hidden" name="shift" value={shift.shiftId} />
                  <button
                    className="next"
                    type="submit"
                    name="intent"
                    value="remove"
                    aria-label={`Remove: ${shift.name}, ${shift.from}`}
                  >
                    Remove
                  </button>
                </Form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
