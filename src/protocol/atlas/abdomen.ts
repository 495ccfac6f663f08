import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const abdomenMuscles: readonly Muscle[] = [
  {
    id: 'rectus-abdominis',
    name: draft('Rectus abdominis', 'Recto del abdomen'),
    phrase: draft('the front of your belly', 'el frente de la barriga'),
    group: 'abdomen',
    region: 'abdomen_flank',
    paired: true,
    position: 'Supine, knees bent',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'none',
      organ: 'high',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'rectus-abdominis-tp1',
        name: 'Upper belly below the costal margin',
        region: 'abdomen_flank',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'rectus-abdominis-tp2',
        name: 'Level with the belly button',
        region: 'abdomen_flank',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'rectus-abdominis-tp3',
        name: 'Lower belly above the pubic bone',
        region: 'abdomen_flank',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft('Lie face down.', 'Acuéstese boca abajo.'),
        draft(
          'Prop on your elbows and let your belly sag.',
          'Apóyese en los codos y deje caer la barriga.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['belly_hernia', 'belly_surgery', 'pregnancy', 'back_bending_leg_pain'],
    },
  },
  {
    id: 'abdominal-obliques',
    name: draft('Abdominal obliques', 'Oblicuos del abdomen'),
    phrase: draft('the side of your belly', 'el lado de la barriga'),
    group: 'abdomen',
    region: 'abdomen_flank',
    paired: true,
    position: 'Supine or side-lying',
    hazards: {
      pneumothorax: 'caution',
      vessel: 'none',
      nerve: 'caution',
      organ: 'high',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'abdominal-obliques-tp1',
        name: 'Over the front lower ribs',
        region: 'abdomen_flank',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'abdominal-obliques-tp2',
        name: 'Lower lateral wall near the iliac spine',
        region: 'abdomen_flank',
        pneumothorax: 'caution',
        injectable: true,
      },
      {
        id: 'abdominal-obliques-tp3',
        name: 'Back edge near rib 12',
        region: 'abdomen_flank',
        pneumothorax: 'caution',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Lie on your back with your knees bent.',
          'Acuéstese boca arriba con las rodillas dobladas.',
        ),
        draft(
          'Let both knees drop to one side. Look to the other side.',
          'Deje caer las dos rodillas a un lado. Mire al otro lado.',
        ),
        draft('Do each side.', 'Haga los dos lados.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: [
        'belly_hernia',
        'belly_surgery',
        'osteoporosis_or_spine_fracture',
        'hip_replacement',
      ],
    },
  },
]
