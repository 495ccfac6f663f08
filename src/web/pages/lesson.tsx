import { fill } from '#protocol/fill.ts'
import { headings } from '#protocol/handout/headings.ts'
import type { ClinicPage, Statement } from '#protocol/handout/page.ts'
import type { Language } from '#protocol/language.ts'
import type { EmergencyFacts } from '../facts.ts'
import { HandoutLinks } from '../look/handout-links.tsx'
import { PatientPage } from '../look/patient-page.tsx'
import { learnWords } from './learn-words.ts'
import { ReferralFigure } from './referral-figure.tsx'

const causes = /^education\.cause-/
const travels = /^education\.(?:pain-local|neck-to|low-back-to|common-areas)/

/** The page's own sentences in the reader's language, in the groups in which they are read. */
export function lessonOf(page: ClinicPage, language: Language, facts: EmergencyFacts) {
  const say = (statements: readonly Statement[]) =>
    statements.map(({ id, sentence }) => ({ id, text: fill(sentence, namesOf(facts))[language] }))
  const education = say(page.education)
  return {
    title: headings.education[language],
    what: education.filter(({ id }) => !causes.test(id) && !travels.test(id)),
    causes: education.filter(({ id }) => causes.test(id)),
    travels: education.filter(({ id }) => travels.test(id)),
    procedure: { title: headings.procedure[language], said: say(page.procedure) },
    complications: { title: headings.complications[language], said: say(page.complications) },
    words: learnWords[language],
  }
}

const namesOf = ({ emergencyNumber, clinicPhone }: EmergencyFacts) => ({
  emergencyNumber: { en: emergencyNumber, es: emergencyNumber },
  clinicPhone: { en: clinicPhone, es: clinicPhone },
})

type LessonProps = {
  readonly lesson: ReturnType<typeof lessonOf>
  /** Address of *Something is wrong*, for a patient of an open visit. */
  readonly wrong?: string
}

type Said = readonly { readonly id: string; readonly text: string }[]

/** What a trigger point is, why it comes, what we do and what can go wrong. */
export function Lesson({ lesson, ...page }: LessonProps) {
  const { title, what, causes, travels, procedure, complications, words } = lesson
  const [first, ...rest] = what
  const [rare, ...harms] = complications.said
  return (
    <PatientPage medical {...page}>
      <h1>{title}</h1>
      <p className="lead">{first?.text}</p>
      <Sentences said={rest} />
      <section>
        <h2>{words.causes}</h2>
        <Points said={causes} />
      </section>
      <section>
        <h2>{words.travels}</h2>
        <div className="beside">
          <ReferralFigure label={words.figure} />
          <div>
            <Sentences said={travels} />
          </div>
        </div>
      </section>
      <section>
        <h2>{procedure.title}</h2>
        <Points said={procedure.said} />
      </section>
      <section>
        <h2>{complications.title}</h2>
        <p>{rare?.text}</p>
        <Points said={harms} />
      </section>
      <HandoutLinks label={words.handout} />
      <p className="hint">{words.more}</p>
    </PatientPage>
  )
}

function Sentences({ said }: { readonly said: Said }) {
  return said.map(({ id, text }) => <p key={id}>{text}</p>)
}

function Points({ said }: { readonly said: Said }) {
  return (
    <ul className="points">
      {said.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}
