import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const bicepsFemoris: Muscle = {
  id: 'biceps-femoris',
  name: draft('Hamstrings, biceps femoris', 'Isquiotibiales, bíceps femoral'),
  latin: 'Musculus biceps femoris',
  phrase: draft('the outer back of your thigh', 'la parte de atrás y afuera del muslo'),
  group: 'leg',
  region: 'limb',
  layer: 'superficial',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA22356', scope: 'exact' },
  anatomy: {
    origin: 'Ischial tuberosity (long head); linea aspera (short head)',
    insertion: 'Head of the fibula',
    action: 'Bends the knee, straightens the hip',
    innervation: 'Sciatic nerve: tibial part (long head), common fibular part (short head), L5-S2',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Perforating vessels; popliteal vessels low down' },
    nerve: { level: 'high', note: 'Sciatic and common fibular nerves' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Prone, pillow under the shin',
    palpation: 'pincer',
    gauge: [22, 25],
    depth: 'Pinch the belly and needle from the outer side, away from the midline.',
    ultrasound: { level: 'helpful', why: 'Useful near the midline or low on the thigh' },
  },
  points: [
    {
      id: 'biceps-femoris-tp1',
      name: 'Lower mid-belly, outer back of the thigh',
      zone: 'thigh-back-lower',
      place: { view: 'back', x: 0.26, y: 0.65 },
      needle_mm: [38, 50],
      referral: {
        essential: ['knee-back'],
        spillover: ['thigh-back-lower', 'calf-upper', 'thigh-back-upper'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Dull ache at the back of the knee', 'Dolor sordo atrás de la rodilla'),
    draft('Pain sitting and walking', 'Dolor al sentarse y al caminar'),
    draft('Wakes at night', 'Despierta de noche'),
  ],
  mimics: [
    'Popliteal cyst or thrombosis',
    'L5-S1 radiculopathy',
    'Hamstring tear',
    'Knee osteoarthritis',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit with the leg straight in front, toes up.',
        'Siéntese con la pierna recta al frente, dedos hacia arriba.',
      ),
      draft(
        'Lean forward from the hips. Keep your back flat.',
        'Inclínese hacia adelante desde la cadera. Mantenga la espalda recta.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['new_limb_numbness', 'hip_replacement', 'torn_thigh_muscle'],
  },
  prevalence: 'Hamstrings: active points in 30% with knee osteoarthritis [SANCHEZ2020].',
  sources: ['TS1993', 'SANCHEZ2020', 'MALLY-HAM'],
  review: 'pending',
}
