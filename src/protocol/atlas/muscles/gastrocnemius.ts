import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const gastrocnemius: Muscle = {
  id: 'gastrocnemius',
  name: draft('Gastrocnemius', 'Gastrocnemio'),
  latin: 'Musculus gastrocnemius',
  phrase: draft('your calf', 'la pantorrilla'),
  group: 'leg',
  region: 'limb',
  layer: 'superficial',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA22541', scope: 'exact' },
  anatomy: {
    origin: 'Back of both femoral condyles',
    insertion: 'Calcaneus through the Achilles tendon',
    action: 'Points the foot, helps bend the knee',
    innervation: 'Tibial nerve (S1-S2)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Popliteal vessels behind the knee, small saphenous vein' },
    nerve: { level: 'caution', note: 'Tibial and common fibular nerves, sural nerve' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Prone or side-lying',
    palpation: 'pincer',
    gauge: [22, 25],
    depth:
      '15-25 mm; heads are needled from the sides, away from the midline of the popliteal fossa.',
    ultrasound: { level: 'helpful', why: 'Advised for the point behind the knee' },
  },
  points: [
    {
      id: 'gastrocnemius-tp1',
      name: 'Inner head, upper mid-belly',
      zone: 'calf-upper',
      place: { view: 'back', x: 0.14, y: 0.785 },
      needle_mm: [25, 38],
      referral: { essential: ['foot-arch', 'calf-upper'], spillover: ['leg-inner', 'knee-back'] },
    },
    {
      id: 'gastrocnemius-tp2',
      name: 'Outer head, upper mid-belly',
      zone: 'calf-upper',
      place: { view: 'back', x: 0.26, y: 0.78 },
      needle_mm: [25, 38],
      referral: { essential: ['calf-upper'], spillover: ['leg-outer'] },
    },
    {
      id: 'gastrocnemius-tp3',
      name: 'Upper ends behind the knee',
      zone: 'knee-back',
      place: { view: 'back', x: 0.15, y: 0.738 },
      needle_mm: [13, 25],
      depth: 'From the side, never into the middle of the hollow.',
      ultrasound: { level: 'advised', why: 'Popliteal vessels and tibial nerve' },
      hazards: { vessel: { level: 'high', note: 'Popliteal vessels in the middle of the hollow' } },
      referral: { essential: ['knee-back'], spillover: ['calf-upper'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Night calf cramps', 'Calambres de pantorrilla de noche'),
    draft('Back-of-knee pain on slopes', 'Dolor atrás de la rodilla en cuestas'),
    draft('Instep ache', 'Dolor en el arco del pie'),
  ],
  mimics: [
    'Deep vein thrombosis (rule out before injection)',
    'Popliteal cyst',
    'S1 radiculopathy',
    'Peripheral arterial disease',
    'Plantar fasciitis',
    'Chronic compartment syndrome',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Stand facing a wall. Put the leg back, knee straight, heel down.',
        'Párese frente a una pared. Ponga la pierna atrás, rodilla recta, talón en el piso.',
      ),
      draft('Lean in slowly.', 'Inclínese hacia la pared despacio.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['swollen_calf', 'torn_heel_cord', 'poor_balance'],
  },
  prevalence:
    'Inner head positive in 98% of 100 patients with plantar fasciopathy [PLANTAR2020]; commonest site in patients waiting for knee replacement [HENRY2012].',
  sources: ['TS1993', 'PLANTAR2020', 'HENRY2012', 'NAMTPT-GASTROC'],
  review: 'pending',
}
