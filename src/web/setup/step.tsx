const steps = ['The clinic', 'You', 'On call'] as const

/** Where one stands in the three screens. */
export function Step({ at }: { readonly at: 1 | 2 | 3 }) {
  return (
    <p className="hint">
      Step {at} of {steps.length}: {steps[at - 1]}
    </p>
  )
}
