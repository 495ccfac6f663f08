import { useEffect, useRef, useState } from 'react'
import { useFetcher } from 'react-router'
import type { Language } from '#protocol/language.ts'
import { fieldId, TextField } from '../../look/field.tsx'
import { Icon } from '../../look/icon.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import type { action } from './reading.ts'
import type { ReadingLevel, ReadingLevels } from './reading-level.ts'

type BothLanguagesProps = {
  readonly form: FormState
  /** How hard the words are that stand there at first. */
  readonly levels: ReadingLevels
  readonly hint?: string
  readonly optional?: boolean
}

const pauseMs = 400
const labels = { en: 'English', es: 'Spanish' } as const

/** One sentence in English and Spanish, each with how hard it is to read, measured again while it is written. */
export function BothLanguages({ form, levels, hint, optional }: BothLanguagesProps) {
  const { data, submit } = useFetcher<typeof action>()
  const box = useRef<HTMLDivElement>(null)
  const [written, setWritten] = useState(0)
  useEffect(() => {
    if (written === 0) return
    const timer = setTimeout(() => {
      const said = new FormData()
      for (const area of box.current?.querySelectorAll('textarea') ?? [])
        said.set(area.name, area.value)
      void submit(said, { method: 'post', action: '/workbench/protocol/reading' })
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [written, submit])
  const now = data ?? levels
  return (
    <div className="two sentence-pair" ref={box} onInput={() => setWritten((times) => times + 1)}>
      {(['en', 'es'] as const).map((language: Language) => (
        <div key={language}>
          <TextField
            name={language}
            label={labels[language]}
            rows={4}
            lang={language}
            optional={optional === true}
            {...(language === 'en' && hint !== undefined && { hint })}
            error={errorAt(form, language)}
            defaultValue={form.typed[language]}
          />
          <Level level={now[language]} of={fieldId(language)} />
        </div>
      ))}
    </div>
  )
}

function Level({
  level: { easy, words },
  of,
}: {
  readonly level: ReadingLevel
  readonly of: string
}) {
  return (
    <output className="reading-level" htmlFor={of} data-easy={easy ? '' : undefined}>
      {words !== '' && <Icon name={easy ? 'circleCheck' : 'triangleAlert'} />}
      <span>
        {words}
        {!easy && ': try shorter words'}
      </span>
    </output>
  )
}
