import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const upperBackMuscles: readonly Muscle[] = [
  {
    id: 'middle-trapezius',
    name: draft('Middle trapezius', 'Trapecio medio'),
    phrase: draft(
      'the back between spine and shoulder blade',
      'la espalda entre la columna y el omóplato',
    ),
    group: 'upper-back',
    region: 'upper_back',
    paired: true,
    position: 'Prone or side-lying, arm hanging to spread the blade',
    hazards: {
      pneumothorax: 'high',
      vessel: 'none',
      nerve: 'none',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'middle-trapezius-tp1',
        name: 'Mid fibres, two finger-widths medial to the inner scapular edge',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'middle-trapezius-tp2',
        name: 'Near the acromion in the lateral fibres',
        region: 'shoulder',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Clasp your hands in front at chest height.',
          'Junte las manos al frente, a la altura del pecho.',
        ),
        draft(
          'Push your hands away and round your upper back.',
          'Empuje las manos hacia adelante y redondee la parte alta de la espalda.',
        ),
        draft('Feel the shoulder blades slide apart.', 'Sienta que los omóplatos se separan.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_surgery', 'broken_rib_or_chest_pain'],
    },
  },
  {
    id: 'lower-trapezius',
    name: draft('Lower trapezius', 'Trapecio inferior'),
    phrase: draft('the back below your shoulder blade', 'la espalda debajo del omóplato'),
    group: 'upper-back',
    region: 'upper_back',
    paired: true,
    position: 'Side-lying on the good side or prone, arm forward',
    hazards: {
      pneumothorax: 'high',
      vessel: 'none',
      nerve: 'none',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'lower-trapezius-tp1',
        name: 'Outer border of the lower fibres, near the level of the inferior scapular angle',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'lower-trapezius-tp2',
        name: 'Near the attachment to the inner end of the scapular spine',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Kneel in front of a table. Reach both arms forward on it.',
          'Arrodíllese frente a una mesa. Estire los dos brazos sobre ella.',
        ),
        draft(
          'Sink your chest. Reach a little more with the sore side.',
          'Baje el pecho. Estire un poco más el lado del dolor.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['knee_replacement', 'shoulder_surgery'],
    },
  },
  {
    id: 'rhomboids',
    name: draft('Rhomboids', 'Romboides'),
    phrase: draft('the inner edge of your shoulder blade', 'el borde de adentro del omóplato'),
    group: 'upper-back',
    region: 'upper_back',
    paired: true,
    position: 'Prone or side-lying, arm forward',
    hazards: {
      pneumothorax: 'high',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'rhomboids-tp1',
        name: 'Along the inner scapular border, three spots',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft('Wrap both arms round yourself in a big hug.', 'Abrácese con los dos brazos.'),
        draft(
          'Tuck your chin. Breathe into the space between the shoulder blades.',
          'Meta la barbilla. Respire hacia el espacio entre los omóplatos.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_surgery', 'broken_rib_or_chest_pain'],
    },
  },
  {
    id: 'serratus-posterior-superior',
    name: draft('Serratus posterior superior', 'Serrato posterior superior'),
    phrase: draft(
      'the upper back, under your shoulder blade',
      'la espalda alta, debajo del omóplato',
    ),
    group: 'upper-back',
    region: 'upper_back',
    paired: true,
    position: 'Side-lying or seated, arm across the body to uncover ribs',
    hazards: {
      pneumothorax: 'high',
      vessel: 'none',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'serratus-posterior-superior-tp1',
        name: 'Under the upper inner part of the blade, reached with the arm pulled forward',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Sit. Hold the front of the chair. Drop your chin.',
          'Siéntese. Agarre el frente de la silla. Baje la barbilla.',
        ),
        draft(
          'Turn away from the sore side. Round your upper back.',
          'Gire hacia el lado sano. Redondee la parte alta de la espalda.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['osteoporosis_or_spine_fracture', 'new_limb_numbness', 'broken_rib_or_chest_pain'],
    },
  },
  {
    id: 'latissimus-dorsi',
    name: draft('Latissimus dorsi', 'Dorsal ancho'),
    phrase: draft('the side of your back', 'el lado de la espalda'),
    group: 'upper-back',
    region: 'upper_back',
    paired: true,
    position: 'Supine or side-lying with the arm up',
    hazards: {
      pneumothorax: 'caution',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'latissimus-dorsi-tp1',
        name: 'Rear armpit fold',
        region: 'upper_back',
        pneumothorax: 'caution',
        injectable: true,
      },
      {
        id: 'latissimus-dorsi-tp2',
        name: 'Lower lateral part over the ribs',
        region: 'chest_wall',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Kneel. Put the hand of the sore side far forward on a table.',
          'Arrodíllese. Ponga la mano del lado del dolor lejos, al frente, sobre una mesa.',
        ),
        draft(
          'Sit back and lean to the other side.',
          'Siéntese hacia atrás e inclínese hacia el otro lado.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['knee_replacement', 'shoulder_surgery'],
    },
  },
]
