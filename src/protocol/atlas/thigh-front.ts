import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const thighFrontMuscles: readonly Muscle[] = [
  {
    id: 'rectus-femoris',
    name: draft('Rectus femoris', 'Recto femoral'),
    phrase: draft('the front of your thigh', 'el frente del muslo'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Supine, knee slightly bent',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'rectus-femoris-tp1',
        name: 'Upper end just below the anterior inferior iliac spine',
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
          'Stand and hold on. Hold your ankle behind you.',
          'De pie, sujétese. Agarre el tobillo por detrás.',
        ),
        draft(
          'Keep your knees together. Tuck your tailbone.',
          'Mantenga las rodillas juntas. Meta la rabadilla.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['knee_replacement', 'poor_balance', 'hip_replacement'],
    },
  },
  {
    id: 'vastus-lateralis',
    name: draft('Vastus lateralis', 'Vasto lateral'),
    phrase: draft('the outside of your thigh', 'la parte de afuera del muslo'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Side-lying or supine',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'none',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'vastus-lateralis-tp1',
        name: 'Lower outer thigh above the kneecap',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'vastus-lateralis-tp2',
        name: 'Mid outer thigh, several spots',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'vastus-lateralis-tp3',
        name: 'Upper outer thigh',
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
          'Lie on your good side. Hold the ankle of the sore side behind you.',
          'Acuéstese sobre el lado sano. Agarre por detrás el tobillo del lado del dolor.',
        ),
        draft(
          'Draw the knee back and a little down.',
          'Lleve la rodilla hacia atrás y un poco hacia abajo.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['knee_replacement', 'hip_replacement'],
    },
  },
  {
    id: 'vastus-medialis',
    name: draft('Vastus medialis', 'Vasto medial'),
    phrase: draft(
      'the thigh, just above the inner knee',
      'el muslo, justo arriba y adentro de la rodilla',
    ),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Supine, knee slightly bent outward',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'vastus-medialis-tp1',
        name: 'Lower inner thigh above the kneecap',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'vastus-medialis-tp2',
        name: 'Mid inner thigh',
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
          'Lie face down. Loop a towel round your ankle.',
          'Acuéstese boca abajo. Pase una toalla por el tobillo.',
        ),
        draft('Draw your heel toward the buttock.', 'Acerque el talón al glúteo.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['knee_replacement', 'cannot_lie_face_down'],
    },
  },
  {
    id: 'vastus-intermedius',
    name: draft('Vastus intermedius', 'Vasto intermedio'),
    phrase: draft('the deep front of your thigh', 'la parte profunda del frente del muslo'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Supine',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'vastus-intermedius-tp1',
        name: 'Upper front thigh, deep to rectus femoris',
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
          'Kneel on the knee of the sore side on a soft pad. Hold on to a chair.',
          'Arrodíllese sobre la rodilla del lado del dolor, en algo blando. Sujétese de una silla.',
        ),
        draft(
          'Hold the foot behind you. Bring your heel toward the buttock.',
          'Agarre el pie por detrás. Acerque el talón al glúteo.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['knee_replacement', 'poor_balance'],
    },
  },
]
