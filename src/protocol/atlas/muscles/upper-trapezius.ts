import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const upperTrapezius: Muscle = {
  id: 'upper-trapezius',
  name: draft('Upper trapezius', 'Trapecio superior'),
  alsoKnownAs: ['Trapezius, descending part'],
  latin: 'Musculus trapezius, pars descendens',
  phrase: draft('the top of your shoulder', 'la parte de arriba del hombro'),
  group: 'head-neck',
  region: 'shoulder',
  layer: 'superficial',
  views: ['front', 'back', 'neck-side'],
  paired: true,
  fma: { id: 'FMA32557', scope: 'exact' },
  anatomy: {
    origin:
      'Inner third of the superior nuchal line, external occipital protuberance and nuchal ligament',
    insertion: 'Outer third of the clavicle',
    action:
      'Lifts and upwardly rotates the shoulder girdle; side-bends the neck and turns the head to the other side',
    innervation: 'Accessory nerve (motor); C3-C4 (sensory)',
  },
  hazards: {
    pneumothorax: {
      level: 'high',
      note: 'Lung apex lies under the muscle; vertical needling and a thin build carry the most risk',
    },
    vessel: { level: 'caution', note: 'Transverse cervical vessels' },
    nerve: { level: 'caution', note: 'Accessory nerve and supraclavicular nerves' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying or prone, arm relaxed so the muscle roll is slack',
    palpation: 'pincer',
    gauge: [25, 27],
    depth:
      'Lift the roll between finger and thumb and keep the needle inside the pinch, tangential to the chest wall; 10-20 mm is usually enough. Never aim down toward the lung apex.',
    ultrasound: {
      level: 'advised',
      why: 'Shows pleura and first rib; best for thin, kyphotic, obese or uncooperative patients',
    },
  },
  points: [
    {
      id: 'upper-trapezius-tp1',
      name: 'Front free edge of the upper fibres, halfway along the slope of the neck',
      zone: 'shoulder-top',
      place: { view: 'front', x: 0.22, y: 0.165 },
      needle_mm: [16, 32],
      referral: {
        essential: ['neck-side', 'head-mastoid', 'head-temple'],
        spillover: ['head-jaw', 'head-eye', 'head-occiput', 'head-lower-teeth', 'shoulder-top'],
      },
    },
    {
      id: 'upper-trapezius-tp2',
      name: 'Middle of the thick horizontal roll, a little behind and lateral to the first point',
      zone: 'shoulder-top',
      place: { view: 'back', x: 0.28, y: 0.172 },
      needle_mm: [16, 32],
      referral: {
        essential: ['neck-back', 'head-mastoid'],
        spillover: ['shoulder-top', 'neck-base'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'One-sided tension-type headache from neck to temple',
      'Dolor de cabeza tensional de un lado, del cuello a la sien',
    ),
    draft(
      'Ache on the slope of the neck after desk or phone work',
      'Dolor en la pendiente del cuello después de usar el escritorio o el teléfono',
    ),
    draft('Side-bending away is tight', 'Tirantez al inclinar el cuello hacia el otro lado'),
    draft(
      'Ear or jaw-angle ache with normal ear and dental examination',
      'Dolor de oído o del ángulo de la mandíbula con examen normal del oído y los dientes',
    ),
  ],
  mimics: [
    'Cervical facet pain C2-C4',
    'Cervical radiculopathy C4-C5',
    'Tension-type headache of other cause',
    'Occipital neuralgia',
    'Temporomandibular disorder',
    'Dissection or arteritis when headache is new or sudden',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit tall. Hold the chair edge with the hand on the sore side.',
        'Siéntese derecho. Agarre el borde de la silla con la mano del lado del dolor.',
      ),
      draft(
        'Let your ear sink slowly toward the other shoulder.',
        'Deje caer despacio la oreja hacia el otro hombro.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['new_arm_numbness', 'neck_fusion', 'shoulder_surgery'],
  },
  prevalence:
    'Commonest site in many clinics. Active points reproduced habitual headache in 45% of chronic tension-type headache patients [FERNANDEZ2007-TRAP].',
  sources: [
    'TS1999',
    'FERNANDEZ2007-TRAP',
    'FCEP2023',
    'PAIK2011',
    'AAFP2002',
    'KEARNS2022',
    'FPNOTEBOOK',
  ],
  review: 'pending',
}
