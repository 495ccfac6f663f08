import type { Field } from '../screening/questions.ts'

/** Where it hurts: which of the questions about a place are asked. */
export const painAreas: Field = {
  name: 'painAreas',
  type: 'list',
  ask: {
    en: 'Where does it hurt? Tick all that fit.',
    es: '¿Dónde le duele? Marque todo lo que le duela.',
    translation: 'draft',
  },
  of: {
    type: 'enum',
    values: [
      'head',
      'neck',
      'shoulder',
      'chest',
      'left_arm',
      'between_blades',
      'upper_back',
      'low_back',
      'belly',
      'flank',
      'groin',
      'buttock',
      'calf',
      'other_limb',
    ],
  },
}
