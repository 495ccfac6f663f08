import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const gluteusMedius: Muscle = {
  id: 'gluteus-medius',
  name: draft('Gluteus medius', 'Glúteo medio'),
  latin: 'Musculus gluteus medius',
  phrase: draft('the upper buttock', 'la parte de arriba de la nalga'),
  group: 'hip-buttock',
  region: 'low_back',
  layer: 'intermediate',
  views: ['back', 'hip-side'],
  paired: true,
  fma: { id: 'FMA22315', scope: 'exact' },
  anatomy: {
    origin: 'Outer ilium between anterior and posterior gluteal lines',
    insertion: 'Greater trochanter',
    action: 'Moves the hip outward and keeps the pelvis level',
    innervation: 'Superior gluteal nerve (L4-S1)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Superior gluteal vessels' },
    nerve: {
      level: 'caution',
      note: 'Superior gluteal nerve; sciatic nerve only if low and medial',
    },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying on the good side, pillow between the knees',
    palpation: 'flat',
    gauge: [21, 22],
    depth: 'Toward the ilium, bone as backstop; 25-50 mm.',
    ultrasound: { level: 'helpful', why: 'Useful in obesity' },
  },
  points: [
    {
      id: 'gluteus-medius-tp1',
      name: 'Rear part just below the iliac crest near the sacroiliac joint',
      zone: 'hip-ridge',
      place: { view: 'back', x: 0.19, y: 0.43 },
      needle_mm: [38, 63],
      referral: { essential: ['hip-ridge', 'sacroiliac', 'sacrum'], spillover: ['buttock-upper'] },
    },
    {
      id: 'gluteus-medius-tp2',
      name: 'Middle part below the mid crest',
      zone: 'buttock-upper',
      place: { view: 'back', x: 0.28, y: 0.436 },
      needle_mm: [38, 63],
      referral: {
        essential: ['buttock-middle', 'buttock-upper'],
        spillover: ['hip-outer', 'thigh-outer-upper', 'thigh-back-upper'],
      },
    },
    {
      id: 'gluteus-medius-tp3',
      name: 'Front part near the anterior spine',
      zone: 'hip-ridge',
      place: { view: 'hip-side', x: 0.28, y: 0.429 },
      needle_mm: [38, 63],
      referral: {
        essential: ['hip-ridge', 'lowback-lower', 'sacrum'],
        spillover: [{ zone: 'lowback-lower', side: 'other' }, 'buttock-upper'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Belt-line low back ache', 'Dolor de espalda baja a la altura del cinturón'),
    draft('Cannot sleep on that side', 'No puede dormir de ese lado'),
    draft('Pain on walking and standing on one leg', 'Dolor al caminar y al pararse en un pie'),
  ],
  mimics: [
    'Sacroiliac joint pain',
    'Lumbar facet pain',
    'Gluteal tendinopathy',
    'L4-S1 radiculopathy',
    'Hip osteoarthritis',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Lie on your good side at the edge of the bed, or on the floor if you fall easily.',
        'Acuéstese sobre el lado sano al borde de la cama, o en el piso si se cae con facilidad.',
      ),
      draft(
        'Keep the upper leg straight and a little behind you. Let it drop.',
        'Ponga la pierna de arriba recta y un poco hacia atrás. Déjela caer.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['hip_replacement', 'falls_use_floor'],
  },
  prevalence:
    'Active points in 34-45% of patients with low back pain [MONCLUS2025]. Gluteal points in 76.4% of 271 patients with lumbosacral radiculopathy against 1.9% of controls [ADELMANESH2015].',
  sources: ['TS1993', 'MONCLUS2025', 'ADELMANESH2015', 'CLINPUB-GMED'],
  review: 'pending',
}
