import type { ReactNode } from 'react'
import { Form } from 'react-router'
import type { DraftData } from './draft-data.ts'

type Step = { readonly title: string; readonly text: string; readonly act?: ReactNode }

/** What has to happen next with the draft, and by whom. */
export function DraftStep({ draft }: { readonly draft: DraftData }) {
  const { title, text, act } = stepOf(draft)
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

function stepOf(draft: DraftData): Step {
  const { examination, version, mine, maySign, mayPublish } = draft
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
      act: <Do intent="sign" label="Sign with my name" seen={draft.seen} />,
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
    <a className="button" href="/workbench/protocol">
      Find the rule
    </a>
  )
}

type DoProps = { readonly intent: string; readonly label: string; readonly seen?: string }

function Do({ intent, label, seen }: DoProps) {
  return (
    <Form method="post">
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      <button className="button" type="submit" name="intent" value={intent}>
        {label}
      </button>
    </Form>
  )
}
