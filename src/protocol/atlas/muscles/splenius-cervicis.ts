import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const spleniusCervicis: Muscle = {
  id: 'splenius-cervicis',
  name: draft('Splenius cervicis', 'Esplenio del cuello'),
  latin: 'Musculus splenius cervicis (colli)',
  phrase: draft('the lower back of your neck', 'la parte baja de la nuca'),
  group: 'head-neck',
  region: 'neck',
  layer: 'intermediate',
  views: ['back', 'neck-side'],
  paired: true,
  fma: { id: 'FMA22681', scope: 'exact' },
  anatomy: {
    origin: 'Spinous processes T3-T6',
    insertion: 'Posterior tubercles of the transverse processes C1-C3',
    action: 'Extends and turns the neck to the same side',
    innervation: 'Posterior rami of the lower cervical nerves',
  },
  hazards: {
    pneumothorax: { level: 'caution', note: 'Lower point lies above the first ribs' },
    vessel: { level: 'high', note: 'Vertebral artery at the upper point' },
    nerve: { level: 'caution', note: 'Cervical nerve roots if deep and lateral' },
    organ: { level: 'none' },
    neuraxial: { level: 'caution', note: 'Interlaminar space if medial and deep' },
  },
  injection: {
    position: 'Prone or side-lying',
    palpation: 'flat',
    gauge: [25, 27],
    depth:
      'Lower point only by palpation, from the side, needle almost flat and backward over bone; never deep and medial. Upper point only with ultrasound.',
    ultrasound: { level: 'advised', why: 'Upper point should not be injected blind' },
  },
  points: [
    {
      id: 'splenius-cervicis-tp1',
      name: 'Upper end near the C2-C3 transverse processes',
      zone: 'neck-back',
      place: { view: 'back', x: 0.09, y: 0.122 },
      needle_mm: [16, 25],
      ultrasound: { level: 'required', why: 'Vertebral artery beside the target' },
      referral: {
        essential: ['head-eye'],
        spillover: ['head-occiput', 'head-parietal', 'head-temple'],
      },
    },
    {
      id: 'splenius-cervicis-tp2',
      name: 'Lower end at the angle of the neck',
      zone: 'neck-base',
      place: { view: 'back', x: 0.1, y: 0.163 },
      needle_mm: [16, 25],
      referral: { essential: ['neck-base'], spillover: ['neck-back'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Pain that seems to shoot through the head to behind the eye',
      'Dolor que parece atravesar la cabeza hasta detrás del ojo',
    ),
    draft('Blurred near vision reported', 'Vista de cerca borrosa'),
    draft('Stiff neck', 'Cuello rígido'),
  ],
  mimics: [
    'Migraine',
    'Cluster headache',
    'C2-C3 facet pain',
    'Eye disease (acute red eye or visual loss is a red flag)',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit. Bend your head forward and away from the sore side.',
        'Siéntese. Incline la cabeza hacia adelante y lejos del lado del dolor.',
      ),
      draft('Look toward the other armpit.', 'Mire hacia la otra axila.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['osteoporosis_or_spine_fracture', 'new_limb_numbness', 'spine_fusion'],
  },
  sources: ['TS1999', 'DYNCHIRO-HEAD'],
  review: 'pending',
}
