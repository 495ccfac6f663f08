import type { Fact } from '#protocol/atlas/evidence.ts'
import type { HazardKind, MuscleGroup, Ultrasound } from '#protocol/atlas/muscle.ts'
import type { AtlasSource } from '#protocol/atlas/source.ts'
import type { Confidence } from '#protocol/evidence.ts'

export const groupWords: Readonly<Record<MuscleGroup, string>> = {
  'head-neck': 'Head and neck',
  shoulder: 'Shoulder',
  arm: 'Arm',
  chest: 'Chest',
  'upper-back': 'Upper back',
  'low-back': 'Low back',
  abdomen: 'Belly',
  'hip-buttock': 'Hip and buttock',
  leg: 'Leg',
}

export const hazardWords: Readonly<Record<HazardKind, string>> = {
  pneumothorax: 'Lung',
  vessel: 'Vessels',
  nerve: 'Nerves',
  organ: 'Organs',
  neuraxial: 'Spinal canal',
}

export const ultrasoundWords: Readonly<Record<Ultrasound['level'], string>> = {
  none: 'Ultrasound not needed',
  helpful: 'Ultrasound helpful',
  advised: 'Ultrasound advised',
  required: 'Ultrasound required: do not inject without it',
}

export const palpationWords = {
  flat: 'flat, against what lies beneath',
  pincer: 'pincer, between finger and thumb',
} as const

export const factWords: Readonly<Record<Fact, string>> = {
  anatomy: 'Anatomy',
  points: 'Places of the points',
  referral: 'Where it refers',
  figure: 'Places on the figure',
  injection: 'Position, needle, depth',
  hazards: 'Dangers',
  ultrasound: 'Ultrasound',
  symptoms: 'Symptoms',
  mimics: 'What to exclude',
  stretch: 'Stretch',
  prevalence: 'How often',
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  sourced: 'Sourced',
  consensus: 'Standard manual',
  'design-choice': 'Our own choice',
  clinic: 'The clinic’s own',
}

export const basisWords: Readonly<Record<AtlasSource['basis'], string>> = {
  read: 'read',
  part: 'found, some detail not seen',
  memory: 'standard manual, not opened',
}
