import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const teresMinor: Muscle = {
  id: 'teres-minor',
  name: draft('Teres minor', 'Redondo menor'),
  latin: 'Musculus teres minor',
  phrase: draft('the back of your shoulder', 'la parte de atrás del hombro'),
  group: 'shoulder',
  region: 'upper_back',
  layer: 'intermediate',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA32550', scope: 'exact' },
  anatomy: {
    origin: 'Upper two thirds of the outer scapular border',
    insertion: 'Lowest facet of the greater tubercle',
    action: 'Turns the arm outward',
    innervation: 'Axillary nerve (C5-C6)',
  },
  hazards: {
    pneumothorax: { level: 'caution', note: 'If directed medially below the blade' },
    vessel: {
      level: 'caution',
      note: 'Circumflex scapular and posterior humeral circumflex vessels',
    },
    nerve: { level: 'caution', note: 'Axillary nerve in the quadrilateral space' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying or prone with the arm off the couch',
    palpation: 'pincer',
    gauge: [25, 25],
    depth: 'Aim toward the outer scapular border.',
    ultrasound: { level: 'helpful', why: 'Consider in muscular or obese patients' },
  },
  points: [
    {
      id: 'teres-minor-tp1',
      name: 'Outer scapular border just above teres major',
      zone: 'scapula-outer-edge',
      place: { view: 'back', x: 0.39, y: 0.237 },
      needle_mm: [25, 38],
      referral: { essential: ['shoulder-rear'], spillover: ['arm-back', 'hand-ring-little'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Small, deep, well-localised spot at the back of the shoulder',
      'Punto pequeño, profundo y bien ubicado atrás del hombro',
    ),
    draft('Felt once infraspinatus has been treated', 'Se nota después de tratar el infraespinoso'),
    draft(
      'Tingling of ring and little fingers sometimes',
      'A veces hormigueo del anular y del meñique',
    ),
  ],
  mimics: [
    'Posterior labral tear',
    'Quadrilateral space syndrome',
    'C8 radiculopathy',
    'Subdeltoid bursitis',
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
  sources: ['TS1999', 'NIELASHER-TM'],
  review: 'pending',
}
