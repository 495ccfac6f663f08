import { CallClinic } from '../../look/emergency-sentence.tsx'
import { useFrame } from '../../look/frame.ts'
import { Icon } from '../../look/icon.tsx'
import { RowLink, Rows } from '../../look/rows.tsx'
import type { BeforeView } from './before-view.ts'
import { type TodayWords, todayWords } from './today-words.ts'

type Props = { readonly view: BeforeView }

/** Until the procedure: the questions, when and where, how to get ready, how things stand. */
export function Before({ view }: Props) {
  const words = todayWords[useFrame().language]
  const { before, rows } = words
  if (view.inRoom) {
    return (
      <>
        <h1>{before.inRoom}</h1>
        <p className="lead">{before.inRoomLead}</p>
        <Steps view={view} words={words.steps} />
      </>
    )
  }
  return (
    <>
      <h1>{view.isToday ? before.titleToday : before.title(view.day)}</h1>
      <p className="lead">{before.lead(view.time, view.clinician)}</p>
      {view.answered && view.painPlaces === undefined && <ShowWhere words={words.drawing} />}
      <Questions view={view} words={words.questions} />
      <Rows>
        <RowLink
          href="/visit/drawing"
          title={words.drawing.row}
          detail={
            view.painPlaces === undefined
              ? words.drawing.rowHint
              : words.drawing.kept(view.painPlaces)
          }
        />
        <RowLink href="/visit/prepare" title={rows.prepare} detail={rows.prepareHint} />
        <RowLink href="/visit/learn" title={rows.learn} detail={rows.learnHint} />
      </Rows>
      <section>
        <h2>{words.when.title}</h2>
        <p>
          <b>{view.day}</b>
          <br />
          {view.time}
          <br />
          {view.address}
        </p>
        {view.patientTime !== undefined && <p>{words.when.yourTime(view.patientTime)}</p>}
        <div className="actions stacked">
          <a className="button quiet" href="/visit/calendar.ics">
            <Icon name="calendar" />
            {words.when.calendar}
          </a>
          <CallClinic />
        </div>
        <p className="hint after-actions">{words.when.map}</p>
      </section>
      <Steps view={view} words={words.steps} />
    </>
  )
}

const minutesPerScreen = 0.5

function Questions({ view, words }: Props & { readonly words: TodayWords['questions'] }) {
  const { count, answered, again } = view.screens
  if (view.answered) {
    return (
      <div className="now">
        <h2 className="with-icon">
          <Icon name="circleCheck" />
          {words.done}
        </h2>
        <p>{words.doneText}</p>
        <p>
          <a href="/visit/questions/review">{words.change}</a>
        </p>
      </div>
    )
  }
  const begun = answered > 0
  const minutes = Math.max(1, Math.ceil((count - answered) * minutesPerScreen))
  return (
    <div className="now">
      <h2>{again ? words.titleAgain : begun ? words.titleMore : words.title}</h2>
      <p>
        {words.text(minutes)} {begun && words.asOf(answered, count)}
      </p>
      <div className="actions">
        <a className="button" href="/visit/questions">
          {begun ? words.more : words.start}
        </a>
      </div>
    </div>
  )
}

function ShowWhere({ words }: { readonly words: TodayWords['drawing'] }) {
  return (
    <div className="now">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div className="actions">
        <a className="button" href="/visit/drawing">
          {words.start}
        </a>
      </div>
    </div>
  )
}

function Steps({ view, words }: Props & { readonly words: TodayWords['steps'] }) {
  const steps = [
    { text: words.booked, done: true },
    { text: view.answered ? words.answered : words.toAnswer, done: view.answered },
    { text: words.team, done: view.inRoom },
    { text: words.procedure, done: false },
    { text: words.tenDays, done: false },
  ]
  const current = steps.findIndex(({ done }) => !done)
  return (
    <section>
      <h2>{words.title}</h2>
      <ol className="way">
        {steps.map(({ text, done }, place) => (
          <li
            key={text}
            data-done={done || undefined}
            aria-current={place === current ? 'step' : undefined}
          >
            <Icon name={done ? 'circleCheck' : place === current ? 'arrowRight' : 'clock'} />
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
