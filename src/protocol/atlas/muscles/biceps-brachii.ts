import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const bicepsBrachii: Muscle = {
  id: 'biceps-brachii',
  name: draft('Biceps brachii', 'Bíceps braquial'),
  latin: 'Musculus biceps brachii',
  phrase: draft('the front of your upper arm', 'el frente del brazo'),
  group: 'arm',
  region: 'limb',
  layer: 'superficial',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA37670', scope: 'exact' },
  anatomy: {
    origin: 'Supraglenoid tubercle (long head) and coracoid process (short head)',
    insertion: 'Radial tuberosity and bicipital aponeurosis',
    action: 'Bends the elbow and turns the palm up',
    innervation: 'Musculocutaneous nerve (C5-C6)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Brachial artery on the inner side' },
    nerve: { level: 'caution', note: 'Median and musculocutaneous nerves' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, elbow slightly bent',
    palpation: 'pincer',
    gauge: [25, 25],
    depth: 'Lift the belly and stay lateral to the brachial pulse.',
    ultrasound: { level: 'none', why: 'Superficial' },
  },
  points: [
    {
      id: 'biceps-brachii-tp1',
      name: 'Lower mid-belly',
      zone: 'arm-front',
      place: { view: 'front', x: 0.655, y: 0.315 },
      needle_mm: [25, 38],
      referral: {
        essential: ['shoulder-front'],
        spillover: ['elbow-front', 'arm-front', 'scapula-upper'],
      },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Superficial front-shoulder ache', 'Dolor superficial al frente del hombro'),
    draft(
      'Weak, achy lifting with the palm up',
      'Debilidad y dolor al levantar con la palma hacia arriba',
    ),
  ],
  mimics: ['Bicipital tendinopathy', 'Subdeltoid bursitis', 'C5-C6 radiculopathy'],
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
  sources: ['TS1999'],
  review: 'pending',
}
