import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const sternocleidomastoidClavicular: Muscle = {
  id: 'sternocleidomastoid-clavicular',
  name: draft('Sternocleidomastoid, clavicular head', 'Esternocleidomastoideo, cabeza clavicular'),
  alsoKnownAs: ['SCM clavicular division'],
  latin: 'Musculus sternocleidomastoideus, caput claviculare',
  phrase: draft(
    'the side of your neck, down to the collarbone',
    'el lado del cuello, hasta la clavícula',
  ),
  group: 'head-neck',
  region: 'neck',
  layer: 'superficial',
  views: ['front', 'neck-side', 'head-left', 'head-right'],
  paired: true,
  fma: { id: 'FMA13407', scope: 'whole-muscle' },
  anatomy: {
    origin: 'Inner third of the clavicle',
    insertion: 'Mastoid process and outer half of the superior nuchal line',
    action: 'Side-bends the neck and turns the face to the other side',
    innervation: 'Accessory nerve (motor); C2-C3 (sensory)',
  },
  hazards: {
    pneumothorax: { level: 'caution', note: 'Close to the lung apex just above the clavicle' },
    vessel: {
      level: 'high',
      note: 'Internal jugular vein, carotid artery, subclavian vessels low down',
    },
    nerve: {
      level: 'caution',
      note: 'Great auricular nerve, accessory nerve, brachial plexus low down',
    },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, head turned to the same side, neck slightly flexed',
    palpation: 'pincer',
    gauge: [25, 27],
    depth: 'Deep to the sternal head; keep both heads inside the pinch, 5-15 mm.',
    ultrasound: { level: 'advised', why: 'Close relation to jugular vein and carotid' },
  },
  points: [
    {
      id: 'sternocleidomastoid-clavicular-tp1',
      name: 'Middle of the deeper clavicular head',
      zone: 'neck-side',
      place: { view: 'neck-side', x: 0.5, y: 0.148 },
      needle_mm: [16, 25],
      referral: {
        essential: ['head-forehead', { zone: 'head-forehead', side: 'other' }, 'head-ear'],
        spillover: ['head-mastoid'],
      },
    },
    {
      id: 'sternocleidomastoid-clavicular-tp2',
      name: 'Upper part near the mastoid',
      zone: 'head-mastoid',
      place: { view: 'head-right', x: 0.65, y: 0.101 },
      needle_mm: [16, 25],
      referral: {
        essential: ['head-ear', 'head-mastoid'],
        spillover: ['head-cheek', 'head-upper-teeth'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Frontal headache that may cross the midline',
      'Dolor de frente que puede pasar al otro lado',
    ),
    draft('Deep earache with normal ear examination', 'Dolor profundo de oído con examen normal'),
    draft(
      'Unsteadiness, dizziness or veering on turning the head',
      'Inestabilidad, mareo o desvío al girar la cabeza',
    ),
  ],
  mimics: [
    'Otitis and Eustachian disorders',
    'Vestibular disease',
    'Migraine',
    'Posterior circulation ischaemia (red flag)',
    'Frontal sinusitis',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit. Hold under the chair with the hand on the sore side.',
        'Siéntese. Agarre la silla por debajo con la mano del lado del dolor.',
      ),
      draft('Tip your ear to the other shoulder.', 'Incline la oreja hacia el otro hombro.'),
      draft(
        'Let your face turn a little toward the sore side.',
        'Deje que la cara gire un poco hacia el lado del dolor.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain. Stop if you feel dizzy.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo. Pare si se marea.',
      ),
    ],
    avoidIf: ['carotid_disease', 'dizzy_turning_head', 'age_over_70', 'new_arm_numbness'],
  },
  sources: ['TS1999', 'SILLEVIS2020'],
  review: 'pending',
}
