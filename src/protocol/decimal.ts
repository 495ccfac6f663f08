/** An exact decimal: coefficient ÷ 10^scale. Medicine is compared in these, never in binary floats. */
export type Decimal = { readonly coefficient: bigint; readonly scale: number }

const plain = /^([+-]?\d{1,30})(?:\.(\d{1,30}))?(?:[eE]([+-]?\d{1,2}))?$/

/** Reads a decimal from text or from a number as JSON wrote it; undefined when it is none (or longer than 30 digits a side). */
export function readDecimal(value: string | number): Decimal | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) {
    return { coefficient: BigInt(value), scale: 0 }
  }
  const match = plain.exec(String(value).trim())
  if (match === null) return undefined
  const [, whole = '', fraction = '', exponent = '0'] = match
  const scale = fraction.length - Number(exponent)
  const coefficient = BigInt(whole + fraction)
  return scale >= 0 ? { coefficient, scale } : { coefficient: coefficient * ten(-scale), scale: 0 }
}

/** A decimal written in the protocol itself; throws on a text that is none, so a bad literal stops the start. */
export function decimal(value: string | number): Decimal {
  const read = readDecimal(value)
  if (read === undefined) throw new RangeError(`"${value}" is not a decimal`)
  return read
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function compare(a: Decimal, b: Decimal): number {
  const left = a.scale >= b.scale ? a.coefficient : a.coefficient * ten(b.scale - a.scale)
  const right = b.scale >= a.scale ? b.coefficient : b.coefficient * ten(a.scale - b.scale)
  return left < right ? -1 : left > right ? 1 : 0
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale }
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return {
    coefficient: a.coefficient * ten(scale - a.scale) + b.coefficient * ten(scale - b.scale),
    scale,
  }
}

export function difference(a: Decimal, b: Decimal): Decimal {
  return plus(a, { coefficient: -b.coefficient, scale: b.scale })
}

export const magnitude = (a: Decimal): Decimal =>
  a.coefficient < 0n ? { coefficient: -a.coefficient, scale: a.scale } : a

const powers = Array.from({ length: 31 }, (_, exponent) => 10n ** BigInt(exponent))
const ten = (exponent: number): bigint => powers[exponent] ?? 10n ** BigInt(exponent)

const fahrenheitPerCelsius = decimal('1.8')
const freezing_f = decimal('32')
const kilogramsPerPound = decimal('0.45359237')

/** Degrees Fahrenheit of degrees Celsius, exactly: x 9/5 + 32, not rounded. */
export const fahrenheitOf = (celsius: Decimal): Decimal =>
  plus(times(celsius, fahrenheitPerCelsius), freezing_f)

/** Kilograms of pounds, exactly: 1 lb = 0.45359237 kg. */
export const kilogramsOf = (pounds: Decimal): Decimal => times(pounds, kilogramsPerPound)
