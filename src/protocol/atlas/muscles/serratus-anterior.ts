import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const serratusAnterior: Muscle = {
  id: 'serratus-anterior',
  name: draft('Serratus anterior', 'Serrato anterior'),
  latin: 'Musculus serratus anterior',
  phrase: draft('the side of your ribs', 'el lado de las costillas'),
  group: 'chest',
  region: 'chest_wall',
  layer: 'superficial',
  views: ['front', 'back'],
  paired: true,
  fma: { id: 'FMA13397', scope: 'exact' },
  anatomy: {
    origin: 'Outer surfaces of ribs 1-9',
    insertion: 'Front of the inner scapular border',
    action: 'Draws the shoulder blade forward and holds it to the chest',
    innervation: 'Long thoracic nerve (C5-C7)',
  },
  hazards: {
    pneumothorax: { level: 'high', note: 'Pneumothorax after this injection is documented' },
    vessel: { level: 'caution', note: 'Lateral thoracic vessels' },
    nerve: { level: 'caution', note: 'Long thoracic nerve' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying on the good side, arm forward',
    palpation: 'flat',
    gauge: [25, 27],
    depth:
      'Only with ultrasound. Needle almost flat, onto a rib that is seen, not only felt; never into the space between ribs.',
    ultrasound: {
      level: 'required',
      why: 'The muscle is thin and over pleura; an ultrasound technique is published',
    },
  },
  points: [
    {
      id: 'serratus-anterior-tp1',
      name: 'Ribs 5-7 in the midaxillary line',
      zone: 'chest-side',
      place: { view: 'front', x: 0.43, y: 0.285 },
      needle_mm: [16, 25],
      referral: {
        essential: ['chest-side', 'scapula-lower-tip'],
        spillover: ['chest-breast', 'arm-inner', 'forearm-little-finger-side', 'hand-ring-little'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Side stitch at rest or with deep breath',
      'Punzada en el costado en reposo o al respirar hondo',
    ),
    draft(
      'Inner edge and tip of the blade ache',
      'Dolor en el borde interno y la punta del omóplato',
    ),
    draft('Breast tenderness', 'Seno sensible'),
  ],
  mimics: [
    'Acute coronary syndrome or pulmonary embolism (rule out first)',
    'Rib fracture',
    'Intercostal neuralgia, shingles',
    'Costochondritis',
    'C7-C8 radiculopathy',
    'Long thoracic nerve lesion',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit. Hook the hand of the sore side behind the chair back.',
        'Siéntese. Enganche la mano del lado del dolor detrás del respaldo.',
      ),
      draft(
        'Turn your chest away. Breathe slowly and deeply.',
        'Gire el pecho hacia el otro lado. Respire hondo y despacio.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['shoulder_dislocation', 'broken_rib_or_chest_pain'],
  },
  sources: ['TS1999', 'VARGAS2015', 'SCHOLTEN2017', 'BAUTISTA2017'],
  review: 'pending',
}
