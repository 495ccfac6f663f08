export type TimerRingProps = {
  /** 0 to 1 of the time that has to pass. */
  readonly fraction: number
  /** What is left, such as `9:18`. */
  readonly text: string
  /** What is being timed, for those who hear the screen. */
  readonly label: string
}

/** A timer as a ring that fills; drawn with attributes only, so that no inline style is needed. */
export function TimerRing({ fraction, text, label }: TimerRingProps) {
  const share = Math.max(0, Math.min(1, fraction))
  return (
    <svg className="ring" viewBox="0 0 52 52" role="img" aria-label={`${label}: ${text}`}>
      <circle cx="26" cy="26" r="22" className="ring-way" />
      <circle
        cx="26"
        cy="26"
        r="22"
        className="ring-done"
        pathLength="100"
        strokeDasharray={`${share * 100} 100`}
        transform="rotate(-90 26 26)"
      />
      <text x="26" y="30.5" textAnchor="middle">
        {text}
      </text>
    </svg>
  )
}
