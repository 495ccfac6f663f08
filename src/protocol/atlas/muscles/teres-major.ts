import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const teresMajor: Muscle = {
  id: 'teres-major',
  name: draft('Teres major', 'Redondo mayor'),
  latin: 'Musculus teres major',
  phrase: draft('the back of your armpit', 'la parte de atrás de la axila'),
  group: 'shoulder',
  region: 'upper_back',
  layer: 'intermediate',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA32549', scope: 'exact' },
  anatomy: {
    origin: 'Back of the inferior scapular angle',
    insertion: 'Inner lip of the intertubercular groove',
    action: 'Draws the arm in and turns it inward',
    innervation: 'Lower subscapular nerve (C5-C7)',
  },
  hazards: {
    pneumothorax: { level: 'caution', note: 'Lower scapular part lies next to ribs' },
    vessel: { level: 'caution', note: 'Circumflex scapular vessels' },
    nerve: { level: 'caution', note: 'Radial and axillary nerves laterally' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine with the arm abducted, or side-lying',
    palpation: 'pincer',
    gauge: [25, 25],
    depth: 'Grip the rear armpit fold and keep the needle in the pinch.',
    ultrasound: { level: 'helpful', why: 'Fold can usually be held away from ribs' },
  },
  points: [
    {
      id: 'teres-major-tp1',
      name: 'Axillary part in the rear armpit fold',
      zone: 'scapula-outer-edge',
      place: { view: 'back', x: 0.44, y: 0.255 },
      needle_mm: [25, 38],
      referral: { essential: ['shoulder-rear'], spillover: ['arm-back', 'forearm-back'] },
    },
    {
      id: 'teres-major-tp2',
      name: 'Scapular part near the inferior angle',
      zone: 'scapula-lower-tip',
      place: { view: 'back', x: 0.29, y: 0.277 },
      needle_mm: [16, 25],
      depth:
        'Keep the needle over the blade, directed outward, never off its edge toward the ribs.',
      ultrasound: { level: 'advised', why: 'Ribs lie next to the target' },
      hazards: {
        pneumothorax: {
          level: 'high',
          note: 'Ribs lie next to the inferior angle; keep over the blade',
        },
      },
      referral: { essential: ['shoulder-rear'], spillover: ['scapula-outer-edge'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Ache at the back of the shoulder on reaching forward or overhead',
      'Dolor atrás del hombro al alcanzar hacia adelante o hacia arriba',
    ),
    draft('Common in drivers of heavy vehicles', 'Frecuente en quienes manejan vehículos pesados'),
  ],
  mimics: [
    'Rotator cuff disease',
    'Latissimus strain',
    'Quadrilateral space syndrome',
    'C6-C7 radiculopathy',
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
  sources: ['TS1999', 'CLINPUB-TMAJ'],
  review: 'pending',
}
