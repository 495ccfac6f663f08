import { Form } from 'react-router'
import { telephoneLink } from '../../facts.ts'
import { BoardCard } from '../../look/board.tsx'
import { Severity } from '../../look/severity.tsx'
import { TimerRing } from '../../look/timer-ring.tsx'
import { countdownText } from '../spans.ts'
import { type LinkStep, linkStepWords } from '../visits/link-words.ts'
import type { Card } from './card-data.ts'

export type StationCardProps = {
  readonly card: Card
  readonly nowMs: number
  /** Where an action on the card comes back to. */
  readonly back: string
}

/** One person at a station: who, when, where it hurts, what holds them, and the one thing to do next. */
export function StationCard({ card, nowMs, back }: StationCardProps) {
  const { timer } = card
  return (
    <BoardCard
      name={card.name}
      href={`/workbench/visits/${card.visitId}`}
      time={card.time}
      ring={timer !== null && <Ring timer={timer} nowMs={nowMs} />}
    >
      <p>{card.area}</p>
      <p className="clinician">
        {card.clinician}
        {card.spanish && ' · Spanish'}
      </p>
      {card.link !== null && <LinkLines link={card.link} />}
      {card.reasons.map(({ rule, level, text }) => (
        <Severity key={rule} level={level}>
          {text}
        </Severity>
      ))}
      {card.moreReasons > 0 && <p className="more">and {card.moreReasons} more</p>}
      <NextStep card={card} over={timer !== null && nowMs >= timer.untilMs} back={back} />
    </BoardCard>
  )
}

function LinkLines({ link }: { readonly link: NonNullable<Card['link']> }) {
  if (link.trouble) return <Severity level="hold" word={link.link} />
  return <p className="link-state">{link.patient ?? link.link}</p>
}

type Timer = NonNullable<Card['timer']>

export function Ring({ timer, nowMs }: { readonly timer: Timer; readonly nowMs: number }) {
  return (
    <TimerRing
      fraction={(nowMs - timer.fromMs) / (timer.untilMs - timer.fromMs)}
      text={countdownText(timer.untilMs - nowMs)}
      label="Observation left"
    />
  )
}

type NextStepProps = { readonly card: Card; readonly over: boolean; readonly back: string }

function NextStep({ card, over, back }: NextStepProps) {
  const visit = `/workbench/visits/${card.visitId}`
  const link = (href: string, words: string) => (
    <a className="next" href={href} aria-label={`${words}: ${card.name}`}>
      {words}
    </a>
  )
  const send = (intent: string, words: string) => (
    <Form method="post" action={visit}>
      <input type="hidden" name="back" value={back} />
      <button
        className="next"
        type="submit"
        name="intent"
        value={intent}
        aria-label={`${words}: ${card.name}`}
      >
        {words}
      </button>
    </Form>
  )
  const toward = (step: LinkStep) => {
    if (step === 'wait') return null
    if (step === 'send' || step === 'send-again') return send('invite', linkStepWords[step])
    if (step === 'call') return link(telephoneLink(card.telephone ?? ''), linkStepWords.call)
    return link(`${visit}/invitation`, linkStepWords[step])
  }
  switch (card.station) {
    case 'to-answer':
      return card.link === null ? null : toward(card.link.step)
    case 'to-review':
      return link(`${visit}#review`, 'Review')
    case 'ready':
      return send('enter-room', 'Into the room')
    case 'in-room':
      return link(`${visit}/procedure`, 'Record procedure')
    case 'observing':
      if (card.timer === null) return send('start-observation', 'Start observation')
      return over ? send('end-observation', 'End observation') : null
    case 'going-home':
      return link(`${visit}/sheet`, 'Discharge sheet')
    default:
      return null
  }
}
