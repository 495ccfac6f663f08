import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const tensorFasciaeLatae: Muscle = {
  id: 'tensor-fasciae-latae',
  name: draft('Tensor fasciae latae', 'Tensor de la fascia lata'),
  latin: 'Musculus tensor fasciae latae',
  phrase: draft('the front and side of your hip', 'el frente y lado de la cadera'),
  group: 'hip-buttock',
  region: 'gluteal',
  layer: 'superficial',
  views: ['front', 'hip-side'],
  paired: true,
  fma: { id: 'FMA22423', scope: 'exact' },
  anatomy: {
    origin: 'Front outer iliac crest and anterior superior iliac spine',
    insertion: 'Iliotibial tract',
    action: 'Bends, lifts outward and turns the hip in',
    innervation: 'Superior gluteal nerve (L4-S1)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Ascending lateral circumflex femoral branches' },
    nerve: { level: 'caution', note: 'Lateral femoral cutaneous nerve medially' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine or side-lying',
    palpation: 'flat',
    gauge: [22, 25],
    depth: '20-35 mm into the belly.',
    ultrasound: { level: 'none', why: 'Superficial' },
  },
  points: [
    {
      id: 'tensor-fasciae-latae-tp1',
      name: 'Upper third below the anterior superior iliac spine',
      zone: 'hip-front',
      place: { view: 'hip-side', x: 0.27, y: 0.464 },
      needle_mm: [25, 50],
      referral: {
        essential: ['hip-outer', 'thigh-outer-upper'],
        spillover: ['thigh-outer-lower', 'hip-front'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Outer hip ache, cannot lie on that side',
      'Dolor afuera de la cadera, no puede acostarse de ese lado',
    ),
    draft(
      'Hip feels tight on standing after sitting',
      'Cadera tirante al pararse después de estar sentado',
    ),
  ],
  mimics: [
    'Greater trochanteric pain syndrome',
    'Meralgia paraesthetica',
    'L2-L4 radiculopathy',
    'Hip osteoarthritis',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Stand and hold on to something firm. Cross the leg of the sore side behind the other.',
        'De pie, sujétese de algo firme. Cruce la pierna del lado del dolor por detrás de la otra.',
      ),
      draft('Push that hip out to the side.', 'Empuje esa cadera hacia afuera.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['hip_replacement', 'poor_balance'],
  },
  prevalence: 'In knee osteoarthritis: latent points 50%, active 11% [SANCHEZ2020].',
  sources: ['TS1993', 'MT-TFL', 'SANCHEZ2020'],
  review: 'pending',
}
