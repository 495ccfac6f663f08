import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const tricepsBrachii: Muscle = {
  id: 'triceps-brachii',
  name: draft('Triceps brachii', 'Tríceps braquial'),
  latin: 'Musculus triceps brachii',
  phrase: draft('the back of your upper arm', 'la parte de atrás del brazo'),
  group: 'arm',
  region: 'limb',
  layer: 'superficial',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA37688', scope: 'exact' },
  anatomy: {
    origin: 'Infraglenoid tubercle (long head) and back of the humerus',
    insertion: 'Olecranon',
    action: 'Straightens the elbow; long head draws the arm back',
    innervation: 'Radial nerve (C6-C8)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Deep brachial artery' },
    nerve: {
      level: 'caution',
      note: 'Radial nerve in the spiral groove; ulnar nerve on the inner side',
    },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Prone or side-lying, elbow bent',
    palpation: 'pincer',
    gauge: [25, 25],
    depth: 'Lift the belly off the humerus.',
    ultrasound: { level: 'helpful', why: 'Consider near the radial nerve' },
  },
  points: [
    {
      id: 'triceps-brachii-tp1',
      name: 'Long head, upper inner belly',
      zone: 'arm-back',
      place: { view: 'back', x: 0.58, y: 0.265 },
      needle_mm: [25, 38],
      referral: {
        essential: ['arm-back', 'shoulder-rear'],
        spillover: ['neck-base', 'forearm-back'],
      },
    },
    {
      id: 'triceps-brachii-tp2',
      name: 'Outer edge of the medial head, lower arm',
      zone: 'elbow-outer',
      place: { view: 'back', x: 0.75, y: 0.355 },
      needle_mm: [25, 38],
      referral: { essential: ['elbow-outer'], spillover: ['forearm-thumb-side'] },
    },
    {
      id: 'triceps-brachii-tp3',
      name: 'Lateral head mid-belly',
      zone: 'arm-back',
      place: { view: 'back', x: 0.655, y: 0.295 },
      needle_mm: [25, 38],
      referral: { essential: ['arm-back'], spillover: ['forearm-back', 'hand-ring-little'] },
    },
    {
      id: 'triceps-brachii-tp4',
      name: 'Deep medial head above the elbow',
      zone: 'elbow-tip',
      place: { view: 'back', x: 0.705, y: 0.36 },
      needle_mm: [25, 38],
      referral: {
        essential: ['elbow-tip'],
        spillover: ['elbow-inner', 'forearm-little-finger-side', 'hand-ring-little'],
      },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Vague ache at the back of shoulder and arm', 'Dolor vago atrás del hombro y del brazo'),
    draft('Elbow tip sore when leaned on', 'Punta del codo sensible al apoyarse'),
    draft('Tennis-elbow-like pain', 'Dolor parecido al codo de tenista'),
  ],
  mimics: [
    'Lateral or medial epicondylalgia',
    'Olecranon bursitis',
    'C7 radiculopathy',
    'Cubital tunnel syndrome',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Raise the arm. Bend the elbow behind your head.',
        'Suba el brazo. Doble el codo detrás de la cabeza.',
      ),
      draft(
        'Press the elbow gently back with the other hand.',
        'Empuje el codo con suavidad hacia atrás con la otra mano.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['shoulder_surgery', 'elbow_surgery'],
  },
  sources: ['TS1999', 'NAMTPT-TRI'],
  review: 'pending',
}
