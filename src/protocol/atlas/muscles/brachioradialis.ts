import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const brachioradialis: Muscle = {
  id: 'brachioradialis',
  name: draft('Brachioradialis', 'Braquiorradial'),
  latin: 'Musculus brachioradialis',
  phrase: draft('the thumb side of your forearm', 'el antebrazo, del lado del pulgar'),
  group: 'arm',
  region: 'limb',
  layer: 'superficial',
  views: ['front', 'back'],
  paired: true,
  fma: { id: 'FMA38485', scope: 'exact' },
  anatomy: {
    origin: 'Upper two thirds of the lateral supracondylar ridge',
    insertion: 'Radial styloid',
    action: 'Bends the elbow in mid-rotation',
    innervation: 'Radial nerve (C5-C6)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Radial artery beneath' },
    nerve: { level: 'caution', note: 'Superficial radial nerve beneath' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, forearm in mid-rotation',
    palpation: 'pincer',
    gauge: [25, 27],
    depth: 'Lift the muscle; 5-15 mm.',
    ultrasound: { level: 'none', why: 'Superficial' },
  },
  points: [
    {
      id: 'brachioradialis-tp1',
      name: 'Upper belly a hand-width below the elbow crease, outer side',
      zone: 'forearm-thumb-side',
      place: { view: 'front', x: 0.815, y: 0.41 },
      needle_mm: [16, 25],
      referral: { essential: ['elbow-outer', 'hand-thumb'], spillover: ['forearm-thumb-side'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Outer elbow pain with a spot in the thumb web',
      'Dolor del lado de afuera del codo y un punto entre el pulgar y el índice',
    ),
    draft('Weak grip', 'Poca fuerza al agarrar'),
  ],
  mimics: [
    'Lateral epicondylalgia',
    'De Quervain tenosynovitis',
    'Superficial radial nerve irritation',
    'C6 radiculopathy',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft('Straighten the elbow, palm down.', 'Estire el codo con la palma hacia abajo.'),
      draft(
        'With the other hand, bend the wrist toward the little finger.',
        'Con la otra mano, doble la muñeca hacia el meñique.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['elbow_surgery', 'wrist_surgery'],
  },
  prevalence: 'Active and latent points common in lateral epicondylalgia [FCARNERO2007].',
  sources: ['TS1999', 'FCARNERO2007', 'FCARNERO2008'],
  review: 'pending',
}
