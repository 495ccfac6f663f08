import { Form } from 'react-router'
import { Icon } from '../../look/icon.tsx'
import type { IconName } from '../../look/icons.ts'
import type { VisitData } from './visit-data.ts'

type StepProps = {
  readonly title: string
  readonly text: string
  readonly children?: React.ReactNode
}

function Step({ title, text, children }: StepProps) {
  return (
    <section className="step" aria-labelledby="next-title">
      <div>
        <h2 id="next-title">{title}</h2>
        <p>{text}</p>
      </div>
      {children}
    </section>
  )
}

function Send({ intent, words, icon }: { intent: string; words: string; icon: IconName }) {
  return (
    <Form method="post">
      <button className="button" type="submit" name="intent" value={intent}>
        <Icon name={icon} />
        {words}
      </button>
    </Form>
  )
}

function Go({ href, words, icon }: { href: string; words: string; icon: IconName }) {
  return (
    <a className="button" href={href}>
      <Icon name={icon} />
      {words}
    </a>
  )
}

/** The one thing to do now for this visit. */
export function NextOfVisit({ visit }: { readonly visit: VisitData }) {
  const at = `/workbench/visits/${visit.visitId}`
  switch (visit.station) {
    case 'to-answer':
      return (
        <Step
          title="The patient has questions to answer"
          text={
            visit.email === null
              ? 'There is no mail address: print the link with its code, or ask by telephone.'
              : 'Send the link again by mail, or print it with its code.'
          }
        >
          {visit.email === null ? (
            <Go href={`${at}/invitation`} words="Print the link" icon="printer" />
          ) : (
            <Send intent="invite" words="Send the link" icon="message" />
          )}
        </Step>
      )
    case 'to-review':
      return (
        <Step
          title="The answers wait for a person"
          text={
            visit.mayDecide
              ? 'Read each reason below. Ask the patient again, or release it with a sentence.'
              : 'A clinician reads each reason below and decides.'
          }
        >
          <Go href="#review" words="Review" icon="note" />
        </Step>
      )
    case 'ready':
      return (
        <Step title="Ready for the procedure" text="Nothing waits for a person.">
          <Send intent="enter-room" words="Into the room" icon="arrowRight" />
        </Step>
      )
    case 'in-room':
      return (
        <Step
          title="In the room"
          text={
            visit.review.released
              ? 'Write down what was done, right after the last needle.'
              : 'Something still holds this patient. Read the reasons before the needle.'
          }
        >
          <Go href={`${at}/procedure`} words="Record procedure" icon="syringe" />
        </Step>
      )
    case 'going-home':
      return (
        <Step title="Going home" text="Print the sheet and hand it over; it holds the link.">
          <Go href={`${at}/sheet`} words="Discharge sheet" icon="printer" />
        </Step>
      )
    default:
      return null
  }
}
