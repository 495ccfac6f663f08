import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const upperArmMuscles: readonly Muscle[] = [
  {
    id: 'biceps-brachii',
    name: draft('Biceps brachii', 'Bíceps braquial'),
    phrase: draft('the front of your upper arm', 'el frente del brazo'),
    group: 'arm',
    region: 'limb',
    paired: true,
    position: 'Supine, elbow slightly bent',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'biceps-brachii-tp1',
        name: 'Lower mid-belly',
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
          'Stand with your side to a wall. Rest the palm on the wall behind you, elbow straight.',
          'Párese de lado a una pared. Apoye la palma en la pared detrás de usted, codo recto.',
        ),
        draft(
          'Turn your body slowly away from the wall.',
          'Gire despacio el cuerpo hacia el lado contrario a la pared.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_dislocation', 'torn_biceps'],
    },
  },
  {
    id: 'triceps-brachii',
    name: draft('Triceps brachii', 'Tríceps braquial'),
    phrase: draft('the back of your upper arm', 'la parte de atrás del brazo'),
    group: 'arm',
    region: 'limb',
    paired: true,
    position: 'Prone or side-lying, elbow bent',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'triceps-brachii-tp1',
        name: 'Long head, upper inner belly',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'triceps-brachii-tp2',
        name: 'Outer edge of the medial head, lower arm',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'triceps-brachii-tp3',
        name: 'Lateral head mid-belly',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'triceps-brachii-tp4',
        name: 'Deep medial head above the elbow',
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
          'Raise the arm. Bend the elbow behind your head.',
          'Suba el brazo. Doble el codo detrás de la cabeza.',
        ),
        draft(
          'Press the elbow gently back with the other hand.',
          'Empuje el codo con suavidad hacia atrás con la otra mano.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_surgery', 'elbow_surgery'],
    },
  },
  {
    id: 'brachioradialis',
    name: draft('Brachioradialis', 'Braquiorradial'),
    phrase: draft('the thumb side of your forearm', 'el antebrazo, del lado del pulgar'),
    group: 'arm',
    region: 'limb',
    paired: true,
    position: 'Supine, forearm in mid-rotation',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'brachioradialis-tp1',
        name: 'Upper belly a hand-width below the elbow crease, outer side',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft('Straighten the elbow, palm down.', 'Estire el codo con la palma hacia abajo.'),
        draft(
          'With the other hand, bend the wrist toward the little finger.',
          'Con la otra mano, doble la muñeca hacia el meñique.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['elbow_surgery', 'wrist_surgery'],
    },
  },
]
