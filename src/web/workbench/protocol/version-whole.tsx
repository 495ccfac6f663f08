import { pageSentences } from '#clinic/protocols/sentence.ts'
import { signedIn } from '../../access/staff-session.ts'
import { web } from '../../context.ts'
import { PrintButton } from '../print.tsx'
import type { Route } from './+types/version-whole.ts'
import { RuleCard } from './rule-card.tsx'
import { readable, rulesOf } from './rule-data.ts'
import { sentencePlaces } from './sentences.tsx'
import { themesOf } from './themes.ts'
import { oneVersion } from './version-data.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = ({ params }) => [
  { title: `All of version ${params.version} · Protocol · Needlepoint` },
]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const { facts } = context.get(web)
  return staff.run(async (clinic) => {
    const { one, document } = await oneVersion(clinic, params.version)
    return {
      one,
      clinic: facts.clinicName,
      themes: themesOf(document).map(({ id, title, part, ruleIds }) => ({
        id,
        title: `${part === 'triage' ? 'After' : 'Before'}: ${title}`,
        rules: rulesOf(document, ruleIds),
      })),
      sentences: pageSentences(document).map(({ id, place, sentence }) => ({
        id,
        place,
        en: readable(sentence.en),
        es: readable(sentence.es),
      })),
    }
  })
}

/** Every rule and every sentence of a version on one long page, to print and to sign on paper. */
export default function VersionWhole({ loaderData }: Route.ComponentProps) {
  const { one, clinic, themes, sentences } = loaderData
  const { version, name, address } = one
  return (
    <>
      <p className="crumb screen-only">
        <a href="/workbench/protocol/versions">Versions</a> ·{' '}
        <a href={`/workbench/protocol/versions/${address}`}>{name}</a>
      </p>
      <h1>
        {clinic}: {version === null ? name : `protocol, version ${version.number}`}
      </h1>
      {version === null ? (
        <p>Nobody in this clinic has signed it.</p>
      ) : (
        <p>
          “{version.title}”. Written by {version.writer.name}, {version.writer.at}. Signed by{' '}
          {version.signer?.name}, {version.signer?.at}. Published by {version.publisher?.name},{' '}
          {version.publisher?.at}.
        </p>
      )}
      <p className="actions screen-only">
        <PrintButton words="Print all of it" />
      </p>
      {themes.map(({ id, title, rules }) => (
        <section key={id} className="whole-theme">
          <h2>{title}</h2>
          {rules.map((rule) => (
            <RuleCard key={rule.id} rule={rule} mayChange={false} heading="h3" />
          ))}
        </section>
      ))}
      {sentencePlaces.map(([place, title]) => (
        <section key={place} className="said-sentences whole-theme">
          <h2>Patients read: {title}</h2>
          <ul>
            {sentences
              .filter((each) => each.place === place)
              .map(({ id, en, es }) => (
                <li key={id}>
                  <p className="both-languages">
                    {en}
                    <span lang="es">{es}</span>
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
