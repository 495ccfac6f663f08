import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const buttockMuscles: readonly Muscle[] = [
  {
    id: 'gluteus-maximus',
    name: draft('Gluteus maximus', 'Glúteo mayor'),
    phrase: draft('your buttock', 'la nalga'),
    group: 'hip-buttock',
    region: 'gluteal',
    paired: true,
    position: 'Side-lying or prone',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'gluteus-maximus-tp1',
        name: 'Upper part beside the sacrum',
        region: 'gluteal',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'gluteus-maximus-tp2',
        name: 'Above the sitting bone',
        region: 'gluteal',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'gluteus-maximus-tp3',
        name: 'Lower inner edge near the tailbone',
        region: 'gluteal',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft('Lie on your back.', 'Acuéstese boca arriba.'),
        draft(
          'Pull the knee of the sore side toward the other shoulder.',
          'Lleve la rodilla del lado del dolor hacia el otro hombro.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['hip_replacement'],
    },
  },
  {
    id: 'gluteus-medius',
    name: draft('Gluteus medius', 'Glúteo medio'),
    phrase: draft('the upper buttock', 'la parte de arriba de la nalga'),
    group: 'hip-buttock',
    region: 'low_back',
    paired: true,
    position: 'Side-lying on the good side, pillow between the knees',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'gluteus-medius-tp1',
        name: 'Rear part just below the iliac crest near the sacroiliac joint',
        region: 'low_back',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'gluteus-medius-tp2',
        name: 'Middle part below the mid crest',
        region: 'gluteal',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'gluteus-medius-tp3',
        name: 'Front part near the anterior spine',
        region: 'low_back',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Lie on your good side at the edge of the bed, or on the floor if you fall easily.',
          'Acuéstese sobre el lado sano al borde de la cama, o en el piso si se cae con facilidad.',
        ),
        draft(
          'Keep the upper leg straight and a little behind you. Let it drop.',
          'Ponga la pierna de arriba recta y un poco hacia atrás. Déjela caer.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['hip_replacement', 'falls_use_floor'],
    },
  },
  {
    id: 'piriformis',
    name: draft('Piriformis', 'Piriforme'),
    phrase: draft('the deep buttock', 'la parte profunda de la nalga'),
    group: 'hip-buttock',
    region: 'gluteal',
    paired: true,
    position: 'Side-lying or prone, hip slightly bent and turned in',
    hazards: {
      pneumothorax: 'none',
      vessel: 'high',
      nerve: 'high',
      organ: 'caution',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'piriformis-tp1',
        name: 'Inner third near the sacrum',
        region: 'gluteal',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'piriformis-tp2',
        name: 'Outer third near the trochanter',
        region: 'gluteal',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Lie on your back. Cross the ankle of the sore side over the other knee.',
          'Acuéstese boca arriba. Cruce el tobillo del lado del dolor sobre la otra rodilla.',
        ),
        draft('Draw that thigh toward you.', 'Acerque ese muslo hacia usted.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['hip_replacement'],
    },
  },
]
