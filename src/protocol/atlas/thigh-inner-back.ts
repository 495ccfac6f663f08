import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const thighInnerBackMuscles: readonly Muscle[] = [
  {
    id: 'biceps-femoris',
    name: draft('Hamstrings, biceps femoris', 'Isquiotibiales, bíceps femoral'),
    phrase: draft('the outer back of your thigh', 'la parte de atrás y afuera del muslo'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Prone, pillow under the shin',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'high',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'biceps-femoris-tp1',
        name: 'Lower mid-belly, outer back of the thigh',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Sit with the leg straight in front, toes up.',
          'Siéntese con la pierna recta al frente, dedos hacia arriba.',
        ),
        draft(
          'Lean forward from the hips. Keep your back flat.',
          'Inclínese hacia adelante desde la cadera. Mantenga la espalda recta.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['new_limb_numbness', 'hip_replacement', 'torn_thigh_muscle'],
    },
  },
  {
    id: 'medial-hamstrings',
    name: draft(
      'Hamstrings, semitendinosus and semimembranosus',
      'Isquiotibiales, semitendinoso y semimembranoso',
    ),
    phrase: draft('the inner back of your thigh', 'la parte de atrás y adentro del muslo'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Prone or supine with the hip and knee bent',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'medial-hamstrings-tp1',
        name: 'Lower mid-belly, inner back of the thigh',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Stand and hold on. Put your heel on a low step, knee straight.',
          'De pie, sujétese. Ponga el talón en un escalón bajo, rodilla recta.',
        ),
        draft(
          'Bend forward at the hips with a flat back.',
          'Inclínese desde la cadera con la espalda recta.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['new_limb_numbness', 'hip_replacement', 'torn_thigh_muscle', 'poor_balance'],
    },
  },
  {
    id: 'adductor-longus-brevis',
    name: draft('Adductor longus and brevis', 'Aductores largo y corto'),
    phrase: draft('the upper inner thigh', 'la parte alta de adentro del muslo'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Supine, hip bent and turned out',
    hazards: {
      pneumothorax: 'none',
      vessel: 'high',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'adductor-longus-brevis-tp1',
        name: 'Upper third of the belly',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'adductor-longus-brevis-tp2',
        name: 'Lower part of the belly',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Sit with the soles of your feet together. Hold your ankles.',
          'Siéntese con las plantas de los pies juntas. Agarre los tobillos.',
        ),
        draft('Let your knees drop.', 'Deje caer las rodillas.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['hip_replacement', 'groin_hernia_or_tear'],
    },
  },
  {
    id: 'adductor-magnus',
    name: draft('Adductor magnus', 'Aductor mayor'),
    phrase: draft('the inner thigh', 'la parte de adentro del muslo'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Supine, hip bent and turned out',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'adductor-magnus-tp1',
        name: 'Middle of the inner thigh',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'adductor-magnus-tp2',
        name: 'Upper end near the sitting bone',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Stand with your feet wide and hold on. Bend the knee of the good side.',
          'De pie con los pies separados, sujétese. Doble la rodilla del lado sano.',
        ),
        draft(
          'Shift sideways until the inner thigh opens.',
          'Muévase de lado hasta abrir el muslo por dentro.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['hip_replacement', 'groin_hernia_or_tear', 'poor_balance'],
    },
  },
]
