import { Icon } from '../look/icon.tsx'
import { useScript } from './frame/clock.ts'

/** Opens the browser's own print window; without script one uses the browser's menu. */
export function PrintButton({ words = 'Print' }: { readonly words?: string }) {
  const script = useScript()
  if (!script) return null
  return (
    <button className="button" type="button" onClick={() => window.print()}>
      <Icon name="printer" />
      {words}
    </button>
  )
}
