import { DayStrip } from '../../look/day-strip.tsx'
import { useFrame } from '../../look/frame.ts'
import { Icon } from '../../look/icon.tsx'
import { RowLink, Rows } from '../../look/rows.tsx'
import { Scale } from '../../look/scale.tsx'
import type { AfterView, TaskText } from './after-view.ts'
import { PainWay } from './pain-way.tsx'
import { todayWords } from './today-words.ts'

type Props = { readonly view: AfterView }

/** Day n of the plan: the one thing to do now, the pain, the rest of the day, the way so far. */
export function After({ view }: Props) {
  const { words: frame, language } = useFrame()
  const { after: words, rows } = todayWords[language]
  const { day, last } = view
  return (
    <>
      <h1>{day === 0 ? words.dayZero : frame.dayOf(day, last)}</h1>
      {view.soreness !== undefined && <p className="lead">{view.soreness}</p>}
      <DayStrip day={day} last={last} done={view.done} />
      {view.checkin && (
        <Rows>
          <RowLink href="/visit/checkin" title={words.checkin} detail={words.checkinText} />
        </Rows>
      )}
      <Now view={view} />
      <Pain view={view} />
      <RestOfDay view={view} />
      <PainWay pain={view.pain} last={last} />
      <section>
        <Rows>
          <RowLink href="/visit/plan" title={rows.plan} detail={rows.planHint} />
          <RowLink href="/visit/learn" title={rows.learn} detail={rows.learnHint} />
          <RowLink href="/handout" title={rows.handout} detail={rows.handoutHint} />
        </Rows>
      </section>
    </>
  )
}

function Now({ view: { now, day, until, afterwards, sessions, entryId } }: Props) {
  const { after: words } = todayWords[useFrame().language]
  if (now === undefined) {
    return (
      <div className="now">
        <h2 className="with-icon">
          <Icon name="circleCheck" />
          {words.rest}
        </h2>
        {until !== undefined && <p>{words.restUntil(until)}</p>}
      </div>
    )
  }
  return (
    <form className="now" method="post">
      <h2 className="eyebrow">{words.now}</h2>
      <p className="task">{now.text}</p>
      <Steps task={now} />
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="taskId" value={now.id} />
      <div className="actions">
        <button className="button" type="submit">
          <Icon name="check" />
          {words.done}
        </button>
      </div>
      {sessions !== undefined && (
        <p className="hint after-actions">{words.sessions(...sessions)}</p>
      )}
      {afterwards !== undefined && (
        <p className="hint after-actions">
          {words.afterwards} {afterwards}
        </p>
      )}
      <Cautions task={now} />
    </form>
  )
}

type OfTask = { readonly task: TaskText }

function HowTo({ task }: OfTask) {
  return (
    <>
      <Cautions task={task} />
      <Steps task={task} />
    </>
  )
}

function Steps({ task: { steps, hold } }: OfTask) {
  const { after: words } = todayWords[useFrame().language]
  if (steps.length === 0) return hold && <p>{words.hold(...hold)}</p>
  return (
    <>
      <h3>{words.steps}</h3>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  )
}

/** What to take care of, and when to leave it out: read at leisure, below the one thing to do. */
function Cautions({ task: { details, leaveOut } }: OfTask) {
  const { after: words } = todayWords[useFrame().language]
  return (
    <>
      {details.length > 0 && (
        <ul className="points cautions">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {leaveOut.length > 0 && (
        <details>
          <summary>{words.leaveOut}</summary>
          <ul className="points">
            {leaveOut.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Pain({ view: { painKept, painEntryId, day } }: Props) {
  const { after: words } = todayWords[useFrame().language]
  return (
    <form method="post">
      <Scale
        name="pain"
        label={words.pain}
        hint={painKept && words.painKept(...painKept)}
        low={words.painLow}
        high={words.painHigh}
        chosen={painKept?.[0]}
        optional
      />
      <input type="hidden" name="entryId" value={painEntryId} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="taskId" value="pain" />
      <button className="button quiet" type="submit">
        {words.painSave}
      </button>
    </form>
  )
}

function RestOfDay({ view: { ifNeeded, know } }: Props) {
  const { after: words } = todayWords[useFrame().language]
  if (ifNeeded.length + know.length === 0) return null
  return (
    <section>
      {ifNeeded.length > 0 && <h2>{words.ifNeeded}</h2>}
      {ifNeeded.map((task) => (
        <details key={task.id} className="task-row">
          <summary>{task.text}</summary>
          <HowTo task={task} />
        </details>
      ))}
      {know.length > 0 && <h2>{words.know}</h2>}
      <ul className="points">
        {know.map(({ id, text, details }) => (
          <li key={id}>
            {text} {details.join(' ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
