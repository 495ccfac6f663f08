import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const supinator: Muscle = {
  id: 'supinator',
  name: draft('Supinator', 'Supinador'),
  latin: 'Musculus supinator',
  phrase: draft('the forearm, just below your elbow', 'el antebrazo, justo debajo del codo'),
  group: 'arm',
  region: 'limb',
  layer: 'deep',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA38512', scope: 'exact' },
  anatomy: {
    origin: 'Lateral epicondyle, radial collateral ligament and ulnar supinator crest',
    insertion: 'Upper third of the radius',
    action: 'Turns the palm up',
    innervation: 'Posterior interosseous nerve (C5-C7)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Radial recurrent vessels' },
    nerve: { level: 'high', note: 'Posterior interosseous nerve passes through the muscle' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, palm up',
    palpation: 'flat',
    gauge: [25, 25],
    depth: '10-20 mm toward the radius, from the front-outer side, lateral to the biceps tendon.',
    ultrasound: { level: 'advised', why: 'Nerve runs inside the muscle' },
  },
  points: [
    {
      id: 'supinator-tp1',
      name: 'Front-outer forearm just below the elbow crease, deep',
      zone: 'elbow-front',
      place: { view: 'front', x: 0.75, y: 0.388 },
      needle_mm: [25, 38],
      referral: { essential: ['elbow-outer', 'hand-thumb'], spillover: ['elbow-front'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Outer elbow ache even at rest', 'Dolor afuera del codo, también en reposo'),
    draft('Thumb-base ache', 'Dolor en la base del pulgar'),
    draft(
      'Turning door handles or screwdrivers hurts',
      'Duele al girar una perilla o un destornillador',
    ),
  ],
  mimics: ['Lateral epicondylalgia', 'Radial tunnel syndrome', 'De Quervain tenosynovitis'],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Bend the elbow. Turn the palm all the way down with the other hand.',
        'Doble el codo. Con la otra mano, gire la palma del todo hacia abajo.',
      ),
      draft('Straighten the elbow slowly.', 'Estire el codo despacio.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['elbow_surgery', 'wrist_surgery'],
  },
  sources: ['TS1999'],
  review: 'pending',
}
