import type { PointChange } from '#clinic/examinations/point.ts'

/** One press as a button carries it: what it is about, what was shown, what it shall be. */
export const changeValue = ({
  field,
  from,
  to,
}: Pick<PointChange, 'field' | 'from' | 'to'>): string => [field, from ?? '', to ?? ''].join(':')
