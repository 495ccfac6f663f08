import type { ReactNode } from 'react'

export type EmptyStateProps = {
  readonly title: string
  readonly children?: ReactNode
}

/** Nothing here, said kindly, with what will make it fill. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <svg viewBox="0 0 100 28" aria-hidden="true">
        <path d="M2 22h12m8 0h12m8 0h12m8 0 26-15" />
        <circle cx="91" cy="5.5" r="3.4" />
      </svg>
      <p className="empty-title">{title}</p>
      {children}
    </div>
  )
}
