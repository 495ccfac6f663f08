import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const longissimus: Muscle = {
  id: 'longissimus',
  name: draft('Longissimus thoracis', 'Longísimo del tórax'),
  latin: 'Musculus longissimus thoracis',
  phrase: draft(
    'the back muscle close to your spine',
    'el músculo de la espalda junto a la columna',
  ),
  group: 'low-back',
  region: 'upper_back',
  layer: 'intermediate',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA22709', scope: 'exact' },
  anatomy: {
    origin: 'Sacrum, iliac crest and lumbar spinous processes',
    insertion: 'Transverse processes and ribs of the thoracic spine',
    action: 'Straightens the trunk',
    innervation: 'Posterior rami of the thoracic and lumbar nerves',
  },
  hazards: {
    pneumothorax: { level: 'caution', note: 'Thoracic levels near ribs' },
    vessel: { level: 'none' },
    nerve: { level: 'caution', note: 'Posterior rami' },
    organ: { level: 'none' },
    neuraxial: { level: 'caution', note: 'Avoid steep medial angles' },
  },
  injection: {
    position: 'Prone or side-lying',
    palpation: 'flat',
    gauge: [22, 25],
    depth:
      'Thoracic point: within 2 cm of the midline, perpendicular or slightly downward, onto lamina; ultrasound advised. Lumbar point: toward lamina or transverse process, perpendicular, 2-3 cm from the midline.',
    ultrasound: { level: 'advised', why: 'For thoracic levels and obese patients' },
  },
  points: [
    {
      id: 'longissimus-tp1',
      name: 'Level T10-T11',
      zone: 'back-mid',
      place: { view: 'back', x: 0.05, y: 0.327 },
      needle_mm: [25, 32],
      depth:
        'Within 2 cm of the midline, perpendicular or slightly downward, onto lamina; ultrasound advised.',
      ultrasound: { level: 'advised', why: 'Lamina, rib and pleura' },
      hazards: {
        pneumothorax: {
          level: 'high',
          note: 'T10-T11: pleura lies lateral to the lamina and between the ribs',
        },
      },
      referral: { essential: ['buttock-lower'], spillover: ['lowback-lower', 'back-mid'] },
    },
    {
      id: 'longissimus-tp2',
      name: 'Level L1',
      zone: 'lowback-upper',
      place: { view: 'back', x: 0.07, y: 0.367 },
      needle_mm: [38, 50],
      referral: {
        essential: ['lowback-lower', 'hip-ridge'],
        spillover: ['sacroiliac', 'buttock-upper'],
      },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Low back and buttock ache with a tender band higher up',
      'Dolor de espalda baja y glúteo con una banda sensible más arriba',
    ),
    draft(
      'Hard to stand up from a chair or climb stairs',
      'Le cuesta levantarse de una silla o subir escaleras',
    ),
  ],
  mimics: [
    'Facet joint pain',
    'Sacroiliac joint pain',
    'Radiculopathy',
    'Vertebral fracture, infection or tumour',
    'Abdominal aortic aneurysm',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft('Lie on your back.', 'Acuéstese boca arriba.'),
      draft('Pull both knees slowly to your chest.', 'Lleve despacio las dos rodillas al pecho.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['osteoporosis_or_spine_fracture', 'new_limb_numbness', 'spine_fusion'],
  },
  sources: ['TS1999', 'TUCKER2014', 'NAMTPT-PARASP'],
  review: 'pending',
}
