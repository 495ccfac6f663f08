import { data, Form, redirect } from 'react-router'
import { noteReading } from '#clinic/audit/reading.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { answerForStaff, type Checked, recordCheck } from '#clinic/screenings/check.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { checkFields, checkParts } from '#protocol/screening/checks.ts'
import { type SignedIn, signedIn } from '../../access/staff-session.ts'
import { ErrorSummary, type FieldError } from '../../look/error-summary.tsx'
import { found, idOf, textOf, textsOf, typedOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import type { FormState } from '../visits/form-state.ts'
import { SiteRows } from '../visits/procedure-rows.tsx'
import type { Route } from './+types/checks.ts'
import { CheckField, OpenChoice } from './check-field.tsx'
import { type ChecksData, checksData } from './checks-data.ts'
import { Medicines } from './medicines.tsx'
import { StillMissing } from './missing.tsx'
import { readPart, readVisit } from './read-checks.ts'
import { type PartId, partWords } from './words.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Checks · Needlepoint' }]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  return staff.run(async (clinic) => {
    const checks = found(await checksData(clinic, staff, visitId))
    await noteReading(clinic, staff.actor, { action: 'visit.read', visitId })
    return checks
  })
}

const refusals: Readonly<Record<Exclude<Checked['kind'], 'checked'>, string>> = {
  'not-clinical': 'A clinician or a nurse writes these down.',
  'already-treated': 'The procedure is recorded: what it was decided by stays as it was.',
}

/** Keeps one part of the form, or says what is wrong with it. */
async function keep(
  clinic: Clinic,
  actor: SignedIn['actor'],
  visitId: string,
  form: FormData,
): Promise<readonly FieldError[]> {
  const part = textOf(form, 'part')
  const known = checkParts.find((each) => each === part)
  const { screening } = (await inForce(clinic)).protocol
  if (known === undefined && part !== 'visit') throw data(null, { status: 404 })
  const write = async (): Promise<Checked | { kind: 'wrong'; errors: readonly FieldError[] }> => {
    if (known === undefined) {
      const read = readVisit(form, screening)
      if (read.kind === 'wrong') return read
      return answerForStaff(clinic, actor, visitId, read.kept)
    }
    const read = readPart(form, known)
    if (read.kind === 'wrong') return read
    return recordCheck(clinic, actor, visitId, known, read.kept)
  }
  const done = await write()
  if (done.kind === 'wrong') return done.errors
  return done.kind === 'checked' ? [] : [{ name: 'part', message: refusals[done.kind] }]
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  const form = await request.formData()
  const errors = await run(async (clinic) => {
    found(await findVisitRow(clinic, visitId))
    return keep(clinic, actor, visitId, form)
  })
  const part = textOf(form, 'part')
  if (errors.length === 0) {
    return redirect(saying(`/workbench/visits/${visitId}/checks#${part}`, 'checked'))
  }
  const typed = typedOf(form)
  return data({ errors, typed, ticked: textsOf(form, 'plan.anesthetics'), part }, { status: 422 })
}

/** What staff write down for one visit: the plan, the chart, vital signs, and what they are asked on the day. */
export default function Checks({ loaderData: checks, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? []
  const at = `/workbench/visits/${checks.visitId}`
  const formOf = (part: PartId): FormState =>
    actionData?.part === part
      ? { errors, typed: { ...checks.typed, ...actionData.typed } }
      : { errors: [], typed: checks.typed }
  const ticked = actionData?.part === 'plan' ? actionData.ticked : checks.anesthetics
  const closed = checks.treated || !checks.mayCheck
  return (
    <>
      <Said />
      <p className="crumb">
        <a href={at}>{checks.name}</a> · {checks.area}
      </p>
      <h1>Checks</h1>
      <ErrorSummary errors={errors} />
      {closed && (
        <p className="lead">{refusals[checks.treated ? 'already-treated' : 'not-clinical']}</p>
      )}
      {!closed && <p className="lead">What you leave open stays unknown. It never counts as no.</p>}
      <StillMissing missing={checks.missing} checksAt={null} />
      <Part id="plan" checks={checks} refused={actionData?.part === 'plan'}>
        <SiteRows form={formOf('plan')} choices={checks.choices} />
        <Fields part="plan" form={formOf('plan')} ticked={ticked} />
      </Part>
      <Part id="chart" checks={checks} refused={actionData?.part === 'chart'}>
        <Fields part="chart" form={formOf('chart')} ticked={[]} />
      </Part>
      <Part id="vitals" checks={checks} refused={actionData?.part === 'vitals'}>
        <Fields part="vitals" form={formOf('vitals')} ticked={[]} />
      </Part>
      <Part id="visit" checks={checks} refused={actionData?.part === 'visit'}>
        <div className="check-fields">
          {checks.questions.flatMap(({ id, fields }) =>
            fields.map(({ name, values }) => (
              <OpenChoice
                key={`${id}.${name}`}
                name={`${id}.${name}`}
                values={values}
                form={formOf('visit')}
              />
            )),
          )}
        </div>
        <Medicines form={formOf('visit')} names={checks.medicines} />
      </Part>
      <p>
        <a className="next" href={`${at}#review`}>
          Back to the screening
        </a>
      </p>
    </>
  )
}

type PartProps = {
  readonly id: PartId
  readonly checks: ChecksData
  /** Something typed in it was wrong. */
  readonly refused: boolean
  readonly children: React.ReactNode
}

/** One part of the checks, folded once nothing of it is open. */
function Part({ id, checks, refused, children }: PartProps) {
  const { title, text } = partWords[id]
  const recorded = id === 'visit' ? null : checks.recorded[id]
  const closed = checks.treated || !checks.mayCheck
  const heading = <h2 id={`${id}-title`}>{title}</h2>
  const written = recorded != null && <p className="released">Written down by {recorded}</p>
  const body = (
    <>
      <p className="hint">{text}</p>
      <Form method="post" noValidate>
        <input type="hidden" name="part" value={id} />
        <fieldset className="bare" disabled={closed}>
          <legend className="aside">{title}</legend>
          {children}
          {!closed && (
            <p className="actions">
              <button className="button" type="submit" aria-label={`Keep: ${title}`}>
                Keep
              </button>
            </p>
          )}
        </fieldset>
      </Form>
    </>
  )
  return (
    <section className="form-part" id={id} aria-labelledby={`${id}-title`}>
      {checks.done[id] && !refused ? (
        <details>
          <summary>
            {heading}
            {written || <p className="released">Nothing is open here</p>}
          </summary>
          {body}
        </details>
      ) : (
        <>
          {heading}
          {written}
          {body}
        </>
      )}
    </section>
  )
}

type FieldsProps = {
  readonly part: Exclude<PartId, 'visit'>
  readonly form: FormState
  readonly ticked: readonly string[]
}

const Fields = ({ part, form, ticked }: FieldsProps) => (
  <div className="check-fields">
    {checkFields[part].map((field) => (
      <CheckField key={field.name} part={part} field={field} form={form} ticked={ticked} />
    ))}
  </div>
)
