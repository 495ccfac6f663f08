import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const temporalis: Muscle = {
  id: 'temporalis',
  name: draft('Temporalis', 'Temporal'),
  latin: 'Musculus temporalis',
  phrase: draft('your temple', 'la sien'),
  group: 'head-neck',
  region: 'head_jaw',
  layer: 'superficial',
  views: ['front', 'head-left', 'head-right'],
  paired: true,
  fma: { id: 'FMA49006', scope: 'exact' },
  anatomy: {
    origin: 'Temporal fossa',
    insertion: 'Coronoid process of the mandible',
    action: 'Closes and pulls back the jaw',
    innervation: 'Mandibular nerve (V3), deep temporal nerves',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Superficial temporal artery' },
    nerve: { level: 'caution', note: 'Auriculotemporal and temporal branches of the facial nerve' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, jaw relaxed',
    palpation: 'flat',
    gauge: [27, 30],
    depth: 'Thin muscle on bone; 3-8 mm. Feel for the temporal artery pulse first.',
    ultrasound: { level: 'none', why: 'Superficial; artery is palpable' },
  },
  points: [
    {
      id: 'temporalis-tp1',
      name: 'Front fibres above the cheekbone',
      zone: 'head-temple',
      place: { view: 'head-right', x: 0.3, y: 0.063 },
      needle_mm: [13, 25],
      referral: {
        essential: ['head-brow', 'head-temple'],
        spillover: ['head-upper-teeth', 'head-eye'],
      },
    },
    {
      id: 'temporalis-tp2',
      name: 'Middle fibres',
      zone: 'head-temple',
      place: { view: 'head-right', x: 0.4, y: 0.052 },
      needle_mm: [13, 25],
      referral: { essential: ['head-temple', 'head-upper-teeth'], spillover: ['head-parietal'] },
    },
    {
      id: 'temporalis-tp3',
      name: 'Rear fibres above the ear',
      zone: 'head-parietal',
      place: { view: 'head-right', x: 0.54, y: 0.047 },
      needle_mm: [13, 25],
      referral: { essential: ['head-parietal'], spillover: ['head-temple', 'head-occiput'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Temple headache', 'Dolor de cabeza en la sien'),
    draft(
      'Upper tooth sensitivity to bite, heat or cold',
      'Dientes de arriba sensibles al morder, al calor o al frío',
    ),
    draft('Clenching', 'Aprieta los dientes'),
  ],
  mimics: [
    'Giant cell arteritis (age over 50, scalp tenderness, visual symptoms: urgent)',
    'Migraine',
    'Dental disease',
    'Tension-type headache',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Rest your fingertips on your temples.',
        'Apoye las puntas de los dedos en las sienes.',
      ),
      draft(
        'Open your mouth slowly. Slide the skin upward.',
        'Abra la boca despacio. Deslice la piel hacia arriba.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['jaw_locks', 'jaw_surgery', 'new_temple_headache'],
  },
  prevalence:
    'Active points more frequent in temporomandibular pain than in fibromyalgia [ALONSO2012].',
  sources: ['TS1999', 'ALONSO2012', 'FERNANDEZ2011-CHILD'],
  review: 'pending',
}
