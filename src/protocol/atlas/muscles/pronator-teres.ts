import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const pronatorTeres: Muscle = {
  id: 'pronator-teres',
  name: draft('Pronator teres', 'Pronador redondo'),
  latin: 'Musculus pronator teres',
  phrase: draft('the inside of your elbow', 'la parte de adentro del codo'),
  group: 'arm',
  region: 'limb',
  layer: 'superficial',
  views: ['front'],
  paired: true,
  anatomy: {
    origin: 'Medial epicondyle and coronoid process',
    insertion: 'Middle of the outer radius',
    action: 'Turns the palm down and helps bend the elbow',
    innervation: 'Median nerve (C6-C7)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Brachial and ulnar arteries' },
    nerve: { level: 'high', note: 'Median nerve passes between the two heads' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, forearm supported, palm up',
    palpation: 'flat',
    gauge: [25, 27],
    depth: '10-15 mm; stay medial to the biceps tendon and brachial pulse.',
    ultrasound: { level: 'advised', why: 'Median nerve and artery close by' },
  },
  points: [
    {
      id: 'pronator-teres-tp1',
      name: 'Below the inner elbow crease',
      zone: 'elbow-inner',
      place: { view: 'front', x: 0.69, y: 0.389 },
      needle_mm: [16, 25],
      referral: { essential: ['forearm-palm-side', 'wrist-palm-side'], spillover: ['hand-thumb'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Deep ache at the thumb side of the palm-side wrist',
      'Dolor profundo en la muñeca, lado de la palma y del pulgar',
    ),
    draft(
      'Cannot turn the palm up fully while cupping',
      'No puede girar bien la palma hacia arriba con la mano en cuenco',
    ),
  ],
  mimics: [
    'Carpal tunnel syndrome',
    'Pronator syndrome',
    'Medial epicondylalgia',
    'C6-C7 radiculopathy',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Straighten the elbow. Turn the palm up.',
        'Estire el codo. Gire la palma hacia arriba.',
      ),
      draft(
        'Pull the hand gently back with the other hand.',
        'Con la otra mano, lleve la mano hacia atrás con suavidad.',
      ),
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
