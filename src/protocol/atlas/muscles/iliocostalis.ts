import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const iliocostalis: Muscle = {
  id: 'iliocostalis',
  name: draft('Iliocostalis', 'Iliocostal'),
  latin: 'Musculus iliocostalis thoracis et lumborum',
  phrase: draft('the long muscle beside your spine', 'el músculo largo al lado de la columna'),
  group: 'low-back',
  region: 'upper_back',
  layer: 'intermediate',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA77177', scope: 'exact' },
  fmaMembers: [
    { name: 'Iliocostalis lumborum', id: 'FMA22702' },
    { name: 'Iliocostalis thoracis', id: 'FMA22703' },
  ],
  anatomy: {
    origin: 'Sacrum, iliac crest, thoracolumbar fascia and lower ribs',
    insertion: 'Angles of the ribs',
    action: 'Straightens and side-bends the trunk',
    innervation: 'Posterior rami of the thoracic and lumbar nerves',
  },
  hazards: {
    pneumothorax: { level: 'high', note: 'Thoracic points lie over intercostal spaces' },
    vessel: { level: 'none' },
    nerve: { level: 'caution', note: 'Posterior rami' },
    organ: { level: 'caution', note: 'Kidney at L1-L2 if lateral and deep' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Prone or side-lying',
    palpation: 'flat',
    gauge: [22, 25],
    depth:
      'Thoracic points: nearly parallel to the skin, toward the lower border of a rib seen by ultrasound. Lumbar point: onto a transverse process, perpendicular.',
    ultrasound: {
      level: 'advised',
      why: 'Required for the thoracic points; helps in obese patients',
    },
  },
  points: [
    {
      id: 'iliocostalis-tp1',
      name: 'Mid-thoracic level T6, on rib angles',
      zone: 'back-between-blades',
      place: { view: 'back', x: 0.13, y: 0.263 },
      needle_mm: [16, 25],
      depth: 'Nearly parallel to the skin, toward the lower border of a rib seen by ultrasound.',
      ultrasound: { level: 'required', why: 'The rib and pleura must be seen' },
      referral: {
        essential: ['scapula-lower-tip'],
        spillover: ['scapula-inner-edge', 'shoulder-rear', 'chest-breast'],
      },
    },
    {
      id: 'iliocostalis-tp2',
      name: 'Lower thoracic level T11',
      zone: 'back-mid',
      place: { view: 'back', x: 0.13, y: 0.335 },
      needle_mm: [16, 25],
      depth: 'Nearly parallel to the skin, toward the lower border of a rib seen by ultrasound.',
      ultrasound: { level: 'required', why: 'The rib and pleura must be seen' },
      referral: {
        essential: ['belly-lower-side', 'back-mid'],
        spillover: ['scapula-body', 'scapula-lower-tip', 'lowback-upper'],
      },
    },
    {
      id: 'iliocostalis-tp3',
      name: 'Lumbar level L1',
      zone: 'lowback-upper',
      place: { view: 'back', x: 0.13, y: 0.366 },
      needle_mm: [38, 50],
      depth:
        'Feel rib 12 first and stay below it. Perpendicular, onto a transverse process; stop at bone.',
      referral: { essential: ['buttock-middle'], spillover: ['lowback-upper', 'hip-ridge'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'One-sided back ache with a rope-like band',
      'Dolor de espalda de un lado con una banda como cuerda',
    ),
    draft(
      'Chest or abdominal ache at the same level',
      'Dolor del pecho o del abdomen a la misma altura',
    ),
    draft('Stiff on bending', 'Rigidez al agacharse'),
  ],
  mimics: [
    'Cardiac, pleural, renal and abdominal disease',
    'Facet joint pain',
    'Vertebral fracture, infection or tumour',
    'Radiculopathy',
    'Ankylosing spondylitis',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit on a firm chair. Let your body fold down between your knees.',
        'Siéntese en una silla firme. Deje doblar el cuerpo entre las rodillas.',
      ),
      draft(
        'Lean toward the side away from the pain. Breathe out slowly.',
        'Inclínese hacia el lado sano. Suelte el aire despacio.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['osteoporosis_or_spine_fracture', 'new_limb_numbness', 'spine_fusion'],
  },
  prevalence:
    'Active points in the lumbar part in 33-38% of patients with low back pain [MONCLUS2025].',
  sources: ['TS1999', 'MONCLUS2025', 'NAMTPT-PARASP'],
  review: 'pending',
}
