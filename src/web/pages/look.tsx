import { data } from 'react-router'
import { web } from '../context.ts'
import { Choice } from '../look/choice.tsx'
import { DateField } from '../look/date-field.tsx'
import { DayStrip } from '../look/day-strip.tsx'
import { CallClinic, EmergencySentence } from '../look/emergency-sentence.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { ErrorSummary } from '../look/error-summary.tsx'
import { Field, TextField } from '../look/field.tsx'
import { Icon } from '../look/icon.tsx'
import { PatientPage } from '../look/patient-page.tsx'
import { RowLink, Rows } from '../look/rows.tsx'
import { Scale } from '../look/scale.tsx'
import { Notice, Severity } from '../look/severity.tsx'
import type { Route } from './+types/look.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Look' }]

/** Shown only where people are made up. */
export function loader({ context }: Route.LoaderArgs) {
  if (!context.get(web).facts.demo) throw data(null, { status: 404 })
}

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Not sure' },
]

/** Every part of a patient's screen in every state, to be looked at. */
export default function Look() {
  return (
    <PatientPage wrong="#wrong" medical>
      <Today />
      <Severities />
      <Form />
      <section>
        <h2>Nothing here</h2>
        <EmptyState title="No messages yet">
          <p>When the clinic writes to you, it stands here.</p>
        </EmptyState>
        <Rows>
          <RowLink href="/learn" title="What is a trigger point?" detail="Two minutes to read" />
          <RowLink href="/look/workbench" title="The workbench" />
        </Rows>
      </section>
      <section id="wrong">
        <h2>Something is wrong</h2>
        <EmergencySentence />
        <CallClinic />
      </section>
    </PatientPage>
  )
}

function Today() {
  return (
    <section>
      <h1>Day 3 of 10</h1>
      <p className="lead">Soreness is usual until about now. You have done 5 of 6 stretches.</p>
      <DayStrip day={3} done={[1, 1, 0.5, 0.4]} />
      <div className="now">
        <h2>Now: heat, then stretch</h2>
        <p>
          <b>Right upper trapezius.</b> Warm pack for 15 minutes. Then let your left hand ease your
          head to the left. Hold 30 seconds, three times.
        </p>
        <div className="actions">
          <button className="button" type="button">
            <Icon name="check" />
            Done
          </button>
          <button className="button quiet" type="button">
            Show me
          </button>
        </div>
      </div>
      <Scale name="pain" label="How is your pain now?" low="no pain" high="worst" chosen={3} />
    </section>
  )
}

function Severities() {
  return (
    <section>
      <h2>How serious</h2>
      <Severity level="stop">Local infection at the planned site</Severity>
      <Severity level="hold">Last antibiotic dose is today</Severity>
      <Severity level="review">Apixaban, and a site near the lung</Severity>
      <Severity level="note">A cold three weeks ago</Severity>
      <Severity level="clear">All answers in, nothing holds the visit</Severity>
      <p>
        In a line: <Severity level="emergency" /> <Severity level="hold" word="Page now" />
      </p>
      <Notice level="hold" title="Call us before you come">
        <p>You told us about a fever. We may need another day.</p>
      </Notice>
      <Notice level="clear" title="Dr. Lindqvist has your case">
        <p>Since 10:04. She calls you at (203) 555-0177.</p>
      </Notice>
    </section>
  )
}

function Form() {
  return (
    <section>
      <h2>Questions</h2>
      <ErrorSummary
        errors={[
          { name: 'birth', message: 'Write the year with four digits' },
          { name: 'fever', message: 'Say whether you had a fever' },
        ]}
      />
      <form method="get">
        <Field name="phone" label="Telephone" hint="Where we reach you today" type="tel" />
        <DateField
          name="birth"
          label="Date of birth"
          value={{ month: '3', day: '27', year: '58' }}
          error="Write the year with four digits"
          birth
        />
        <Choice
          name="fever"
          label="Fever in the last 4 weeks?"
          layout="row"
          options={yesNo}
          error="Say whether you had a fever"
        />
        <Choice
          name="thinner"
          kind="checkbox"
          label="Do you take any of these?"
          hint="Keep taking them until we tell you otherwise."
          chosen={['apixaban']}
          options={[
            { value: 'warfarin', label: 'Warfarin', hint: 'Coumadin' },
            { value: 'apixaban', label: 'Apixaban', hint: 'Eliquis' },
            { value: 'none', label: 'None of these' },
          ]}
        />
        <TextField name="more" label="Anything else?" optional />
        <div className="actions">
          <button className="button" type="submit">
            Send
          </button>
        </div>
      </form>
    </section>
  )
}
