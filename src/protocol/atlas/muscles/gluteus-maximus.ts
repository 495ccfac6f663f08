import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const gluteusMaximus: Muscle = {
  id: 'gluteus-maximus',
  name: draft('Gluteus maximus', 'Glúteo mayor'),
  latin: 'Musculus gluteus maximus',
  phrase: draft('your buttock', 'la nalga'),
  group: 'hip-buttock',
  region: 'gluteal',
  layer: 'superficial',
  views: ['back', 'hip-side'],
  paired: true,
  fma: { id: 'FMA22314', scope: 'exact' },
  anatomy: {
    origin: 'Back of the ilium, sacrum, coccyx and sacrotuberous ligament',
    insertion: 'Iliotibial tract and gluteal tuberosity',
    action: 'Straightens and turns the hip outward',
    innervation: 'Inferior gluteal nerve (L5-S2)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Gluteal vessels' },
    nerve: { level: 'caution', note: 'Sciatic nerve deep to the lower inner part' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying or prone',
    palpation: 'flat',
    gauge: [21, 22],
    depth:
      'Upper point: straight in to the palpated band, 25-50 mm depending on fat thickness. Lower points: 38 mm at most without ultrasound; stay off the sciatic line.',
    ultrasound: { level: 'helpful', why: 'Useful in obesity' },
  },
  points: [
    {
      id: 'gluteus-maximus-tp1',
      name: 'Upper part beside the sacrum',
      zone: 'buttock-upper',
      place: { view: 'back', x: 0.15, y: 0.46 },
      needle_mm: [38, 63],
      referral: {
        essential: ['sacroiliac', 'buttock-middle'],
        spillover: ['thigh-back-upper', 'sacrum'],
      },
    },
    {
      id: 'gluteus-maximus-tp2',
      name: 'Above the sitting bone',
      zone: 'buttock-lower',
      place: { view: 'back', x: 0.15, y: 0.52 },
      needle_mm: [25, 38],
      needle_mm_with_ultrasound: [38, 63],
      depth: 'Without ultrasound no deeper than a 38 mm needle; stay off the sciatic line.',
      ultrasound: { level: 'advised', why: 'Sciatic nerve; needed for a needle over 38 mm' },
      hazards: {
        nerve: {
          level: 'high',
          note: 'Sciatic nerve beside the sitting bone and deep to the lower inner part',
        },
      },
      referral: {
        essential: ['buttock-lower', 'buttock-middle'],
        spillover: ['sacrum', 'hip-ridge', 'buttock-upper'],
      },
    },
    {
      id: 'gluteus-maximus-tp3',
      name: 'Lower inner edge near the tailbone',
      zone: 'buttock-lower',
      place: { view: 'back', x: 0.06, y: 0.513 },
      needle_mm: [25, 38],
      needle_mm_with_ultrasound: [38, 63],
      depth: 'Without ultrasound no deeper than a 38 mm needle; stay off the sciatic line.',
      ultrasound: { level: 'advised', why: 'Sciatic nerve; needed for a needle over 38 mm' },
      hazards: {
        nerve: {
          level: 'high',
          note: 'Sciatic nerve beside the sitting bone and deep to the lower inner part',
        },
      },
      referral: { essential: ['tailbone'], spillover: ['buttock-lower'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Pain sitting on a hard seat', 'Dolor al sentarse en asiento duro'),
    draft('Ache walking uphill or bent forward', 'Dolor al subir cuestas o caminar agachado'),
    draft('Tailbone ache', 'Dolor de rabadilla'),
  ],
  mimics: [
    'Sacroiliac joint pain',
    'Ischial bursitis, proximal hamstring tendinopathy',
    'Coccydynia',
    'S1 radiculopathy',
    'Piriformis syndrome',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft('Lie on your back.', 'Acuéstese boca arriba.'),
      draft(
        'Pull the knee of the sore side toward the other shoulder.',
        'Lleve la rodilla del lado del dolor hacia el otro hombro.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['hip_replacement'],
  },
  sources: ['TS1993', 'AAFP2002', 'SEEK-GMAX'],
  review: 'pending',
}
