/** Chance from a seed: the same seed draws the same again. Not for secrets. */
export type Chance = {
  /** A number from 0 to under 1. */
  readonly next: () => number
  /** True in `share` of the draws. */
  readonly is: (share: number) => boolean
  /** A whole number from `least` to `most`, both among them. */
  readonly between: (least: number, most: number) => number
  /** A waiting time whose mean is `mean`: mostly short, sometimes long. */
  readonly waiting: (mean: number) => number
  readonly of: <Item>(items: readonly Item[]) => Item
}

/** One well-mixed 32-bit seed out of a seed and a number (Steele and others, SplitMix, 2014). */
export function seedOf(seed: number, number: number): number {
  let mixed = (Math.trunc(seed) ^ Math.imul(number + 1, 0x9e3779b9)) >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Small fast chaotic generator, 32 bits, four words of state. */
export function chanceOf(seed: number): Chance {
  let a = seed >>> 0
  let b = seedOf(seed, 1)
  let c = seedOf(seed, 2)
  let counter = 1
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let warm = 0; warm < 12; warm += 1) next()
  return {
    next,
    is: (share) => next() < share,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    waiting: (mean) => Math.ceil(-Math.log(1 - next()) * mean),
    of(items) {
      const item = items[Math.floor(next() * items.length)]
      if (item === undefined) throw new Error('Nothing to choose from.')
      return item
    },
  }
}
