import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const forearmMuscles: readonly Muscle[] = [
  {
    id: 'wrist-extensors',
    name: draft('Wrist extensors', 'Extensores de la muñeca'),
    phrase: draft('the back of your forearm', 'la parte de atrás del antebrazo'),
    group: 'arm',
    region: 'limb',
    paired: true,
    position: 'Supine or seated, forearm supported, palm down',
    hazards: {
      pneumothorax: 'none',
      vessel: 'none',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'wrist-extensors-tp1',
        name: 'Extensor carpi radialis longus, upper outer forearm',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'wrist-extensors-tp2',
        name: 'Extensor carpi radialis brevis, two finger-widths lower',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'wrist-extensors-tp3',
        name: 'Extensor carpi ulnaris, little-finger side',
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
          'With the other hand, pull the hand down and in.',
          'Con la otra mano, lleve la mano hacia abajo y hacia adentro.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['elbow_surgery', 'wrist_surgery'],
    },
  },
  {
    id: 'finger-extensors',
    name: draft('Finger extensors', 'Extensores de los dedos'),
    phrase: draft(
      'the back of your forearm, to the fingers',
      'la parte de atrás del antebrazo, hacia los dedos',
    ),
    group: 'arm',
    region: 'limb',
    paired: true,
    position: 'Supine or seated, forearm supported',
    hazards: {
      pneumothorax: 'none',
      vessel: 'none',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'finger-extensors-tp1',
        name: 'Middle-finger slip, upper mid-forearm',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'finger-extensors-tp2',
        name: 'Ring and little-finger slip',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft('Make a loose fist.', 'Cierre el puño sin apretar.'),
        draft(
          'Bend the wrist down. Keep the elbow straight.',
          'Doble la muñeca hacia abajo. Mantenga el codo recto.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['elbow_surgery', 'wrist_surgery'],
    },
  },
  {
    id: 'supinator',
    name: draft('Supinator', 'Supinador'),
    phrase: draft('the forearm, just below your elbow', 'el antebrazo, justo debajo del codo'),
    group: 'arm',
    region: 'limb',
    paired: true,
    position: 'Supine, palm up',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'high',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'supinator-tp1',
        name: 'Front-outer forearm just below the elbow crease, deep',
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
          'Bend the elbow. Turn the palm all the way down with the other hand.',
          'Doble el codo. Con la otra mano, gire la palma del todo hacia abajo.',
        ),
        draft('Straighten the elbow slowly.', 'Estire el codo despacio.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['elbow_surgery', 'wrist_surgery'],
    },
  },
  {
    id: 'pronator-teres',
    name: draft('Pronator teres', 'Pronador redondo'),
    phrase: draft('the inside of your elbow', 'la parte de adentro del codo'),
    group: 'arm',
    region: 'limb',
    paired: true,
    position: 'Supine, forearm supported, palm up',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'high',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'pronator-teres-tp1',
        name: 'Below the inner elbow crease',
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
          'Straighten the elbow. Turn the palm up.',
          'Estire el codo. Gire la palma hacia arriba.',
        ),
        draft(
          'Pull the hand gently back with the other hand.',
          'Con la otra mano, lleve la mano hacia atrás con suavidad.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['elbow_surgery', 'wrist_surgery'],
    },
  },
  {
    id: 'wrist-flexors',
    name: draft('Wrist and finger flexors', 'Flexores de la muñeca y los dedos'),
    phrase: draft('the palm side of your forearm', 'el antebrazo, del lado de la palma'),
    group: 'arm',
    region: 'limb',
    paired: true,
    position: 'Supine, palm up',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'wrist-flexors-tp1',
        name: 'Flexor carpi radialis, mid upper forearm',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'wrist-flexors-tp2',
        name: 'Flexor carpi ulnaris, little-finger side',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'wrist-flexors-tp3',
        name: 'Palmaris longus',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'wrist-flexors-tp4',
        name: 'Finger flexors',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft('Straighten the elbow, palm up.', 'Estire el codo con la palma hacia arriba.'),
        draft(
          'Draw the fingers and hand back with the other hand.',
          'Con la otra mano, lleve los dedos y la mano hacia atrás.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['elbow_surgery', 'wrist_surgery', 'finger_numbness_holding'],
    },
  },
]
