export const rowsMost = 20

/** Names of the fields of one muscle row, counted from 0. */
export const rowNames = (row: number) => ({ site: `site-${row}`, side: `side-${row}` })
