import { telephoneLink } from '../facts.ts'
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

export function CallClinic() {
  const { words, facts } = useFrame()
  return (
    <a className="button quiet" href={telephoneLink(facts.clinicPhone)}>
      <Icon name="phone" />
      {words.callClinic(facts.clinicPhone)}
    </a>
  )
}
