import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const piriformis: Muscle = {
  id: 'piriformis',
  name: draft('Piriformis', 'Piriforme'),
  latin: 'Musculus piriformis',
  phrase: draft('the deep buttock', 'la parte profunda de la nalga'),
  group: 'hip-buttock',
  region: 'gluteal',
  layer: 'deep',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA19082', scope: 'exact' },
  anatomy: {
    origin: 'Front of the sacrum',
    insertion: 'Top of the greater trochanter',
    action: 'Turns the straight hip outward; moves the bent hip outward',
    innervation: 'Nerve to piriformis (S1-S2)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'high', note: 'Superior and inferior gluteal, internal pudendal vessels' },
    nerve: { level: 'high', note: 'Sciatic nerve beneath or through the muscle; pudendal nerve' },
    organ: { level: 'caution', note: 'Pelvic organs if the needle enters the foramen' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying or prone, hip slightly bent and turned in',
    palpation: 'flat',
    gauge: [22, 22],
    depth:
      'Deep; outer third is farther from the sciatic nerve. Guided by ultrasound with or without stimulation.',
    ultrasound: { level: 'required', why: 'Deep, next to the sciatic nerve' },
  },
  points: [
    {
      id: 'piriformis-tp1',
      name: 'Inner third near the sacrum',
      zone: 'buttock-middle',
      place: { view: 'back', x: 0.13, y: 0.478 },
      needle_mm: [63, 90],
      referral: { essential: ['sacroiliac', 'buttock-middle'], spillover: ['thigh-back-upper'] },
    },
    {
      id: 'piriformis-tp2',
      name: 'Outer third near the trochanter',
      zone: 'buttock-middle',
      place: { view: 'back', x: 0.32, y: 0.486 },
      needle_mm: [63, 90],
      referral: {
        essential: ['hip-outer', 'buttock-middle'],
        spillover: ['thigh-back-upper', 'thigh-back-lower'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Deep buttock ache worse sitting', 'Dolor profundo del glúteo, peor sentado'),
    draft('Restless, cannot find a sitting position', 'Inquieto, no encuentra cómo sentarse'),
    draft(
      'Leg tingling if the sciatic nerve is irritated',
      'Hormigueo en la pierna si se irrita el nervio ciático',
    ),
  ],
  mimics: [
    'L5-S1 radiculopathy',
    'Sacroiliac joint pain',
    'Ischiofemoral impingement and other deep gluteal syndromes',
    'Proximal hamstring tendinopathy',
    'Pelvic mass',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Lie on your back. Cross the ankle of the sore side over the other knee.',
        'Acuéstese boca arriba. Cruce el tobillo del lado del dolor sobre la otra rodilla.',
      ),
      draft('Draw that thigh toward you.', 'Acerque ese muslo hacia usted.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['hip_replacement'],
  },
  prevalence:
    'Active points in 42% of patients with low back pain in one reviewed study [MONCLUS2025].',
  sources: ['TS1993', 'MONCLUS2025'],
  review: 'pending',
}
