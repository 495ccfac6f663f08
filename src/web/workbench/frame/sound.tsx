import { useEffect, useRef, useState } from 'react'
import { Icon } from '../../look/icon.tsx'
import { keepMute, keptMute, type Mute, ring, sounding } from './alarm.ts'

const ringEveryMs = 6_000
const muteMinutes = [5, 15] as const

/** A browser lets a page sound only after it was touched once; until then this is false. */
function useAudio() {
  const audio = useRef<AudioContext>(undefined)
  const [allowed, setAllowed] = useState(false)
  useEffect(() => {
    const context = new AudioContext()
    audio.current = context
    const update = () => setAllowed(context.state === 'running')
    const touch = () => void context.resume().then(update)
    context.addEventListener('statechange', update)
    window.addEventListener('pointerdown', touch)
    window.addEventListener('keydown', touch)
    update()
    return () => {
      window.removeEventListener('pointerdown', touch)
      window.removeEventListener('keydown', touch)
      void context.close()
    }
  }, [])
  return { audio, allowed }
}

/** Sounds while an alert is untaken. It can be muted for minutes, never for good, and a new alert sounds all the same. */
export function Sound({ untaken }: { readonly untaken: readonly string[] }) {
  const { audio, allowed } = useAudio()
  const [mute, setMute] = useState<Mute>()
  const [, beat] = useState(0)
  useEffect(() => setMute(keptMute(Date.now())), [])
  const ids = untaken.join(' ')
  useEffect(() => {
    if (!allowed || ids === '') return undefined
    const sound = () => {
      const loud = sounding(ids.split(' '), mute, Date.now())
      if (loud.length > 0 && audio.current !== undefined) ring(audio.current)
      beat((count) => count + 1)
    }
    sound()
    const timer = setInterval(sound, ringEveryMs)
    return () => clearInterval(timer)
  }, [allowed, ids, mute, audio])
  const silence = (minutes: number) => {
    const next = { untilMs: Date.now() + minutes * 60_000, alertIds: untaken }
    keepMute(next)
    setMute(next)
  }
  if (!allowed) {
    return (
      <button type="button" className="sound" data-off="">
        <Icon name="soundOff" />
        Sound is off until you press here
      </button>
    )
  }
  if (untaken.length === 0) {
    return (
      <button
        type="button"
        className="sound"
        onClick={() => audio.current !== undefined && ring(audio.current)}
      >
        <Icon name="soundOn" />
        Sound is on
      </button>
    )
  }
  const quiet = mute !== undefined && sounding(untaken, mute, Date.now()).length === 0
  return (
    <span className="sound-choices">
      {quiet ? (
        <span>
          <Icon name="soundOff" /> Muted until {timeOf(mute.untilMs)}
        </span>
      ) : (
        muteMinutes.map((minutes) => (
          <button key={minutes} type="button" className="sound" onClick={() => silence(minutes)}>
            <Icon name="soundOff" />
            Mute {minutes} min
          </button>
        ))
      )}
    </span>
  )
}

const timeOf = (ms: number): string =>
  new Date(ms).toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit', hour12: false })
