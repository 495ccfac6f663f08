import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const infraspinatus: Muscle = {
  id: 'infraspinatus',
  name: draft('Infraspinatus', 'Infraespinoso'),
  latin: 'Musculus infraspinatus',
  phrase: draft('the back of your shoulder blade', 'la parte de atrás del omóplato'),
  group: 'shoulder',
  region: 'upper_back',
  layer: 'superficial',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA32546', scope: 'exact' },
  anatomy: {
    origin: 'Infraspinous fossa',
    insertion: 'Middle facet of the greater tubercle',
    action: 'Turns the arm outward and centres the humeral head',
    innervation: 'Suprascapular nerve (C5-C6)',
  },
  hazards: {
    pneumothorax: {
      level: 'caution',
      note: 'Only when off the inner or lower edge of the blade; a thin or fenestrated fossa is rare',
    },
    vessel: { level: 'caution', note: 'Circumflex scapular and suprascapular vessels' },
    nerve: { level: 'caution', note: 'Suprascapular nerve near the notch' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying on the good side with the arm on a pillow, or prone',
    palpation: 'flat',
    gauge: [25, 25],
    depth:
      'Bone backstop is reliable when the needle stays over the fossa and away from the medial edge; 10-25 mm.',
    ultrasound: {
      level: 'helpful',
      why: 'Scapula protects the lung; useful when obese or near the medial edge',
    },
  },
  points: [
    {
      id: 'infraspinatus-tp1',
      name: 'Upper middle belly below the scapular spine',
      zone: 'scapula-body',
      place: { view: 'back', x: 0.29, y: 0.225 },
      needle_mm: [25, 38],
      referral: {
        essential: ['shoulder-front', 'arm-front', 'arm-outer'],
        spillover: [
          'forearm-thumb-side',
          'hand-thumb',
          'hand-index-middle',
          'scapula-body',
          'head-suboccipital',
          'neck-back',
        ],
      },
    },
    {
      id: 'infraspinatus-tp2',
      name: 'Inner belly near the medial scapular edge',
      zone: 'scapula-inner-edge',
      place: { view: 'back', x: 0.21, y: 0.24 },
      needle_mm: [16, 25],
      depth: 'Stay over the blade and direct the needle outward, away from the inner edge.',
      referral: { essential: ['scapula-inner-edge'], spillover: ['scapula-body'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Deep ache in the front of the shoulder', 'Dolor profundo al frente del hombro'),
    draft(
      'Cannot reach the back pocket or bra strap',
      'No alcanza el bolsillo de atrás ni el broche del sostén',
    ),
    draft('Cannot sleep on either side', 'No puede dormir de ningún lado'),
    draft('Weak grip or arm fatigue', 'Poca fuerza al agarrar o brazo cansado'),
  ],
  mimics: [
    'Rotator cuff disease',
    'Glenohumeral arthritis or frozen shoulder',
    'C5-C6 radiculopathy',
    'Carpal tunnel syndrome',
    'Biceps tendinopathy',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Bring the sore arm across your chest.',
        'Cruce el brazo del lado del dolor sobre el pecho.',
      ),
      draft(
        'Hug it in with the other arm, just above the elbow.',
        'Abrácelo con el otro brazo, justo arriba del codo.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['shoulder_surgery', 'torn_shoulder_tendon'],
  },
  prevalence:
    'In 380 muscles: commonest complaint was the scapular area, commonest referral the front-outer upper arm [KWON2017]. Present in 49% of suspected carpal tunnel patients with normal nerve conduction, 26% with abnormal [QERAMA2009]. 38.9% in neck pain with arm radiation and normal MRI [EZZATI2021].',
  sources: ['TS1999', 'KWON2017', 'QERAMA2009', 'NAMTPT-INFRA', 'EZZATI2021', 'HIDALGO2010'],
  review: 'pending',
}
