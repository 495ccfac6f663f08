import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const tibialisAnterior: Muscle = {
  id: 'tibialis-anterior',
  name: draft('Tibialis anterior', 'Tibial anterior'),
  latin: 'Musculus tibialis anterior',
  phrase: draft('the front of your shin', 'el frente de la espinilla'),
  group: 'leg',
  region: 'limb',
  layer: 'superficial',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA22532', scope: 'exact' },
  anatomy: {
    origin: 'Upper outer tibia and interosseous membrane',
    insertion: 'Inner cuneiform and base of the first metatarsal',
    action: 'Lifts and turns in the foot',
    innervation: 'Deep fibular nerve (L4-L5)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Anterior tibial vessels' },
    nerve: { level: 'caution', note: 'Deep fibular nerve' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine',
    palpation: 'flat',
    gauge: [25, 25],
    depth: '15-25 mm toward the tibia, angled toward bone.',
    ultrasound: { level: 'none', why: 'Superficial; angle to bone' },
  },
  points: [
    {
      id: 'tibialis-anterior-tp1',
      name: 'Upper third of the belly, outer side of the shin',
      zone: 'shin',
      place: { view: 'front', x: 0.24, y: 0.79 },
      needle_mm: [25, 38],
      referral: { essential: ['toe-big', 'ankle-front'], spillover: ['shin', 'foot-top'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Big toe and front-ankle pain', 'Dolor del dedo gordo y del frente del tobillo'),
    draft('Trips or foot drags', 'Tropieza o arrastra el pie'),
    draft('Shin ache', 'Dolor de espinilla'),
  ],
  mimics: [
    'Gout or hallux arthritis',
    'L4-L5 radiculopathy',
    'Anterior compartment syndrome (tense shin and severe pain: emergency)',
    'Tibial stress fracture',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Kneel and sit back on your heels, tops of the feet flat.',
        'Arrodíllese y siéntese sobre los talones, con los empeines planos.',
      ),
      draft(
        'Or sit in a chair and pull the foot down and in by hand.',
        'O siéntese en una silla y con la mano lleve el pie hacia abajo y adentro.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['knee_replacement', 'ankle_surgery'],
  },
  sources: ['TS1993', 'FITVIP-TA'],
  review: 'pending',
}
