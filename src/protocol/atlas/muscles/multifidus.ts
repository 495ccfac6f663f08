import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const multifidus: Muscle = {
  id: 'multifidus',
  name: draft('Multifidus (lumbar)', 'Multífido (lumbar)'),
  latin: 'Musculus multifidus lumborum',
  phrase: draft('the deep low back', 'la parte profunda de la espalda baja'),
  group: 'low-back',
  region: 'low_back',
  layer: 'deep',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA22827', scope: 'exact' },
  anatomy: {
    origin: 'Sacrum, posterior superior iliac spine and mammillary processes',
    insertion: 'Spinous processes two to four levels above',
    action: 'Steadies and straightens the lumbar spine',
    innervation: 'Medial branches of the posterior rami',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'none' },
    nerve: { level: 'caution', note: 'Medial branches' },
    organ: { level: 'none' },
    neuraxial: {
      level: 'high',
      note: 'Interlaminar space: a 50 mm needle placed 1 cm from the midline and angled medially went through the ligamentum flavum in a cadaver study [NEEDLE-T12L1]; intrathecal injection has been reported after trigger point injection',
    },
  },
  injection: {
    position: 'Prone, pillow under the abdomen',
    palpation: 'flat',
    gauge: [22, 25],
    depth:
      '1.5-2 cm from the midline, straight down or slightly downward, never medial, onto lamina; touch bone first; in small adults start with 38 mm.',
    ultrasound: { level: 'advised', why: 'Deep target; helps in obesity and after surgery' },
  },
  points: [
    {
      id: 'multifidus-tp1',
      name: 'Level L2-L3',
      zone: 'lowback-upper',
      place: { view: 'back', x: 0.05, y: 0.388 },
      needle_mm: [38, 50],
      referral: { essential: ['lowback-upper'], spillover: ['belly-middle', 'flank'] },
    },
    {
      id: 'multifidus-tp2',
      name: 'Level L4-L5',
      zone: 'lowback-lower',
      place: { view: 'back', x: 0.05, y: 0.418 },
      needle_mm: [38, 50],
      referral: {
        essential: ['lowback-lower', 'sacrum'],
        spillover: ['buttock-upper', 'thigh-back-upper', 'thigh-front-upper'],
      },
    },
    {
      id: 'multifidus-tp3',
      name: 'Level S1',
      zone: 'sacrum',
      place: { view: 'back', x: 0.05, y: 0.443 },
      needle_mm: [38, 50],
      referral: { essential: ['sacrum', 'tailbone'], spillover: ['thigh-back-upper'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Steady deep ache close to the spine', 'Dolor profundo y constante cerca de la columna'),
    draft('Tailbone tender without injury', 'Rabadilla sensible sin golpe'),
    draft('Protective stiffness on bending', 'Rigidez de protección al agacharse'),
  ],
  mimics: [
    'Facet joint and disc pain',
    'Sacroiliac joint pain',
    'Radiculopathy',
    'Coccydynia of other cause',
    'Vertebral fracture, infection or tumour',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit on a firm chair. Let your head curl forward.',
        'Siéntese en una silla firme. Deje caer la cabeza hacia adelante.',
      ),
      draft(
        'Let your back follow, one bone at a time.',
        'Deje que la espalda la siga, hueso por hueso.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['osteoporosis_or_spine_fracture', 'new_limb_numbness', 'spine_fusion'],
  },
  prevalence:
    'Saline injected at L5 in 15 healthy adults: 13 felt referred pain, 8 in the back and 5 in the front of the thigh [CORNWALL2006].',
  sources: ['TS1999', 'CORNWALL2006', 'TUCKER2014', 'PAIK2011', 'NAMTPT-PARASP', 'NEEDLE-T12L1'],
  review: 'pending',
}
