import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const shoulderMuscles: readonly Muscle[] = [
  {
    id: 'supraspinatus',
    name: draft('Supraspinatus', 'Supraespinoso'),
    phrase: draft('the top of your shoulder blade', 'la parte de arriba del omóplato'),
    group: 'shoulder',
    region: 'upper_back',
    paired: true,
    position: 'Side-lying or prone, arm at the side',
    hazards: {
      pneumothorax: 'high',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'supraspinatus-tp1',
        name: 'Medial belly above the scapular spine',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'supraspinatus-tp2',
        name: 'Lateral belly and musculotendinous junction near the acromion',
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
          'Stand. Hold the wrist of the sore side behind your back with the other hand.',
          'De pie. Con la otra mano, agarre detrás de la espalda la muñeca del lado del dolor.',
        ),
        draft('Draw it across and a little up.', 'Llévela al otro lado y un poco hacia arriba.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_surgery', 'torn_shoulder_tendon'],
    },
  },
  {
    id: 'infraspinatus',
    name: draft('Infraspinatus', 'Infraespinoso'),
    phrase: draft('the back of your shoulder blade', 'la parte de atrás del omóplato'),
    group: 'shoulder',
    region: 'upper_back',
    paired: true,
    position: 'Side-lying on the good side with the arm on a pillow, or prone',
    hazards: {
      pneumothorax: 'caution',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'infraspinatus-tp1',
        name: 'Upper middle belly below the scapular spine',
        region: 'upper_back',
        pneumothorax: 'caution',
        injectable: true,
      },
      {
        id: 'infraspinatus-tp2',
        name: 'Inner belly near the medial scapular edge',
        region: 'upper_back',
        pneumothorax: 'caution',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Bring the sore arm across your chest.',
          'Cruce el brazo del lado del dolor sobre el pecho.',
        ),
        draft(
          'Hug it in with the other arm, just above the elbow.',
          'Abrácelo con el otro brazo, justo arriba del codo.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_surgery', 'torn_shoulder_tendon'],
    },
  },
  {
    id: 'teres-minor',
    name: draft('Teres minor', 'Redondo menor'),
    phrase: draft('the back of your shoulder', 'la parte de atrás del hombro'),
    group: 'shoulder',
    region: 'upper_back',
    paired: true,
    position: 'Side-lying or prone with the arm off the couch',
    hazards: {
      pneumothorax: 'caution',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'teres-minor-tp1',
        name: 'Outer scapular border just above teres major',
        region: 'upper_back',
        pneumothorax: 'caution',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Bring the sore arm across your chest with the palm down.',
          'Cruce el brazo del lado del dolor sobre el pecho, con la palma hacia abajo.',
        ),
        draft(
          'Draw the elbow toward the other shoulder with your other hand.',
          'Con la otra mano, lleve el codo hacia el otro hombro.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_surgery', 'torn_shoulder_tendon'],
    },
  },
  {
    id: 'teres-major',
    name: draft('Teres major', 'Redondo mayor'),
    phrase: draft('the back of your armpit', 'la parte de atrás de la axila'),
    group: 'shoulder',
    region: 'upper_back',
    paired: true,
    position: 'Supine with the arm abducted, or side-lying',
    hazards: {
      pneumothorax: 'caution',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'teres-major-tp1',
        name: 'Axillary part in the rear armpit fold',
        region: 'upper_back',
        pneumothorax: 'caution',
        injectable: true,
      },
      {
        id: 'teres-major-tp2',
        name: 'Scapular part near the inferior angle',
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
          'Reach the sore arm over your head.',
          'Suba el brazo del lado del dolor por encima de la cabeza.',
        ),
        draft('Lean your body to the other side.', 'Incline el cuerpo hacia el otro lado.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_surgery', 'torn_shoulder_tendon'],
    },
  },
  {
    id: 'subscapularis',
    name: draft('Subscapularis', 'Subescapular'),
    phrase: draft('the muscle under your shoulder blade', 'el músculo debajo del omóplato'),
    group: 'shoulder',
    region: 'shoulder',
    paired: true,
    position: 'Supine, arm abducted to 90 degrees, blade pulled outward',
    hazards: {
      pneumothorax: 'high',
      vessel: 'high',
      nerve: 'high',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'subscapularis-tp1',
        name: 'Outer edge, felt in the armpit against the blade',
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
          'Stand in a doorway. Bend the elbow at your side. Put your hand on the frame.',
          'Párese en una puerta. Doble el codo junto al cuerpo. Ponga la mano en el marco.',
        ),
        draft(
          'Turn your body away until the front of the shoulder opens.',
          'Gire el cuerpo hacia el otro lado hasta abrir el frente del hombro.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_dislocation', 'shoulder_surgery'],
    },
  },
  {
    id: 'deltoid',
    name: draft('Deltoid', 'Deltoides'),
    phrase: draft('the outside of your shoulder', 'la parte de afuera del hombro'),
    group: 'shoulder',
    region: 'shoulder',
    paired: true,
    position: 'Seated or side-lying',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'deltoid-tp1',
        name: 'Front part',
        region: 'shoulder',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'deltoid-tp2',
        name: 'Middle part',
        region: 'shoulder',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'deltoid-tp3',
        name: 'Rear part',
        region: 'shoulder',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'For the back part: hug the sore arm across your chest.',
          'Parte de atrás: abrace el brazo del lado del dolor sobre el pecho.',
        ),
        draft(
          'For the front part: clasp your hands behind you and lift a little.',
          'Parte de adelante: junte las manos atrás y levántelas un poco.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_dislocation', 'shoulder_surgery'],
    },
  },
]
