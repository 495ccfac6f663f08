import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const medialHamstrings: Muscle = {
  id: 'medial-hamstrings',
  name: draft(
    'Hamstrings, semitendinosus and semimembranosus',
    'Isquiotibiales, semitendinoso y semimembranoso',
  ),
  latin: 'Musculus semitendinosus; musculus semimembranosus',
  phrase: draft('the inner back of your thigh', 'la parte de atrás y adentro del muslo'),
  group: 'leg',
  region: 'limb',
  layer: 'superficial',
  views: ['back'],
  paired: true,
  fmaMembers: [
    { name: 'Semitendinosus', id: 'FMA22357' },
    { name: 'Semimembranosus', id: 'FMA22438' },
  ],
  anatomy: {
    origin: 'Ischial tuberosity',
    insertion: 'Inner upper tibia',
    action: 'Bend the knee, straighten the hip',
    innervation: 'Sciatic nerve, tibial part (L5-S2)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Popliteal vessels low down' },
    nerve: { level: 'caution', note: 'Sciatic nerve lateral to the muscle' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Prone or supine with the hip and knee bent',
    palpation: 'pincer',
    gauge: [22, 25],
    depth: 'Pinch the belly, needle from the inner side.',
    ultrasound: { level: 'helpful', why: 'Useful near the midline' },
  },
  points: [
    {
      id: 'medial-hamstrings-tp1',
      name: 'Lower mid-belly, inner back of the thigh',
      zone: 'thigh-back-lower',
      place: { view: 'back', x: 0.15, y: 0.65 },
      needle_mm: [38, 50],
      referral: {
        essential: ['buttock-lower', 'thigh-back-upper'],
        spillover: ['thigh-back-lower', 'knee-back', 'leg-inner', 'calf-upper'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Ache under the buttock on sitting', 'Dolor debajo del glúteo al sentarse'),
    draft('Back-of-thigh pain on walking', 'Dolor atrás del muslo al caminar'),
  ],
  mimics: [
    'Proximal hamstring tendinopathy',
    'Sciatica',
    'Ischial bursitis',
    'Pes anserine bursitis',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Stand and hold on. Put your heel on a low step, knee straight.',
        'De pie, sujétese. Ponga el talón en un escalón bajo, rodilla recta.',
      ),
      draft(
        'Bend forward at the hips with a flat back.',
        'Inclínese desde la cadera con la espalda recta.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['new_limb_numbness', 'hip_replacement', 'torn_thigh_muscle', 'poor_balance'],
  },
  prevalence: 'Hamstrings: active points in 30% with knee osteoarthritis [SANCHEZ2020].',
  sources: ['TS1993', 'SANCHEZ2020', 'MALLY-HAM'],
  review: 'pending',
}
