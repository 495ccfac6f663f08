import type { ReactNode } from 'react'
import { CallWords, callableClinic } from './emergency-sentence.tsx'
import { useFrame } from './frame.ts'
import { Icon } from './icon.tsx'

export type PatientPageProps = {
  /** Address of *Something is wrong*; without one the bar calls the clinic. `none` where the screen is that answer. */
  readonly wrong?: string | 'none'
  /** `wide` for screens with more than reading on them. */
  readonly width?: 'reading' | 'wide'
  /** The screen shows medical content, which is a draft until a clinic has signed it. */
  readonly medical?: boolean
  readonly children: ReactNode
}

/** A patient's screen: who speaks, the other language, the content, and help always at the same place. */
export function PatientPage({
  wrong,
  width = 'reading',
  medical = false,
  children,
}: PatientPageProps) {
  const { words, facts, language } = useFrame()
  const other = language === 'en' ? 'es' : 'en'
  return (
    <div className="patient" data-width={width}>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header>
        {facts.demo && <p className="demo-mark">{words.demo}</p>}
        <div className="patient-head">
          <span>{facts.clinicName}</span>
          <a href={`?language=${other}`} lang={other} hrefLang={other}>
            {words.otherLanguage}
          </a>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
        {medical && facts.draft && <p className="draft-mark">{words.draft}</p>}
      </main>
      {wrong !== 'none' && <Bar wrong={wrong} />}
    </div>
  )
}

/** Help at always the same place: the questions where we know the visit, else the clinic's telephone. */
function Bar({ wrong }: { readonly wrong: string | undefined }) {
  const { words, facts } = useFrame()
  const telephone = callableClinic(facts)
  if (wrong === undefined && telephone === undefined) return null
  return (
    <nav className="wrong" aria-label={words.help}>
      {wrong === undefined ? (
        <a href={telephone}>
          <CallWords />
        </a>
      ) : (
        <a href={wrong}>
          <Icon name="triangleAlert" />
          {words.somethingIsWrong}
        </a>
      )}
    </nav>
  )
}
