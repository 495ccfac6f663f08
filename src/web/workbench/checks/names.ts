export const medicineRows = 12

/** Names of the fields of one other medicine, counted from 0. */
export const medicineNames = (row: number) => ({
  drug: `medicine-${row}`,
  recognized: `medicine-${row}-known`,
})
