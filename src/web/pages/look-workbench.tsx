import { useState } from 'react'
import { data } from 'react-router'
import { web } from '../context.ts'
import { AlertStrip } from '../look/alert-strip.tsx'
import { BoardCard, Station } from '../look/board.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { Severity } from '../look/severity.tsx'
import { TimerRing } from '../look/timer-ring.tsx'
import { WorkbenchPage } from '../look/workbench-page.tsx'
import type { Route } from './+types/look-workbench.ts'

export const handle = { script: true }

export const meta: Route.MetaFunction = () => [{ title: 'Look: workbench' }]

export function loader({ context }: Route.LoaderArgs) {
  if (!context.get(web).facts.demo) throw data(null, { status: 404 })
  return null
}

const destinations = [
  { href: '/look/workbench', label: 'Today' },
  { href: '#patients', label: 'Patients' },
  { href: '#alerts', label: 'Alerts', count: 2 },
  { href: '#inbox', label: 'Inbox', count: 3 },
  { href: '#on-call', label: 'On call' },
  { href: '#protocol', label: 'Protocol' },
]

/** The staff frame with made-up people, to be looked at; also shows that scripts run. */
export default function LookWorkbench() {
  const [taken, setTaken] = useState(false)
  return (
    <WorkbenchPage
      destinations={destinations}
      current="/look/workbench"
      who="Mon 23 Nov · Dr. Lindqvist"
      alerts={
        <>
          <AlertStrip
            level="emergency"
            since="1 min 12 s"
            action={
              <button className="button" type="button" onClick={() => setTaken(true)}>
                {taken ? 'Taken' : 'Take it'}
              </button>
            }
          >
            <b>M. Okafor</b>, day 1, right rhomboids: “can’t take a full breath”. Told to call 911
            at 10:02. {taken ? 'You have the case.' : 'Nobody has the case yet.'}
          </AlertStrip>
          <AlertStrip
            level="hold"
            word="Call back in 60 min"
            since="22 min"
            action={
              <button className="button" type="button">
                Take it
              </button>
            }
          >
            <b>E. Castro</b>, day 4, left piriformis: pain up to 8 in spite of ice.
          </AlertStrip>
        </>
      }
    >
      <h1 className="aside">Today</h1>
      <Board />
    </WorkbenchPage>
  )
}

function Board() {
  return (
    <div className="board">
      <Station title="To answer" count={3}>
        <BoardCard name="R. Delgado" href="#1" time="14:20">
          <p>Reminded 08:00 · Spanish</p>
        </BoardCard>
        <BoardCard name="K. Brandt" href="#2" time="14:40">
          <p>Opened, 9 of 16 answered</p>
        </BoardCard>
        <BoardCard name="S. Iyer" href="#3" time="15:00">
          <p>No mobile: call</p>
        </BoardCard>
      </Station>
      <Station title="To review" count={2}>
        <BoardCard name="J. Whitfield" href="#4" time="11:20">
          <p>Low back, right buttock</p>
          <Severity level="hold">Last antibiotic dose is today</Severity>
        </BoardCard>
        <BoardCard name="A. Novak" href="#5" time="11:40">
          <p>Neck, left</p>
          <Severity level="review">Apixaban; site near the lung</Severity>
        </BoardCard>
      </Station>
      <Station title="Ready" count={2}>
        <BoardCard name="T. Mensah" href="#6" time="10:40">
          <p>Neck and head, right</p>
          <Severity level="clear">By protocol 12</Severity>
        </BoardCard>
        <BoardCard name="L. Duarte" href="#7" time="11:00">
          <p>Shoulder blade, left</p>
          <Severity level="note">A cold 3 weeks ago</Severity>
        </BoardCard>
      </Station>
      <Station title="In the room" count={1}>
        <BoardCard name="P. Sorensen" href="#8" time="10:10">
          <p>3 muscles, right</p>
        </BoardCard>
      </Station>
      <Station title="Observing" count={2}>
        <BoardCard
          name="D. Amari"
          href="#9"
          ring={<TimerRing fraction={0.62} text="9:18" label="Observation left" />}
        >
          <p>Home at 10:24</p>
        </BoardCard>
        <BoardCard
          name="C. Hallberg"
          href="#10"
          ring={<TimerRing fraction={0.92} text="1:10" label="Observation left" />}
        >
          <p>Vitals due</p>
        </BoardCard>
      </Station>
      <Station title="Going home" count={0}>
        <EmptyState title="Nobody yet">
          <p>People come here when their observation ends.</p>
        </EmptyState>
      </Station>
    </div>
  )
}
