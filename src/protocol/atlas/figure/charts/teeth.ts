/** Teeth lie over cheek, jaw and mouth: a layer of their own. Upper and lower share the line of the bite. */
export const frontTeethLines: readonly string[] = [
  `u0@0,99.4 4,99.2 u1@7.4,98.2 b1@8,103.6 l1@7.2,108.8 4,110.8 l0@0,111.2`,
  `b0@0,104.8 4.6,104.4 b1`,
  `u0 b0 l0`,
]

export const headTeethLines: readonly string[] = [
  `u0@9,96.4 16,96.2 u1@24,94.6 b1@25,100.4 l1@24.6,107.8 17,110 l0@10.6,109.8`,
  `u0 b0@8.6,102 l0`,
  `b0 16,101.8 b1`,
]

export const teethWalks: Readonly<Record<string, string>> = {
  'head-upper-teeth': 'u0 u1 b1 b0',
  'head-lower-teeth': 'b0 b1 l1 l0',
}
