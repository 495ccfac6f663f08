/**
 * Which screening answer says whether a modifier of the symptom rules is present. An answer that is
 * neither in `present` nor in `absent`, or that is missing, leaves the modifier unknown, and unknown goes up.
 */
export type ModifierAnswer = {
  readonly modifier: string
  readonly question: string
  readonly present: readonly string[]
  readonly absent: readonly string[]
}

export const modifierAnswers: readonly ModifierAnswer[] = [
  { modifier: 'anticoagulated', question: 'anticoag', present: ['yes'], absent: ['no'] },
  { modifier: 'pregnant', question: 'pregnant', present: ['yes', 'possible'], absent: ['no'] },
]
