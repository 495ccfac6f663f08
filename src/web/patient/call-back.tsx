import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import { z } from 'zod'
import { inClinic } from '#clinic/clinic.ts'
import { requestCallBack } from '#clinic/symptom-reports/call-back.ts'
import { web } from '../context.ts'
import { CallClinic, EmergencySentence } from '../look/emergency-sentence.tsx'
import { ErrorSummary } from '../look/error-summary.tsx'
import { Field } from '../look/field.tsx'
import { useFrame } from '../look/frame.ts'
import { PatientPage } from '../look/patient-page.tsx'
import type { Route } from './+types/call-back.ts'
import { type CallBackWords, callBackWords } from './call-back-words.ts'
import { clinicOfScreens } from './clinic-of-screens.ts'
import { idIn, textOf } from './fields.ts'
import { OutOfPatience, withinPatience } from './within.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

export function loader({ context }: Route.LoaderArgs) {
  return { title: callBackWords[context.get(web).language].title, requestId: randomUUID() }
}

type Problem = keyof CallBackWords['errors']

const callBackForm = z.object({
  name: z.string().min(1, 'name').max(200, 'long'),
  telephone: z
    .string()
    .max(60, 'long')
    .refine((text) => text.replace(/\D/g, '').length >= 7, 'telephone'),
})

const problems: readonly Problem[] = ['name', 'telephone', 'long']

/** Takes a request to be called from someone without a visit; the hidden id makes a double tap one request. */
export async function action({ request, context }: Route.ActionArgs) {
  const asked = context.get(web)
  const { installation, language, noteError, keepAnswer } = asked
  const form = await request.formData()
  const typed = {
    requestId: idIn(textOf(form, 'requestId')) ?? randomUUID(),
    name: textOf(form, 'name'),
    telephone: textOf(form, 'telephone'),
  }
  const read = callBackForm.safeParse(typed)
  if (!read.success) {
    const errors = read.error.issues.flatMap(({ path, message }) => {
      const problem = problems.find((each) => each === message)
      return problem === undefined ? [] : [{ name: String(path[0]), problem }]
    })
    return data({ kind: 'refused' as const, typed, errors }, { status: 422 })
  }
  try {
    const keep = async () => {
      const clinicId = await clinicOfScreens(asked)
      if (clinicId === undefined) throw new Error('No clinic has been set up.')
      await inClinic(installation, clinicId, (clinic) =>
        requestCallBack(clinic, { ...read.data, requestId: typed.requestId, language }),
      )
    }
    await withinPatience(keep())
  } catch (error) {
    noteError(error)
    keepAnswer()
    const unknown = error instanceof OutOfPatience
    return data({ kind: 'unsent' as const, typed, unknown }, { status: 503 })
  }
  return redirect(`/call-back/${typed.requestId}`, 303)
}

/** *Please call me back*, for whoever cannot open a link. It shows no record and needs none. */
export default function CallBack({ loaderData, actionData }: Route.ComponentProps) {
  const words = callBackWords[useFrame().language]
  if (actionData?.kind === 'unsent') return <Unsent {...actionData} />
  const found = actionData?.errors ?? []
  const errors = found.map(({ name, problem }) => ({ name, message: words.errors[problem] }))
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  return (
    <PatientPage wrong="none">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ErrorSummary errors={errors} />
      <form method="post" noValidate>
        <input
          type="hidden"
          name="requestId"
          value={actionData?.typed.requestId ?? loaderData.requestId}
        />
        <Field
          name="name"
          label={words.name}
          autoComplete="name"
          maxLength={200}
          defaultValue={actionData?.typed.name}
          error={errorOf('name')}
        />
        <Field
          name="telephone"
          label={words.telephone}
          hint={words.telephoneHint}
          type="tel"
          autoComplete="tel"
          maxLength={60}
          defaultValue={actionData?.typed.telephone}
          error={errorOf('telephone')}
        />
        <div className="actions">
          <button className="button" type="submit">
            {words.send}
          </button>
        </div>
      </form>
      <EmergencySentence />
    </PatientPage>
  )
}

type Typed = { readonly requestId: string; readonly name: string; readonly telephone: string }

type UnsentProps = { readonly typed: Typed; readonly unknown: boolean }

function Unsent({ typed, unknown }: UnsentProps) {
  const unsent = callBackWords[useFrame().language][unknown ? 'unknown' : 'unsent']
  return (
    <PatientPage wrong="none">
      <h1>{unsent.title}</h1>
      <p className="lead">{unsent.text}</p>
      <form method="post" noValidate>
        {Object.entries(typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="actions stacked">
          <CallClinic />
          <button className="button" type="submit">
            {unsent.again}
          </button>
        </div>
      </form>
      <EmergencySentence />
    </PatientPage>
  )
}
