import { telephoneLink } from '../../facts.ts'
import { useFrame } from '../../look/frame.ts'
import { Icon } from '../../look/icon.tsx'

/** The emergency call: on the screen however far one scrolls. */
export function CallBar() {
  const { words, facts } = useFrame()
  return (
    <a className="button call call-bar" href={telephoneLink(facts.emergencyNumber)}>
      <Icon name="phone" />
      {words.callEmergency(facts.emergencyNumber)}
    </a>
  )
}
