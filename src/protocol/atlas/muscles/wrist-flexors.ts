import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const wristFlexors: Muscle = {
  id: 'wrist-flexors',
  name: draft('Wrist and finger flexors', 'Flexores de la muñeca y los dedos'),
  latin:
    'Musculi flexores carpi radialis et ulnaris; musculus palmaris longus; musculus flexor digitorum superficialis',
  phrase: draft('the palm side of your forearm', 'el antebrazo, del lado de la palma'),
  group: 'arm',
  region: 'limb',
  layer: 'superficial',
  views: ['front'],
  paired: true,
  fmaMembers: [
    { name: 'Flexor carpi radialis', id: 'FMA38459' },
    { name: 'Palmaris longus', id: 'FMA38462' },
    { name: 'Flexor digitorum superficialis', id: 'FMA38469' },
    { name: 'Flexor carpi ulnaris', id: 'FMA38465' },
  ],
  anatomy: {
    origin: 'Medial epicondyle (common flexor origin)',
    insertion: 'Carpus, metacarpal bases, palmar aponeurosis and middle phalanges',
    action: 'Bend the wrist and fingers',
    innervation: 'Median nerve; ulnar nerve for flexor carpi ulnaris (C6-T1)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Ulnar and radial arteries' },
    nerve: { level: 'caution', note: 'Median and ulnar nerves' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, palm up',
    palpation: 'flat',
    gauge: [25, 27],
    depth: '5-15 mm in the belly.',
    ultrasound: { level: 'helpful', why: 'Superficial; consider near the nerves' },
  },
  points: [
    {
      id: 'wrist-flexors-tp1',
      name: 'Flexor carpi radialis, mid upper forearm',
      zone: 'forearm-palm-side',
      place: { view: 'front', x: 0.765, y: 0.405 },
      needle_mm: [16, 25],
      referral: { essential: ['wrist-palm-side'], spillover: ['forearm-palm-side', 'hand-palm'] },
    },
    {
      id: 'wrist-flexors-tp2',
      name: 'Flexor carpi ulnaris, little-finger side',
      zone: 'forearm-little-finger-side',
      place: { view: 'front', x: 0.735, y: 0.415 },
      needle_mm: [16, 25],
      referral: {
        essential: ['forearm-little-finger-side', 'wrist-palm-side'],
        spillover: ['elbow-inner'],
      },
    },
    {
      id: 'wrist-flexors-tp3',
      name: 'Palmaris longus',
      zone: 'forearm-palm-side',
      place: { view: 'front', x: 0.752, y: 0.41 },
      needle_mm: [16, 25],
      referral: { essential: ['hand-palm'], spillover: ['forearm-palm-side'] },
    },
    {
      id: 'wrist-flexors-tp4',
      name: 'Finger flexors',
      zone: 'forearm-palm-side',
      place: { view: 'front', x: 0.775, y: 0.425 },
      needle_mm: [16, 25],
      referral: { essential: ['hand-index-middle', 'hand-ring-little'], spillover: ['hand-palm'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Palm-side wrist and hand ache', 'Dolor de la muñeca y la mano, lado de la palma'),
    draft('Prickling in the palm', 'Piquetes en la palma'),
    draft(
      'Trouble with scissors or holding tools',
      'Dificultad con tijeras o para sostener herramientas',
    ),
  ],
  mimics: [
    'Carpal tunnel syndrome',
    'Cubital tunnel and Guyon canal syndromes',
    'Medial epicondylalgia',
    'C8-T1 radiculopathy',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft('Straighten the elbow, palm up.', 'Estire el codo con la palma hacia arriba.'),
      draft(
        'Draw the fingers and hand back with the other hand.',
        'Con la otra mano, lleve los dedos y la mano hacia atrás.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['elbow_surgery', 'wrist_surgery', 'finger_numbness_holding'],
  },
  sources: ['TS1999', 'SHARIAT2018'],
  review: 'pending',
}
