import { telephoneLink } from '../../facts.ts'
import { useFrame } from '../../look/frame.ts'
import { Icon } from '../../look/icon.tsx'

/** The first call to make, the emergency number where none is given: on the screen however far one scrolls. */
export function CallBar({ number }: { readonly number?: string }) {
  const { facts } = useFrame()
  return <Call number={number ?? facts.emergencyNumber} look="call call-bar" />
}

/** The calls that come second. */
export function OtherCalls({ numbers }: { readonly numbers: readonly string[] }) {
  return (
    <div className="actions stacked">
      {numbers.map((number) => (
        <Call key={number} number={number} look="quiet" />
      ))}
    </div>
  )
}

function Call({ number, look }: { readonly number: string; readonly look: string }) {
  const { words } = useFrame()
  return (
    <a className={`button ${look}`} href={telephoneLink(number)}>
      <Icon name="phone" />
      {words.callEmergency(number)}
    </a>
  )
}
