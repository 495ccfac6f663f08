import { Form } from 'react-router'
import { telephoneLink } from '../../facts.ts'
import { Icon } from '../../look/icon.tsx'
import type { IconName } from '../../look/icons.ts'
import { linkStepWords } from './link-words.ts'
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

function answersText({ link, email }: VisitData): string {
  const { step } = link
  const so = `${link.patient ?? link.link}.`.replace(/\.\.$/, '.')
  if (step === 'call') return `${so} Ask by telephone, or send the link again.`
  if (step === 'wait') return `${so} Nothing to do until it is opened.`
  if (step === 'send-again') return `${so} It is not opened yet.`
  if (step === 'send') return `${so} Send it by mail, or print it with its code.`
  return `${so} ${email === null ? 'There is no mail address: print' : 'Print'} the link with its code.`
}

function TowardAnswers({ visit }: { readonly visit: VisitData }) {
  const { step } = visit.link
  if (step === 'wait') return null
  const words = linkStepWords[step]
  if (step === 'call') {
    return <Go href={telephoneLink(visit.telephone ?? '')} words={words} icon="phone" />
  }
  if (step === 'send' || step === 'send-again') {
    return <Send intent="invite" words={words} icon="message" />
  }
  return <Go href={`/workbench/visits/${visit.visitId}/invitation`} words={words} icon="printer" />
}

const readyText = ({ review }: VisitData): string =>
  review.openChecks > 0
    ? 'Nothing waits for a judgement. Vital signs, consent and the other checks come before the needle.'
    : 'Nothing waits for a person.'

/** To the drawing, the muscles to examine, and the points that are picked. */
function ToMap({ visit, at }: { readonly visit: VisitData; readonly at: string }) {
  if (!visit.mayExamine) return null
  return (
    <a className="button quiet" href={`${at}/map`}>
      <Icon name="stethoscope" />
      Examine and plan
    </a>
  )
}

/** Checks come before the needle, the record after it. */
function InRoom({ visit, at }: { readonly visit: VisitData; readonly at: string }) {
  const { released, openChecks, reasons } = visit.review
  if (openChecks > 0) {
    const holds = reasons.some(({ waits }) => waits)
    return (
      <Step
        title="In the room: checks before the needle"
        text={
          holds
            ? 'Checks are open, and something still holds this patient. Read the reasons below.'
            : 'Plan, vital signs, consent and time-out: what is open stands below.'
        }
      >
        <ToMap visit={visit} at={at} />
        <Go href={`${at}/checks`} words="Do the checks" icon="note" />
      </Step>
    )
  }
  return (
    <Step
      title="In the room"
      text={
        released
          ? 'Write down what was done, right after the last needle.'
          : 'Something still holds this patient. Read the reasons before the needle.'
      }
    >
      <ToMap visit={visit} at={at} />
      <Go href={`${at}/procedure`} words="Record procedure" icon="syringe" />
    </Step>
  )
}

/** The one thing to do now for this visit. */
export function NextOfVisit({ visit }: { readonly visit: VisitData }) {
  const at = `/workbench/visits/${visit.visitId}`
  switch (visit.station) {
    case 'to-answer':
      return (
        <Step title="The patient has questions to answer" text={answersText(visit)}>
          <TowardAnswers visit={visit} />
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
        <Step title="Ready for the room" text={readyText(visit)}>
          <Send intent="enter-room" words="Into the room" icon="arrowRight" />
        </Step>
      )
    case 'in-room':
      return <InRoom visit={visit} at={at} />
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
