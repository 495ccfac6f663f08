import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const middleTrapezius: Muscle = {
  id: 'middle-trapezius',
  name: draft('Middle trapezius', 'Trapecio medio'),
  alsoKnownAs: ['Trapezius, transverse part'],
  latin: 'Musculus trapezius, pars transversa',
  phrase: draft(
    'the back between spine and shoulder blade',
    'la espalda entre la columna y el omóplato',
  ),
  group: 'upper-back',
  region: 'upper_back',
  layer: 'superficial',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA32556', scope: 'exact' },
  anatomy: {
    origin: 'Spinous processes and supraspinous ligaments C7-T3',
    insertion: 'Inner border of the acromion and upper lip of the scapular spine',
    action: 'Draws the shoulder blade toward the spine',
    innervation: 'Accessory nerve (motor); C3-C4 (sensory)',
  },
  hazards: {
    pneumothorax: {
      level: 'high',
      note: 'Only ribs and intercostals separate the muscle from pleura',
    },
    vessel: { level: 'none' },
    nerve: { level: 'none' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Prone or side-lying, arm hanging to spread the blade',
    palpation: 'flat',
    gauge: [25, 27],
    depth:
      'Needle almost flat. Do not trust a rib felt with the fingers. If the rib is not seen, stop at 14 mm or treat by hand. Without ultrasound 13-16 mm, or 13-19 mm when the body mass index is 25 or more; 25 mm only with ultrasound.',
    ultrasound: { level: 'advised', why: 'Muscle may be under 10 mm from pleura' },
  },
  points: [
    {
      id: 'middle-trapezius-tp1',
      name: 'Mid fibres, two finger-widths medial to the inner scapular edge',
      zone: 'back-between-blades',
      place: { view: 'back', x: 0.11, y: 0.23 },
      needle_mm: [13, 16],
      needle_mm_bmi_25_plus: [13, 19],
      needle_mm_with_ultrasound: [13, 25],
      referral: {
        essential: ['back-between-blades'],
        spillover: ['scapula-inner-edge', 'neck-base'],
      },
    },
    {
      id: 'middle-trapezius-tp2',
      name: 'Near the acromion in the lateral fibres',
      zone: 'shoulder-point',
      place: { view: 'back', x: 0.47, y: 0.187 },
      needle_mm: [13, 16],
      needle_mm_bmi_25_plus: [13, 19],
      needle_mm_with_ultrasound: [13, 25],
      referral: { essential: ['shoulder-point'], spillover: ['shoulder-top', 'shoulder-outer'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Burning ache between the shoulder blades', 'Ardor entre los omóplatos'),
    draft(
      'Worse with arms held forward, driving or typing',
      'Empeora con los brazos al frente, al manejar o al teclear',
    ),
    draft('Gooseflesh on the arm is occasionally reported', 'A veces, piel de gallina en el brazo'),
  ],
  mimics: [
    'Thoracic facet or costotransverse pain',
    'C7-C8 radiculopathy',
    'Cardiac, aortic, biliary or lung disease referred between the blades',
    'Notalgia paraesthetica',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Clasp your hands in front at chest height.',
        'Junte las manos al frente, a la altura del pecho.',
      ),
      draft(
        'Push your hands away and round your upper back.',
        'Empuje las manos hacia adelante y redondee la parte alta de la espalda.',
      ),
      draft('Feel the shoulder blades slide apart.', 'Sienta que los omóplatos se separan.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['shoulder_surgery', 'broken_rib_or_chest_pain'],
  },
  sources: [
    'TS1999',
    'FCEP2023',
    'BOTWIN2008',
    'SAFEZONE-TRIAL',
    'SEOL2014',
    'RIBPALP2018',
    'VALERA-RHOMB',
    'MINTKEN2025',
  ],
  review: 'pending',
}
