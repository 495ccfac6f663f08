import { type EmergencyFacts, telephoneLink } from '../facts.ts'
import { useFrame } from './frame.ts'
import { Icon } from './icon.tsx'

/** The call button, then the sentence. `sentence` is the protocol's own where a screen has it. */
export function EmergencySentence({ sentence }: { readonly sentence?: string }) {
  const { words, facts } = useFrame()
  return (
    <section className="emergency" aria-label={words.emergency.title}>
      <a className="button call" href={telephoneLink(facts.emergencyNumber)}>
        <Icon name="phone" />
        {words.callEmergency(facts.emergencyNumber)}
      </a>
      <p>{sentence ?? words.emergency.sentence(facts.emergencyNumber)}</p>
    </section>
  )
}

/** The clinic's `tel:` address; undefined before a clinic has been set up. */
export const callableClinic = ({ clinicPhone }: EmergencyFacts): string | undefined =>
  clinicPhone === '' ? undefined : telephoneLink(clinicPhone)

/** *Call the clinic* and its number, which never breaks in two. */
export function CallWords() {
  const { words, facts } = useFrame()
  return (
    <span className="call-words">
      <Icon name="phone" />
      {words.callClinic} <span className="whole">{facts.clinicPhone}</span>
    </span>
  )
}

export function CallClinic() {
  const { facts } = useFrame()
  const telephone = callableClinic(facts)
  if (telephone === undefined) return null
  return (
    <a className="button quiet" href={telephone}>
      <CallWords />
    </a>
  )
}
