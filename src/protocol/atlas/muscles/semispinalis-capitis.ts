import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const semispinalisCapitis: Muscle = {
  id: 'semispinalis-capitis',
  name: draft('Semispinalis capitis and cervicis', 'Semiespinoso de la cabeza y del cuello'),
  latin: 'Musculus semispinalis capitis; musculus semispinalis cervicis',
  phrase: draft('the back of your neck', 'la nuca'),
  group: 'head-neck',
  region: 'neck',
  layer: 'deep',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA22830', scope: 'group-member' },
  fmaMembers: [
    { name: 'Semispinalis capitis', id: 'FMA22830' },
    { name: 'Semispinalis cervicis', id: 'FMA22829' },
  ],
  anatomy: {
    origin: 'Transverse processes T1-T6 (cervicis) and articular processes C4-T6 (capitis)',
    insertion:
      'Between superior and inferior nuchal lines (capitis); spinous processes C2-C5 (cervicis)',
    action: 'Extends the head and neck',
    innervation: 'Posterior rami of cervical nerves; greater occipital nerve pierces it',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'high', note: 'Vertebral artery above C2' },
    nerve: { level: 'caution', note: 'Greater occipital nerve' },
    organ: { level: 'none' },
    neuraxial: { level: 'high', note: 'Interlaminar gap if the needle is medial and deep' },
  },
  injection: {
    position: 'Prone, forehead on the hands or face-cradle',
    palpation: 'flat',
    gauge: [25, 27],
    depth:
      'Enter 1.5-2 cm from the midline, needle perpendicular or slightly downward, onto lamina; touch bone before injecting; never upward and medial; not above C3. 38 mm only with ultrasound.',
    ultrasound: { level: 'advised', why: 'Layered muscles; shows lamina and artery' },
  },
  points: [
    {
      id: 'semispinalis-capitis-tp1',
      name: 'Upper capitis, just below the skull',
      zone: 'head-suboccipital',
      place: { view: 'back', x: 0.07, y: 0.107 },
      needle_mm: null,
      depth: 'Do not inject: it lies above C3. Treat the muscle at C3-C4, or by hand.',
      referral: {
        essential: ['head-temple'],
        spillover: ['head-forehead', 'head-brow', 'head-parietal'],
      },
    },
    {
      id: 'semispinalis-capitis-tp2',
      name: 'Middle capitis, level C3-C4',
      zone: 'neck-back',
      place: { view: 'back', x: 0.045, y: 0.131 },
      needle_mm: [25, 32],
      needle_mm_with_ultrasound: [25, 38],
      referral: { essential: ['head-occiput'], spillover: ['head-vertex', 'neck-back'] },
    },
    {
      id: 'semispinalis-capitis-tp3',
      name: 'Cervicis and multifidus at C4-C5',
      zone: 'neck-back',
      place: { view: 'back', x: 0.045, y: 0.141 },
      needle_mm: [25, 32],
      needle_mm_with_ultrasound: [25, 38],
      referral: {
        essential: ['head-suboccipital', 'neck-back'],
        spillover: ['scapula-inner-edge', 'neck-base'],
      },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Band-like ache around the side of the head',
      'Dolor en banda alrededor del lado de la cabeza',
    ),
    draft('Neck cannot flex fully', 'No puede doblar el cuello por completo'),
    draft(
      'Burning scalp when the greater occipital nerve is irritated',
      'Ardor del cuero cabelludo si se irrita el nervio occipital mayor',
    ),
  ],
  mimics: [
    'Greater occipital neuralgia',
    'Cervical facet pain',
    'Tension-type headache',
    'Cervical myelopathy',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Lie on your back with your hands behind your head.',
        'Acuéstese boca arriba con las manos detrás de la cabeza.',
      ),
      draft(
        'Let your hands lift your head slowly until the neck feels long.',
        'Deje que las manos levanten la cabeza despacio hasta sentir el cuello largo.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['osteoporosis_or_spine_fracture', 'new_limb_numbness', 'spine_fusion'],
  },
  sources: ['TS1999', 'CERV-US2023', 'DYNCHIRO-HEAD'],
  review: 'pending',
}
