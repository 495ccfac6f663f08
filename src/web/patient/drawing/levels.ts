/**
 * The three words a patient chooses from, with the intensity (0 to 10) each is kept as: the middle of the usual bands of
 * a numeric scale, mild 1 to 3, moderate 4 to 6, severe 7 to 10. `strength` is how the figure shows it.
 */
export const levels = [
  { id: 'little', intensity: 2, most: 3, strength: 1 },
  { id: 'medium', intensity: 5, most: 6, strength: 2 },
  { id: 'strong', intensity: 8, most: 10, strength: 3 },
] as const

export type Level = (typeof levels)[number]

/** The level an intensity of 1 to 10 is shown as. */
export const levelOf = (intensity: number): Level =>
  levels.find(({ most }) => intensity <= most) ?? levels[2]
