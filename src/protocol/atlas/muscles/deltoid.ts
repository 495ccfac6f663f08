import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const deltoid: Muscle = {
  id: 'deltoid',
  name: draft('Deltoid', 'Deltoides'),
  latin: 'Musculus deltoideus',
  phrase: draft('the outside of your shoulder', 'la parte de afuera del hombro'),
  group: 'shoulder',
  region: 'shoulder',
  layer: 'superficial',
  views: ['front', 'back'],
  paired: true,
  fma: { id: 'FMA32521', scope: 'exact' },
  anatomy: {
    origin: 'Outer third of the clavicle, acromion and scapular spine',
    insertion: 'Deltoid tuberosity',
    action: 'Abducts; front part flexes and rear part extends the arm',
    innervation: 'Axillary nerve (C5-C6)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Cephalic vein in the front groove' },
    nerve: { level: 'caution', note: 'Axillary nerve 5-7 cm below the acromion' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Seated or side-lying',
    palpation: 'flat',
    gauge: [25, 25],
    depth: 'Superficial; 10-25 mm.',
    ultrasound: { level: 'none', why: 'Superficial and easy to feel' },
  },
  points: [
    {
      id: 'deltoid-tp1',
      name: 'Front part',
      zone: 'shoulder-front',
      place: { view: 'front', x: 0.54, y: 0.212 },
      needle_mm: [25, 38],
      referral: { essential: ['shoulder-front'], spillover: ['shoulder-outer', 'arm-front'] },
    },
    {
      id: 'deltoid-tp2',
      name: 'Middle part',
      zone: 'shoulder-outer',
      place: { view: 'front', x: 0.6, y: 0.215 },
      needle_mm: [25, 38],
      referral: { essential: ['shoulder-outer'], spillover: ['arm-outer'] },
    },
    {
      id: 'deltoid-tp3',
      name: 'Rear part',
      zone: 'shoulder-rear',
      place: { view: 'back', x: 0.53, y: 0.212 },
      needle_mm: [25, 38],
      referral: { essential: ['shoulder-rear'], spillover: ['shoulder-outer', 'arm-back'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Ache stays close to the muscle and comes with movement',
      'El dolor queda cerca del músculo y aparece al moverse',
    ),
    draft(
      'Follows impact, injections or overhead work',
      'Aparece tras un golpe, inyecciones o trabajo con los brazos en alto',
    ),
  ],
  mimics: [
    'Rotator cuff disease',
    'Subacromial bursitis',
    'C5 radiculopathy',
    'Acromioclavicular joint pain',
    'Axillary nerve lesion',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'For the back part: hug the sore arm across your chest.',
        'Parte de atrás: abrace el brazo del lado del dolor sobre el pecho.',
      ),
      draft(
        'For the front part: clasp your hands behind you and lift a little.',
        'Parte de adelante: junte las manos atrás y levántelas un poco.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['shoulder_dislocation', 'shoulder_surgery'],
  },
  sources: ['TS1999', 'ABERDEEN-DELT'],
  review: 'pending',
}
