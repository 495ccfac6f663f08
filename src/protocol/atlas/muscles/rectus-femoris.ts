import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const rectusFemoris: Muscle = {
  id: 'rectus-femoris',
  name: draft('Rectus femoris', 'Recto femoral'),
  latin: 'Musculus rectus femoris',
  phrase: draft('the front of your thigh', 'el frente del muslo'),
  group: 'leg',
  region: 'limb',
  layer: 'superficial',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA22430', scope: 'exact' },
  anatomy: {
    origin: 'Anterior inferior iliac spine and rim of the acetabulum',
    insertion: 'Patella and tibial tuberosity',
    action: 'Straightens the knee, bends the hip',
    innervation: 'Femoral nerve (L2-L4)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: {
      level: 'caution',
      note: 'Lateral circumflex femoral vessels; femoral vessels medially',
    },
    nerve: { level: 'caution', note: 'Femoral nerve branches' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, knee slightly bent',
    palpation: 'flat',
    gauge: [22, 25],
    depth: '20-35 mm; lateral to the femoral triangle.',
    ultrasound: { level: 'helpful', why: 'Consider for the upper point' },
  },
  points: [
    {
      id: 'rectus-femoris-tp1',
      name: 'Upper end just below the anterior inferior iliac spine',
      zone: 'thigh-front-upper',
      place: { view: 'front', x: 0.28, y: 0.495 },
      needle_mm: [38, 50],
      referral: { essential: ['knee-front'], spillover: ['thigh-front-lower'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Deep front-of-knee pain at night', 'Dolor profundo al frente de la rodilla de noche'),
    draft('Weak on going down stairs', 'Debilidad al bajar escaleras'),
  ],
  mimics: [
    'Patellofemoral pain',
    'Knee osteoarthritis',
    'L3-L4 radiculopathy',
    'Hip joint disease',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Stand and hold on. Hold your ankle behind you.',
        'De pie, sujétese. Agarre el tobillo por detrás.',
      ),
      draft(
        'Keep your knees together. Tuck your tailbone.',
        'Mantenga las rodillas juntas. Meta la rabadilla.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['knee_replacement', 'poor_balance', 'hip_replacement'],
  },
  prevalence: 'Quadriceps: active points in 18% with knee osteoarthritis [SANCHEZ2020].',
  sources: ['TS1993', 'SANCHEZ2020', 'FPNOTEBOOK'],
  review: 'pending',
}
