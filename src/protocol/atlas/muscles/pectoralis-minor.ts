import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const pectoralisMinor: Muscle = {
  id: 'pectoralis-minor',
  name: draft('Pectoralis minor', 'Pectoral menor'),
  latin: 'Musculus pectoralis minor',
  phrase: draft('the upper chest, under your collarbone', 'el pecho alto, debajo de la clavícula'),
  group: 'chest',
  region: 'chest_wall',
  layer: 'intermediate',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA13109', scope: 'exact' },
  anatomy: {
    origin: 'Ribs 3-5',
    insertion: 'Coracoid process',
    action: 'Draws the shoulder blade forward and down',
    innervation: 'Medial pectoral nerve (C8-T1)',
  },
  hazards: {
    pneumothorax: { level: 'high', note: 'Directly on ribs 3-5' },
    vessel: { level: 'high', note: 'Axillary vessels pass beneath' },
    nerve: { level: 'high', note: 'Brachial plexus passes beneath' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, arm at the side',
    palpation: 'flat',
    gauge: [25, 25],
    depth:
      'Only with ultrasound. Aim toward the coracoid, away from the chest wall; 25 mm at most.',
    ultrasound: { level: 'required', why: 'Neurovascular bundle and pleura within reach' },
  },
  points: [
    {
      id: 'pectoralis-minor-tp1',
      name: 'Near the coracoid and over ribs 3-4, under pectoralis major',
      zone: 'chest-upper',
      place: { view: 'front', x: 0.34, y: 0.217 },
      needle_mm: [16, 25],
      referral: {
        essential: ['shoulder-front', 'chest-breast'],
        spillover: ['arm-inner', 'elbow-inner', 'forearm-little-finger-side', 'hand-ring-little'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Front-shoulder and chest ache', 'Dolor al frente del hombro y del pecho'),
    draft(
      'Inner arm tingling when the arm is raised',
      'Hormigueo por dentro del brazo al levantarlo',
    ),
    draft('Tip of the shoulder sits forward', 'La punta del hombro queda hacia adelante'),
  ],
  mimics: [
    'Acute coronary syndrome (rule out first)',
    'Thoracic outlet syndrome',
    'C7-T1 radiculopathy',
    'Bicipital tendinopathy',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Lie on your back on a rolled towel along your spine.',
        'Acuéstese boca arriba sobre una toalla enrollada a lo largo de la columna.',
      ),
      draft(
        'Put your arms out, palms up. Let your shoulders sink.',
        'Abra los brazos con las palmas hacia arriba. Deje caer los hombros.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['shoulder_dislocation', 'chest_surgery', 'new_arm_numbness'],
  },
  sources: ['TS1999', 'LAWSON2011'],
  review: 'pending',
}
