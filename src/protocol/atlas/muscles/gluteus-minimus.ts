import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const gluteusMinimus: Muscle = {
  id: 'gluteus-minimus',
  name: draft('Gluteus minimus', 'Glúteo menor'),
  latin: 'Musculus gluteus minimus',
  phrase: draft('the side of your hip', 'el lado de la cadera'),
  group: 'hip-buttock',
  region: 'gluteal',
  layer: 'deep',
  views: ['back', 'hip-side'],
  paired: true,
  fma: { id: 'FMA22317', scope: 'exact' },
  anatomy: {
    origin: 'Outer ilium between anterior and inferior gluteal lines',
    insertion: 'Front of the greater trochanter',
    action: 'Moves the hip outward; front part turns it inward',
    innervation: 'Superior gluteal nerve (L4-S1)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Superior gluteal vessels' },
    nerve: { level: 'caution', note: 'Superior gluteal nerve; sciatic nerve if low and medial' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying on the good side, hip slightly bent',
    palpation: 'flat',
    gauge: [21, 22],
    depth: 'Deepest gluteal layer, down to ilium; 35-65 mm.',
    ultrasound: {
      level: 'advised',
      why: 'Deep layer; guided injection resolved a misdiagnosed radiculitis case',
    },
  },
  points: [
    {
      id: 'gluteus-minimus-tp1',
      name: 'Front part, below and behind the anterior spine',
      zone: 'hip-outer',
      place: { view: 'hip-side', x: 0.38, y: 0.46 },
      needle_mm: [50, 75],
      referral: {
        essential: [
          'buttock-lower',
          'thigh-outer-upper',
          'thigh-outer-lower',
          'knee-outer',
          'leg-outer',
        ],
        spillover: ['hip-outer', 'ankle-outer'],
      },
    },
    {
      id: 'gluteus-minimus-tp2',
      name: 'Rear part, deep above the trochanter',
      zone: 'buttock-middle',
      place: { view: 'back', x: 0.31, y: 0.468 },
      needle_mm: [50, 75],
      referral: {
        essential: ['buttock-lower', 'buttock-middle', 'thigh-back-upper', 'calf-upper'],
        spillover: ['thigh-back-lower', 'knee-back', 'calf-lower'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Severe constant leg pain like sciatica without neurological loss',
      'Dolor fuerte y constante de la pierna, como ciática, sin pérdida de fuerza ni de sensibilidad',
    ),
    draft('Pain rising from a chair', 'Dolor al levantarse de una silla'),
    draft('Limp', 'Cojera'),
  ],
  mimics: [
    'L5-S1 radiculopathy',
    'Greater trochanteric pain syndrome',
    'Piriformis syndrome',
    'Meralgia paraesthetica',
    'Hip osteoarthritis',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Stand beside a wall and hold on. Cross the leg of the sore side behind the other.',
        'Párese al lado de una pared y apóyese. Cruce la pierna del lado del dolor por detrás de la otra.',
      ),
      draft('Lean your hip toward the wall.', 'Incline la cadera hacia la pared.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['hip_replacement', 'poor_balance'],
  },
  prevalence:
    'Gluteal points in 76.4% of patients with lumbosacral radiculopathy [ADELMANESH2015].',
  sources: ['TS1993', 'PARK2015', 'PFH-GMIN', 'MT-GMIN', 'ADELMANESH2015'],
  review: 'pending',
}
