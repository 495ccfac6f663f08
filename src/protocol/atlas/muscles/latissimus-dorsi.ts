import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const latissimusDorsi: Muscle = {
  id: 'latissimus-dorsi',
  name: draft('Latissimus dorsi', 'Dorsal ancho'),
  latin: 'Musculus latissimus dorsi',
  phrase: draft('the side of your back', 'el lado de la espalda'),
  group: 'upper-back',
  region: 'upper_back',
  layer: 'superficial',
  views: ['front', 'back'],
  paired: true,
  fma: { id: 'FMA13357', scope: 'exact' },
  anatomy: {
    origin: 'Spinous processes T7-L5 through the thoracolumbar fascia, iliac crest, lower ribs',
    insertion: 'Floor of the intertubercular groove',
    action: 'Draws the arm down, back and inward',
    innervation: 'Thoracodorsal nerve (C6-C8)',
  },
  hazards: {
    pneumothorax: { level: 'caution', note: 'Lower part lies on ribs' },
    vessel: { level: 'caution', note: 'Thoracodorsal vessels' },
    nerve: { level: 'caution', note: 'Thoracodorsal nerve, brachial plexus high up' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine or side-lying with the arm up',
    palpation: 'pincer',
    gauge: [25, 25],
    depth:
      'Rear armpit fold: keep the fold in the pinch, away from the ribs. Lower rib part: ultrasound advised, needle almost flat over a rib.',
    ultrasound: { level: 'advised', why: 'Needed for the lower rib part' },
  },
  points: [
    {
      id: 'latissimus-dorsi-tp1',
      name: 'Rear armpit fold',
      zone: 'scapula-outer-edge',
      place: { view: 'back', x: 0.45, y: 0.262 },
      needle_mm: [25, 38],
      referral: {
        essential: ['scapula-lower-tip', 'back-mid'],
        spillover: ['shoulder-rear', 'arm-inner', 'forearm-little-finger-side', 'hand-ring-little'],
      },
    },
    {
      id: 'latissimus-dorsi-tp2',
      name: 'Lower lateral part over the ribs',
      zone: 'chest-side',
      place: { view: 'back', x: 0.4, y: 0.315 },
      needle_mm: [13, 25],
      depth:
        'Ultrasound advised. Needle almost flat, over a rib that is seen; never into the space between ribs.',
      ultrasound: { level: 'advised', why: 'Thin muscle over ribs' },
      hazards: { pneumothorax: { level: 'high', note: 'Thin muscle directly on the lower ribs' } },
      referral: { essential: ['shoulder-front', 'chest-side'], spillover: ['flank'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Constant mid-back ache not changed by position',
      'Dolor constante a media espalda que no cambia con la postura',
    ),
    draft(
      'Hurts to reach up and forward with a load',
      'Duele al alcanzar hacia arriba y adelante con peso',
    ),
  ],
  mimics: [
    'Intrathoracic disease',
    'C7-C8 radiculopathy',
    'Ulnar neuropathy',
    'Rotator cuff disease',
    'Renal disease',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Kneel. Put the hand of the sore side far forward on a table.',
        'Arrodíllese. Ponga la mano del lado del dolor lejos, al frente, sobre una mesa.',
      ),
      draft(
        'Sit back and lean to the other side.',
        'Siéntese hacia atrás e inclínese hacia el otro lado.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['knee_replacement', 'shoulder_surgery'],
  },
  sources: ['TS1999', 'ASRA-MPS'],
  review: 'pending',
}
