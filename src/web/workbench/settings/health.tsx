import { data, Form } from 'react-router'
import { clinicHealth } from '#clinic/health/clinic-health.ts'
import { type TriedMail, tryMail } from '#clinic/health/try-mail.ts'
import product from '../../../../package.json' with { type: 'json' }
import { signedIn } from '../../access/staff-session.ts'
import { web } from '../../context.ts'
import { Notice, Severity } from '../../look/severity.tsx'
import type { Route } from './+types/health.ts'
import { healthLines } from './health-words.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Is everything working? · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { clinicId } = await signedIn({ request, context })
  const { installation, outboxFolder, ready } = context.get(web)
  const realMail = outboxFolder === undefined
  const { checks } = await ready()
  const health = await clinicHealth(installation, clinicId, { checks, realMail })
  return {
    lines: healthLines(health, realMail),
    troubles: health.troubles.length,
    version: product.version,
  }
}

const triedWords = (tried: TriedMail): { good: boolean; words: string } => {
  switch (tried.kind) {
    case 'handed-over':
      return {
        good: true,
        words: `A test went to ${tried.to}. Look whether it is there: handed over is not read.`,
      }
    case 'failed':
      return {
        good: false,
        words: `The test to ${tried.to} did not go (${tried.reason}). An alert would not go either.`,
      }
    case 'no-address':
      return { good: false, words: 'You have no mail address here. Add one on the Staff screen.' }
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { clinicId, actor } = await signedIn({ request, context })
  const tried = triedWords(await tryMail(context.get(web).installation, clinicId, actor))
  return data(tried, { status: tried.good ? 200 : 422 })
}

/** Whether the machine behind the clinic works, in words for who runs the clinic. */
export default function Health({ loaderData, actionData }: Route.ComponentProps) {
  const { lines, troubles, version } = loaderData
  return (
    <>
      <h1>Is everything working?</h1>
      {troubles === 0 ? (
        <Notice level="clear" title="Everything works" />
      ) : (
        <Notice
          level="stop"
          title={troubles === 1 ? 'One thing needs someone' : `${troubles} things need someone`}
        />
      )}
      {actionData !== undefined && (
        <Notice
          level={actionData.good ? 'clear' : 'stop'}
          title={actionData.good ? 'The test is on its way' : 'The test did not go'}
          urgent
        >
          <p>{actionData.words}</p>
        </Notice>
      )}
      <ul className="health">
        {lines.map(({ id, title, well, state, todo }) => (
          <li key={id}>
            <h2>{title}</h2>
            <Severity level={well ? 'clear' : 'stop'} word={well ? 'Well' : 'Look at it'} />
            <div>
              <p>{state}</p>
              {todo !== '' && (
                <p>
                  <b>{todo}</b>
                </p>
              )}
              {id === 'mail' && (
                <Form method="post">
                  <button className="button quiet" type="submit">
                    Send a test to me
                  </button>
                </Form>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="hint">Needlepoint {version}. This page is asked anew each time it is opened.</p>
    </>
  )
}
