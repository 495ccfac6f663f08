import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const wristExtensors: Muscle = {
  id: 'wrist-extensors',
  name: draft('Wrist extensors', 'Extensores de la muñeca'),
  latin: 'Musculi extensores carpi radialis longus et brevis; musculus extensor carpi ulnaris',
  phrase: draft('the back of your forearm', 'la parte de atrás del antebrazo'),
  group: 'arm',
  region: 'limb',
  layer: 'superficial',
  views: ['back'],
  paired: true,
  fmaMembers: [
    { name: 'Extensor carpi radialis longus', id: 'FMA38494' },
    { name: 'Extensor carpi radialis brevis', id: 'FMA38497' },
    { name: 'Extensor carpi ulnaris', id: 'FMA38506' },
  ],
  anatomy: {
    origin: 'Lateral supracondylar ridge and lateral epicondyle',
    insertion: 'Bases of the second, third and fifth metacarpals',
    action: 'Straighten the wrist',
    innervation: 'Radial and posterior interosseous nerves (C6-C8)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'none' },
    nerve: { level: 'caution', note: 'Posterior interosseous nerve deep to the upper belly' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine or seated, forearm supported, palm down',
    palpation: 'pincer',
    gauge: [25, 27],
    depth: '5-15 mm into the belly, not the tendon.',
    ultrasound: { level: 'none', why: 'Superficial' },
  },
  points: [
    {
      id: 'wrist-extensors-tp1',
      name: 'Extensor carpi radialis longus, upper outer forearm',
      zone: 'forearm-thumb-side',
      place: { view: 'back', x: 0.805, y: 0.4 },
      needle_mm: [16, 25],
      referral: {
        essential: ['elbow-outer', 'hand-back'],
        spillover: ['hand-thumb', 'forearm-thumb-side'],
      },
    },
    {
      id: 'wrist-extensors-tp2',
      name: 'Extensor carpi radialis brevis, two finger-widths lower',
      zone: 'forearm-back',
      place: { view: 'back', x: 0.785, y: 0.41 },
      needle_mm: [16, 25],
      referral: {
        essential: ['wrist-back', 'hand-back'],
        spillover: ['forearm-back', 'elbow-outer'],
      },
    },
    {
      id: 'wrist-extensors-tp3',
      name: 'Extensor carpi ulnaris, little-finger side',
      zone: 'forearm-little-finger-side',
      place: { view: 'back', x: 0.75, y: 0.42 },
      needle_mm: [16, 25],
      referral: { essential: ['wrist-back'], spillover: ['forearm-little-finger-side'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Outer elbow and back-of-wrist pain with gripping',
      'Dolor afuera del codo y atrás de la muñeca al agarrar',
    ),
    draft('Keyboard, racket and screwdriver work', 'Trabajo con teclado, raqueta o destornillador'),
  ],
  mimics: [
    'Lateral epicondylalgia',
    'Radial tunnel syndrome',
    'C6-C7 radiculopathy',
    'Wrist sprain or arthritis',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft('Straighten the elbow, palm down.', 'Estire el codo con la palma hacia abajo.'),
      draft(
        'With the other hand, pull the hand down and in.',
        'Con la otra mano, lleve la mano hacia abajo y hacia adentro.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['elbow_surgery', 'wrist_surgery'],
  },
  prevalence:
    'Extensor carpi radialis brevis was the muscle most linked to lateral epicondylalgia [FCARNERO2007; FCARNERO2008].',
  sources: ['TS1999', 'FCARNERO2007', 'FCARNERO2008'],
  review: 'pending',
}
