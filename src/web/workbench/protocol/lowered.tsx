import { Notice } from '../../look/severity.tsx'
import type { LoweredData } from './lowered-data.ts'

type LoweredProps = { readonly lowered: readonly LoweredData[] }

/** In red: emergency rules and floors that a draft takes out or lowers. Nothing when it lowers none. */
export function LoweredNotice({ lowered }: LoweredProps) {
  if (lowered.length === 0) return null
  return (
    <Notice
      level="stop"
      title={
        lowered.length === 1
          ? 'It protects less in one place'
          : `It protects less in ${lowered.length} places`
      }
    >
      <LoweredList lowered={lowered} />
      <p>Whoever signs has to state this by itself. Patients in an emergency depend on it.</p>
    </Notice>
  )
}

export function LoweredList({ lowered }: LoweredProps) {
  return (
    <ul className="findings">
      {lowered.map(({ id, says }) => (
        <li key={`${id} ${says}`}>
          <b>{id}</b> {says}
        </li>
      ))}
    </ul>
  )
}
