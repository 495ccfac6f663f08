import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const fingerExtensors: Muscle = {
  id: 'finger-extensors',
  name: draft('Finger extensors', 'Extensores de los dedos'),
  latin: 'Musculus extensor digitorum',
  phrase: draft(
    'the back of your forearm, to the fingers',
    'la parte de atrás del antebrazo, hacia los dedos',
  ),
  group: 'arm',
  region: 'limb',
  layer: 'superficial',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA38500', scope: 'exact' },
  anatomy: {
    origin: 'Lateral epicondyle',
    insertion: 'Extensor hoods of the fingers',
    action: 'Straighten the fingers and wrist',
    innervation: 'Posterior interosseous nerve (C7-C8)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'none' },
    nerve: { level: 'caution', note: 'Posterior interosseous nerve' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine or seated, forearm supported',
    palpation: 'flat',
    gauge: [25, 27],
    depth: '5-15 mm.',
    ultrasound: { level: 'none', why: 'Superficial' },
  },
  points: [
    {
      id: 'finger-extensors-tp1',
      name: 'Middle-finger slip, upper mid-forearm',
      zone: 'forearm-back',
      place: { view: 'back', x: 0.78, y: 0.42 },
      needle_mm: [16, 25],
      referral: { essential: ['forearm-back', 'hand-index-middle'], spillover: ['hand-back'] },
    },
    {
      id: 'finger-extensors-tp2',
      name: 'Ring and little-finger slip',
      zone: 'forearm-back',
      place: { view: 'back', x: 0.765, y: 0.427 },
      needle_mm: [16, 25],
      referral: {
        essential: ['hand-ring-little', 'elbow-outer'],
        spillover: ['forearm-back', 'hand-back'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Ache down the back of the forearm into the fingers',
      'Dolor que baja por atrás del antebrazo hasta los dedos',
    ),
    draft('Finger stiffness, weak grip', 'Dedos rígidos, poca fuerza al agarrar'),
  ],
  mimics: [
    'Lateral epicondylalgia',
    'C7 radiculopathy',
    'Finger joint arthritis',
    'Radial tunnel syndrome',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft('Make a loose fist.', 'Cierre el puño sin apretar.'),
      draft(
        'Bend the wrist down. Keep the elbow straight.',
        'Doble la muñeca hacia abajo. Mantenga el codo recto.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['elbow_surgery', 'wrist_surgery'],
  },
  sources: ['TS1999', 'FCARNERO2007'],
  review: 'pending',
}
