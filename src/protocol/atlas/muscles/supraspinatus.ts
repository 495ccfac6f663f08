import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const supraspinatus: Muscle = {
  id: 'supraspinatus',
  name: draft('Supraspinatus', 'Supraespinoso'),
  latin: 'Musculus supraspinatus',
  phrase: draft('the top of your shoulder blade', 'la parte de arriba del omóplato'),
  group: 'shoulder',
  region: 'upper_back',
  layer: 'intermediate',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA9629', scope: 'exact' },
  anatomy: {
    origin: 'Supraspinous fossa',
    insertion: 'Top facet of the greater tubercle',
    action: 'Starts abduction and centres the humeral head',
    innervation: 'Suprascapular nerve (C5-C6)',
  },
  hazards: {
    pneumothorax: { level: 'high', note: 'Pleura lies in front of the suprascapular border' },
    vessel: { level: 'caution', note: 'Suprascapular artery' },
    nerve: { level: 'caution', note: 'Suprascapular nerve at the notch' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying or prone, arm at the side',
    palpation: 'flat',
    gauge: [25, 25],
    depth:
      'Aim toward the floor of the supraspinous fossa, from above and slightly behind, touching bone; never forward over the front edge of the blade.',
    ultrasound: { level: 'advised', why: 'Deep to trapezius; confirms bone backstop' },
  },
  points: [
    {
      id: 'supraspinatus-tp1',
      name: 'Medial belly above the scapular spine',
      zone: 'scapula-upper',
      place: { view: 'back', x: 0.28, y: 0.198 },
      needle_mm: [25, 38],
      referral: {
        essential: ['shoulder-outer', 'arm-outer', 'elbow-outer'],
        spillover: ['forearm-thumb-side', 'scapula-upper'],
      },
    },
    {
      id: 'supraspinatus-tp2',
      name: 'Lateral belly and musculotendinous junction near the acromion',
      zone: 'shoulder-point',
      place: { view: 'back', x: 0.46, y: 0.188 },
      needle_mm: [25, 38],
      referral: { essential: ['shoulder-outer', 'shoulder-point'], spillover: ['arm-outer'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Dull ache of the outer shoulder, worse on raising the arm',
      'Dolor sordo del lado de afuera del hombro, peor al levantar el brazo',
    ),
    draft('Clicking or catching', 'Chasquido o traba'),
    draft('Night ache when lying on it', 'Dolor de noche al acostarse de ese lado'),
  ],
  mimics: [
    'Rotator cuff tear',
    'Subacromial impingement or bursitis',
    'C5 radiculopathy',
    'Lateral epicondylalgia',
    'Suprascapular neuropathy',
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
  prevalence: 'Most prevalent active points in unilateral shoulder impingement: 67% [HIDALGO2010].',
  sources: ['TS1999', 'HIDALGO2010', 'FPNOTEBOOK'],
  review: 'pending',
}
