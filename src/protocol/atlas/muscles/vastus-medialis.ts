import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const vastusMedialis: Muscle = {
  id: 'vastus-medialis',
  name: draft('Vastus medialis', 'Vasto medial'),
  latin: 'Musculus vastus medialis',
  phrase: draft(
    'the thigh, just above the inner knee',
    'el muslo, justo arriba y adentro de la rodilla',
  ),
  group: 'leg',
  region: 'limb',
  layer: 'superficial',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA22432', scope: 'exact' },
  anatomy: {
    origin: 'Inner lip of the linea aspera and intertrochanteric line',
    insertion: 'Inner patella',
    action: 'Straightens the knee and steadies the kneecap',
    innervation: 'Femoral nerve (L2-L4)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: {
      level: 'caution',
      note: 'Femoral artery and vein in the adductor canal at mid-thigh',
    },
    nerve: { level: 'caution', note: 'Saphenous nerve' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, knee slightly bent outward',
    palpation: 'pincer',
    gauge: [22, 25],
    depth: '15-25 mm.',
    ultrasound: { level: 'helpful', why: 'Advised at mid-thigh' },
  },
  points: [
    {
      id: 'vastus-medialis-tp1',
      name: 'Lower inner thigh above the kneecap',
      zone: 'thigh-front-lower',
      place: { view: 'front', x: 0.15, y: 0.69 },
      needle_mm: [25, 38],
      referral: { essential: ['knee-front', 'knee-inner'], spillover: ['thigh-front-lower'] },
    },
    {
      id: 'vastus-medialis-tp2',
      name: 'Mid inner thigh',
      zone: 'thigh-inner',
      place: { view: 'front', x: 0.12, y: 0.625 },
      needle_mm: [25, 38],
      ultrasound: { level: 'advised', why: 'Femoral vessels in the adductor canal' },
      hazards: { vessel: { level: 'high', note: 'Femoral artery and vein in the adductor canal' } },
      referral: { essential: ['thigh-inner', 'knee-inner'], spillover: ['thigh-front-lower'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Front and inner knee ache', 'Dolor al frente y adentro de la rodilla'),
    draft('Knee gives way on rough ground', 'La rodilla falla en terreno disparejo'),
  ],
  mimics: [
    'Patellofemoral pain',
    'Medial meniscus tear',
    'Knee osteoarthritis',
    'Pes anserine bursitis',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Lie face down. Loop a towel round your ankle.',
        'Acuéstese boca abajo. Pase una toalla por el tobillo.',
      ),
      draft('Draw your heel toward the buttock.', 'Acerque el talón al glúteo.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['knee_replacement', 'cannot_lie_face_down'],
  },
  prevalence:
    'All 25 patients waiting for knee replacement had points in vastus and gastrocnemius muscles [HENRY2012].',
  sources: ['TS1993', 'HENRY2012', 'SANCHEZ2020', 'NAMTPT-VM', 'FPNOTEBOOK'],
  review: 'pending',
}
