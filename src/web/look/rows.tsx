import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A list of places to go, one row each. Holds `RowLink` and `RowButton`. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <ul className="rows">{children}</ul>
}

export type RowTexts = { readonly title: string; readonly detail?: string | undefined }

export function RowLink({ title, detail, href }: RowTexts & { readonly href: string }) {
  return (
    <li>
      <a href={href}>
        <RowText title={title} detail={detail} />
      </a>
    </li>
  )
}

/** A row that sends its surrounding form with one name and value. */
export function RowButton(props: RowTexts & { readonly name: string; readonly value: string }) {
  return (
    <li>
      <button type="submit" name={props.name} value={props.value}>
        <RowText title={props.title} detail={props.detail} />
      </button>
    </li>
  )
}

function RowText({ title, detail }: RowTexts) {
  return (
    <>
      <span>
        <b>{title}</b>
        {detail !== undefined && <small>{detail}</small>}
      </span>
      <Icon name="chevron" />
    </>
  )
}
