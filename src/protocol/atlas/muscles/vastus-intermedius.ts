import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const vastusIntermedius: Muscle = {
  id: 'vastus-intermedius',
  name: draft('Vastus intermedius', 'Vasto intermedio'),
  latin: 'Musculus vastus intermedius',
  phrase: draft('the deep front of your thigh', 'la parte profunda del frente del muslo'),
  group: 'leg',
  region: 'limb',
  layer: 'deep',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA22433', scope: 'exact' },
  anatomy: {
    origin: 'Front and outer femoral shaft',
    insertion: 'Deep part of the quadriceps tendon',
    action: 'Straightens the knee',
    innervation: 'Femoral nerve (L2-L4)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Lateral circumflex femoral vessels' },
    nerve: { level: 'caution', note: 'Femoral nerve branches' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine',
    palpation: 'flat',
    gauge: [22, 22],
    depth: 'Through or beside rectus femoris toward the femur; 35-50 mm.',
    ultrasound: { level: 'helpful', why: 'Useful to identify the deep layer' },
  },
  points: [
    {
      id: 'vastus-intermedius-tp1',
      name: 'Upper front thigh, deep to rectus femoris',
      zone: 'thigh-front-upper',
      place: { view: 'front', x: 0.27, y: 0.545 },
      needle_mm: [50, 63],
      referral: {
        essential: ['thigh-front-upper', 'thigh-front-lower'],
        spillover: ['knee-front'],
      },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Front-of-thigh ache on climbing stairs', 'Dolor al frente del muslo al subir escaleras'),
    draft(
      'Cannot straighten the knee after sitting',
      'No puede estirar la rodilla después de estar sentado',
    ),
  ],
  mimics: [
    'L2-L4 radiculopathy',
    'Femoral neuropathy',
    'Femoral stress fracture',
    'Hip joint disease',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Kneel on the knee of the sore side on a soft pad. Hold on to a chair.',
        'Arrodíllese sobre la rodilla del lado del dolor, en algo blando. Sujétese de una silla.',
      ),
      draft(
        'Hold the foot behind you. Bring your heel toward the buttock.',
        'Agarre el pie por detrás. Acerque el talón al glúteo.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['knee_replacement', 'poor_balance'],
  },
  sources: ['TS1993', 'WELLDIGEST-VI', 'FPNOTEBOOK'],
  review: 'pending',
}
