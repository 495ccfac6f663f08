/** Who is called: first, or when the first did not answer. */
export type Tier = 'primary' | 'backup'

/** 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A step is everyone who is on at once. */
export type Step = readonly string[]

/** People in turn: the next step begins at the handover, every day or every week. */
export type Rotation = {
  readonly kind: 'rotation'
  readonly tier: Tier
  readonly steps: readonly Step[]
  readonly every: 'day' | 'week'
  /** Of a weekly rotation. */
  readonly weekday: Weekday
  /** HH:MM by the clinic's clock. */
  readonly at: string
  /** The day on which the first step begins, or the first handover after it. */
  readonly from: string
}

/** The same people at the same hours of each week; a holiday has the hours of its own where it names any. */
export type WeeklyPattern = {
  readonly kind: 'weekly'
  readonly tier: Tier
  readonly spans: readonly {
    readonly day: Weekday | 'holiday'
    readonly from: string
    /** At or before `from` it is on the day after. */
    readonly to: string
    readonly people: Step
  }[]
}

export type Plan = Rotation | WeeklyPattern

/** Somebody instead of whoever the plan says, for a time. */
export type Override = {
  readonly tier: Tier
  readonly people: Step
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}
