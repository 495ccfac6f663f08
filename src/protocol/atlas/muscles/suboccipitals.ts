import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const suboccipitals: Muscle = {
  id: 'suboccipitals',
  name: draft('Suboccipital muscles', 'Músculos suboccipitales'),
  alsoKnownAs: [
    'Rectus capitis posterior major and minor',
    'Obliquus capitis superior and inferior',
  ],
  latin: 'Musculi suboccipitales',
  phrase: draft('the neck just under your skull', 'el cuello, justo debajo del cráneo'),
  group: 'head-neck',
  region: 'neck',
  layer: 'deep',
  views: ['back'],
  paired: true,
  anatomy: {
    origin: 'Atlas and axis',
    insertion: 'Occipital bone below the inferior nuchal line; transverse process of the atlas',
    action: 'Fine nodding, tilting and turning of the head',
    innervation: 'Suboccipital nerve (C1)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'high', note: 'Vertebral artery in the suboccipital triangle' },
    nerve: { level: 'caution', note: 'Greater occipital and suboccipital nerves' },
    organ: { level: 'none' },
    neuraxial: { level: 'high', note: 'Cisterna magna and spinal canal' },
  },
  injection: {
    position: 'Prone with the head supported',
    palpation: 'flat',
    gauge: [27, 27],
    depth:
      'Most clinicians avoid blind injection here and treat by hand or with splenius and semispinalis injections.',
    ultrasound: {
      level: 'required',
      why: 'Vertebral artery and spinal canal; never injected blind',
    },
  },
  points: [
    {
      id: 'suboccipitals-tp1',
      name: 'Just under the skull, two finger-widths from the midline',
      zone: 'head-suboccipital',
      place: { view: 'back', x: 0.07, y: 0.102 },
      needle_mm: [16, 25],
      referral: {
        essential: ['head-occiput', 'head-temple', 'head-parietal'],
        spillover: ['head-eye', 'head-forehead'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Deep, hard-to-place headache from the back of the head forward',
      'Dolor de cabeza profundo y difícil de ubicar, de atrás hacia adelante',
    ),
    draft(
      'Worse with chin-poke posture or screens',
      'Empeora con la barbilla adelantada o frente a pantallas',
    ),
    draft('Often both sides', 'A menudo en los dos lados'),
  ],
  mimics: [
    'C0-C2 joint pain',
    'Occipital neuralgia',
    'Migraine',
    'Vertebral artery dissection (new severe neck and head pain)',
    'Chiari malformation',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Lie on your back. Tuck your chin as if to make a double chin.',
        'Acuéstese boca arriba. Meta la barbilla como para hacer papada.',
      ),
      draft(
        'With your hands, gently draw the back of your head upward.',
        'Con las manos, lleve con suavidad la parte de atrás de la cabeza hacia arriba.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain. Stop if you feel dizzy.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo. Pare si se marea.',
      ),
    ],
    avoidIf: ['rheumatoid_neck', 'new_limb_numbness', 'spine_fusion', 'dizzy_turning_head'],
  },
  prevalence:
    'Active points in 60% of episodic and 65% of chronic tension-type headache patients in small blinded studies [FERNANDEZ2006-ETTH; FERNANDEZ2006-FHP].',
  sources: ['TS1999', 'FERNANDEZ2006-ETTH', 'FERNANDEZ2006-FHP'],
  review: 'pending',
}
