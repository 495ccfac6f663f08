import { CallClinic, EmergencySentence } from '../look/emergency-sentence.tsx'
import { useFrame } from '../look/frame.ts'
import { Icon } from '../look/icon.tsx'
import { linkWords } from './link-words.ts'

/** What stays open when a link does not: the telephone, a call back, and the emergency sentence. */
export function DoorHelp() {
  const { language } = useFrame()
  return (
    <>
      <p className="actions stacked">
        <CallClinic />
        <a className="button quiet" href="/call-back">
          <Icon name="bell" />
          {linkWords[language].callMeBack}
        </a>
      </p>
      <EmergencySentence />
    </>
  )
}
