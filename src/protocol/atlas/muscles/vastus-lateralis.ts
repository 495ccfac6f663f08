import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const vastusLateralis: Muscle = {
  id: 'vastus-lateralis',
  name: draft('Vastus lateralis', 'Vasto lateral'),
  latin: 'Musculus vastus lateralis',
  phrase: draft('the outside of your thigh', 'la parte de afuera del muslo'),
  group: 'leg',
  region: 'limb',
  layer: 'superficial',
  views: ['front', 'back', 'hip-side'],
  paired: true,
  fma: { id: 'FMA22431', scope: 'exact' },
  anatomy: {
    origin: 'Greater trochanter and outer lip of the linea aspera',
    insertion: 'Outer patella',
    action: 'Straightens the knee',
    innervation: 'Femoral nerve (L2-L4)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Descending lateral circumflex femoral branch' },
    nerve: { level: 'none' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying or supine',
    palpation: 'flat',
    gauge: [22, 25],
    depth: '20-40 mm toward the femur; search widely, many points.',
    ultrasound: { level: 'none', why: 'Large superficial muscle' },
  },
  points: [
    {
      id: 'vastus-lateralis-tp1',
      name: 'Lower outer thigh above the kneecap',
      zone: 'thigh-outer-lower',
      place: { view: 'front', x: 0.29, y: 0.695 },
      needle_mm: [38, 50],
      referral: { essential: ['knee-outer', 'knee-front'], spillover: ['thigh-outer-lower'] },
    },
    {
      id: 'vastus-lateralis-tp2',
      name: 'Mid outer thigh, several spots',
      zone: 'thigh-outer-lower',
      place: { view: 'front', x: 0.36, y: 0.62 },
      needle_mm: [38, 50],
      referral: {
        essential: ['thigh-outer-upper', 'thigh-outer-lower'],
        spillover: ['knee-outer'],
      },
    },
    {
      id: 'vastus-lateralis-tp3',
      name: 'Upper outer thigh',
      zone: 'thigh-outer-upper',
      place: { view: 'front', x: 0.41, y: 0.555 },
      needle_mm: [38, 50],
      referral: { essential: ['thigh-outer-upper'], spillover: ['hip-outer'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Outer thigh pain on walking', 'Dolor afuera del muslo al caminar'),
    draft('Cannot lie on that side', 'No puede acostarse de ese lado'),
    draft('Kneecap sticks', 'La rótula se traba'),
  ],
  mimics: [
    'Iliotibial band syndrome',
    'Greater trochanteric pain syndrome',
    'Meralgia paraesthetica',
    'L3 radiculopathy',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Lie on your good side. Hold the ankle of the sore side behind you.',
        'Acuéstese sobre el lado sano. Agarre por detrás el tobillo del lado del dolor.',
      ),
      draft(
        'Draw the knee back and a little down.',
        'Lleve la rodilla hacia atrás y un poco hacia abajo.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['knee_replacement', 'hip_replacement'],
  },
  prevalence: 'Quadriceps: active points in 18% with knee osteoarthritis [SANCHEZ2020].',
  sources: ['TS1993', 'SANCHEZ2020'],
  review: 'pending',
}
