import { model } from './model.ts'

/**
 * Shares of patients in whom active points were found, or whose pain the muscle reproduced, as the prevalence texts of
 * the atlas give them; the middle of a range. A muscle without a figure counts as the median: unstudied is not rare.
 */
const shares: Readonly<Record<string, number>> = {
  'upper-trapezius': 0.45,
  suboccipitals: 0.625,
  scalenes: 0.349,
  infraspinatus: 0.389,
  supraspinatus: 0.67,
  subscapularis: 0.42,
  iliocostalis: 0.355,
  'quadratus-lumborum': 0.425,
  'rectus-abdominis': 0.75,
  'abdominal-obliques': 0.8,
  iliopsoas: 0.075,
  'gluteus-medius': 0.395,
  piriformis: 0.42,
  'tensor-fasciae-latae': 0.11,
  'biceps-femoris': 0.3,
  'medial-hamstrings': 0.3,
  'rectus-femoris': 0.18,
  'vastus-lateralis': 0.18,
  'adductor-longus-brevis': 0.17,
  gastrocnemius: 0.98,
  soleus: 0.69,
}

const sorted = Object.values(shares).toSorted((a, b) => a - b)
const median = sorted[Math.floor(sorted.length / 2)] ?? 1

/** The natural logarithm of how much likelier than the median this muscle is before anything was drawn. */
export function logPrior(muscleId: string): number {
  return model.priorTrust * Math.log((shares[muscleId] ?? median) / median)
}
