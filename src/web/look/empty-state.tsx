import type { ReactNode } from 'react'

export type EmptyStateProps = {
  readonly title: string
  readonly children?: ReactNode
}

/** Nothing here, said kindly, with what will make it fill. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <svg viewBox="0 0 96 28" aria-hidden="true">
        <path d="M2 20h12m8 0h12m8 0h12" />
        <path d="M62 20 88 6m0 0a3 3 0 1 1 3-1.6A3 3 0 0 1 88 6Z" />
      </svg>
      <p className="empty-title">{title}</p>
      {children}
    </div>
  )
}
