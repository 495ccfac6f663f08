import { decimal } from '../decimal.ts'
import { order, type Ratio, ratioOf } from './ratio.ts'

/** What a number may be; both ends are allowed. Outside it is a typing mistake until someone looks. */
export type Bounds = { readonly from: string; readonly to: string }

export type ReadyBounds = { readonly from: Ratio; readonly to: Ratio }

export const readyBounds = ({ from, to }: Bounds): ReadyBounds => ({
  from: ratioOf(decimal(from)),
  to: ratioOf(decimal(to)),
})

export const within = (value: Ratio, { from, to }: ReadyBounds): boolean =>
  order(value, from) >= 0 && order(value, to) <= 0
