import { inForce } from '#clinic/protocols/in-force.ts'
import { readAnswers } from '#clinic/screenings/answers.ts'
import { fill } from '#protocol/fill.ts'
import type { Statement } from '#protocol/handout/page.ts'
import type { Value } from '#protocol/screening/input.ts'
import { atVisit } from '../access/visit-session.ts'
import { web } from '../context.ts'
import { CallClinic } from '../look/emergency-sentence.tsx'
import { useFrame } from '../look/frame.ts'
import { Notice } from '../look/severity.tsx'
import type { Route } from './+types/prepare.ts'
import { prepareWords } from './prepare-words.ts'
import { VisitPage } from './visit-page.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

const thinner = 'preparation.anticoagulants'
const keep = ['preparation.other-medicines']
const onTheDay = ['preparation.healthy', 'preparation.off-antibiotics']

/** Names of the blood thinners a patient told us of, as typed or chosen. */
function thinnersIn(answer: Value): readonly string[] {
  if (typeof answer !== 'object' || answer === null || !('items' in answer)) return []
  const { items } = answer
  if (!Array.isArray(items)) return []
  return items.flatMap((item) => (typeof item?.drug === 'string' ? [item.drug] : []))
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const { language, facts } = context.get(web)
  const { run, visitId } = await atVisit({ request, context })
  const { answers, preparation } = await run(async (clinic) => ({
    answers: await readAnswers(clinic, visitId),
    preparation: (await inForce(clinic)).protocol.page.preparation,
  }))
  const { emergencyNumber, clinicPhone } = facts
  const names = {
    emergencyNumber: { en: emergencyNumber, es: emergencyNumber },
    clinicPhone: { en: clinicPhone, es: clinicPhone },
  }
  const say = (wanted: (statement: Statement) => boolean) =>
    preparation
      .filter(wanted)
      .map(({ id, sentence }) => ({ id, text: fill(sentence, names)[language] }))
  const placed = [thinner, ...keep, ...onTheDay]
  return {
    title: prepareWords[language].title,
    thinners: thinnersIn(answers.anticoag),
    thinner: say(({ id }) => id === thinner),
    keep: say(({ id }) => keep.includes(id)),
    tell: say(({ id }) => !placed.includes(id)),
    day: say(({ id }) => onTheDay.includes(id)),
  }
}

/** How to get ready: what to keep taking first, then what to tell us, then the day itself. */
export default function Prepare({ loaderData }: Route.ComponentProps) {
  const words = prepareWords[useFrame().language]
  const { keep, thinner, thinners, tell, day } = loaderData
  return (
    <VisitPage>
      <h1>{words.title}</h1>
      <section>
        <h2>{words.keep}</h2>
        {keep.map(({ id, text }) => (
          <p key={id} className="task">
            {text}
          </p>
        ))}
        <Notice level="review" title={words.thinner}>
          {thinners.length > 0 && <p>{words.youSaid(thinners.join(', '))}</p>}
          {thinner.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </Notice>
      </section>
      <section>
        <h2>{words.tell}</h2>
        <Points said={tell} />
        <p className="hint">{words.tellHint}</p>
        <div className="actions stacked">
          <a className="button quiet" href="/visit/questions">
            {words.questions}
          </a>
          <CallClinic />
        </div>
      </section>
      <section>
        <h2>{words.day}</h2>
        <Points said={day} />
        <p>
          <a href="/visit">{words.back}</a>
        </p>
      </section>
    </VisitPage>
  )
}

type Said = readonly { readonly id: string; readonly text: string }[]

function Points({ said }: { readonly said: Said }) {
  return (
    <ul className="points">
      {said.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}
