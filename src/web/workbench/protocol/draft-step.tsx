import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Choice } from '../../look/choice.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import type { DraftData } from './draft-data.ts'

type Step = { readonly title: string; readonly text: string; readonly act?: ReactNode }

type DraftStepProps = { readonly draft: DraftData; readonly form: FormState }

/** What has to happen next with the draft, and by whom. */
export function DraftStep({ draft, form }: DraftStepProps) {
  const { title, text, act } = stepOf(draft, form)
  return (
    <section className="step" id="field-draft" tabIndex={-1}>
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {act}
    </section>
  )
}

function stepOf(draft: DraftData, form: FormState): Step {
  const { examination, version, mine, maySign, mayPublish, lowered } = draft
  const examined = examination.kind === 'examined' ? examination : undefined
  if (examined !== undefined && examined.rules.length === 0) {
    return mine
      ? { title: 'Change a rule', text: 'The draft is still a plain copy.', act: <ToRules /> }
      : { title: 'Still a plain copy', text: `${version.writer.name} has changed nothing yet.` }
  }
  if (examined !== undefined && examined.errors.length > 0) {
    return {
      title: 'The check finds errors',
      text: 'It cannot be published like this.',
      act: (
        <a className="button" href="#check">
          See the check
        </a>
      ),
    }
  }
  if (version.signer === null && maySign) {
    return {
      title: 'Read it, then sign',
      text: `${version.writer.name} wrote it. With your name you answer for every change below.`,
      act: <Sign seen={draft.seen} lowered={lowered.length} error={errorAt(form, 'states')} />,
    }
  }
  if (version.signer === null) {
    return {
      title: 'Waits for a signature',
      text: 'A second clinician or the clinic lead reads and signs it here.',
      ...(mine && { act: <ToRules /> }),
    }
  }
  if (mayPublish) {
    return {
      title: `Signed by ${version.signer.name}`,
      text: 'Once published it decides every report and screening from then on.',
      act: <Do intent="publish" label={`Publish version ${version.number}`} />,
    }
  }
  return {
    title: `Signed by ${version.signer.name}`,
    text: 'The clinic lead publishes it here. Any change ends the signature.',
  }
}

function ToRules() {
  return (
    <p className="draft-ways">
      <a className="button" href="/workbench/protocol">
        Find a rule
      </a>
      <a className="next" href="/workbench/protocol/sentences">
        Change words
      </a>
      <a className="next" href="/workbench/protocol/draft/new/after">
        Add a red flag
      </a>
      <a className="next" href="/workbench/protocol/draft/new/before">
        Add a screening rule
      </a>
    </p>
  )
}

type SignProps = {
  readonly seen: string
  readonly lowered: number
  readonly error: string | undefined
}

/** The signature. Where a draft protects less, that is stated by a tick of its own. */
function Sign({ seen, lowered, error }: SignProps) {
  return (
    <Form method="post" className="sign">
      <input type="hidden" name="seen" value={seen} />
      {lowered > 0 && (
        <Choice
          kind="checkbox"
          name="states"
          label="It protects less"
          error={error}
          options={[
            {
              value: 'yes',
              label: 'I have read what protects less, below in red, and sign that too.',
            },
          ]}
        />
      )}
      <button className="button" type="submit" name="intent" value="sign">
        Sign with my name
      </button>
    </Form>
  )
}

type DoProps = { readonly intent: string; readonly label: string }

function Do({ intent, label }: DoProps) {
  return (
    <Form method="post">
      <button className="button" type="submit" name="intent" value={intent}>
        {label}
      </button>
    </Form>
  )
}
