import { CallClinic } from '../../look/emergency-sentence.tsx'
import { useFrame } from '../../look/frame.ts'
import { Icon } from '../../look/icon.tsx'
import { RowLink, Rows } from '../../look/rows.tsx'
import type { OverView } from './over-view.ts'
import { PainWay } from './pain-way.tsx'
import { todayWords } from './today-words.ts'

type State =
  | { readonly kind: 'cancelled' | 'ended' }
  | { readonly kind: 'missed'; readonly day: string | undefined }
  | OverView

/** When there is nothing left to do here: why, and whom to call. */
export function Over({ state }: { readonly state: State }) {
  const { over, rows } = todayWords[useFrame().language]
  switch (state.kind) {
    case 'ten-days-done':
      return <TenDaysDone view={state} />
    case 'cancelled':
      return <Said title={over.cancelled} lead={over.cancelledLead} />
    case 'missed':
      return (
        <Said
          title={over.missed}
          lead={state.day === undefined ? over.missedLead : over.missedOn(state.day)}
        />
      )
    case 'ended':
      return (
        <>
          <Said title={over.ended} lead={over.endedLead} />
          <section>
            <Rows>
              <RowLink href="/handout" title={rows.handout} detail={rows.handoutHint} />
            </Rows>
          </section>
        </>
      )
  }
}

function Said({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <p className="actions stacked">
        <CallClinic />
      </p>
    </>
  )
}

function TenDaysDone({ view }: { readonly view: OverView }) {
  const { over, rows } = todayWords[useFrame().language]
  return (
    <>
      <h1>{over.tenDays}</h1>
      <p className="lead">{over.tenDaysLead}</p>
      <PainWay pain={view.pain} last={view.last} />
      <section>
        <h2>{over.comes}</h2>
        <ol className="way">
          {view.later.map(({ day, text, past }) => (
            <li key={day} data-done={past || undefined}>
              <Icon name={past ? 'circleCheck' : 'clock'} />
              <span>{text}</span>
              <time>{day}</time>
            </li>
          ))}
        </ol>
      </section>
      <Rows>
        <RowLink href="/visit/plan" title={rows.plan} detail={rows.planHint} />
        <RowLink href="/handout" title={rows.handout} detail={rows.handoutHint} />
      </Rows>
    </>
  )
}
