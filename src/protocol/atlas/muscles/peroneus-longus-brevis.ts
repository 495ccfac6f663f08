import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const peroneusLongusBrevis: Muscle = {
  id: 'peroneus-longus-brevis',
  name: draft('Peroneus (fibularis) longus and brevis', 'Peroneos largo y corto'),
  latin: 'Musculus fibularis longus; musculus fibularis brevis',
  phrase: draft('the outside of your lower leg', 'la parte de afuera de la pierna'),
  group: 'leg',
  region: 'limb',
  layer: 'superficial',
  views: ['front', 'back'],
  paired: true,
  fma: { id: 'FMA22539', scope: 'group-member' },
  fmaMembers: [
    { name: 'Peroneus longus', id: 'FMA22539' },
    { name: 'Peroneus brevis', id: 'FMA22540' },
  ],
  anatomy: {
    origin: 'Outer fibula',
    insertion:
      'Base of the first metatarsal and inner cuneiform (longus); base of the fifth metatarsal (brevis)',
    action: 'Turn the foot outward and point it',
    innervation: 'Superficial fibular nerve (L5-S1)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'none' },
    nerve: { level: 'high', note: 'Common fibular nerve winds round the fibular neck' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying or supine, leg turned in',
    palpation: 'flat',
    gauge: [25, 25],
    depth: '15-20 mm toward the fibula; stay at least two finger-widths below the fibular head.',
    ultrasound: { level: 'helpful', why: 'Advised near the fibular neck' },
  },
  points: [
    {
      id: 'peroneus-longus-brevis-tp1',
      name: 'Longus, a few finger-widths below the fibular head',
      zone: 'leg-outer',
      place: { view: 'front', x: 0.3, y: 0.787 },
      needle_mm: [25, 38],
      referral: { essential: ['ankle-outer'], spillover: ['leg-outer', 'foot-outer-edge'] },
    },
    {
      id: 'peroneus-longus-brevis-tp2',
      name: 'Brevis, lower outer leg',
      zone: 'leg-outer',
      place: { view: 'front', x: 0.26, y: 0.88 },
      needle_mm: [25, 38],
      referral: { essential: ['ankle-outer'], spillover: ['foot-outer-edge', 'foot-heel'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Weak ankles, repeated sprains', 'Tobillos débiles, torceduras repetidas'),
    draft('Pain behind the outer ankle bone', 'Dolor detrás del hueso de afuera del tobillo'),
  ],
  mimics: [
    'Lateral ankle sprain',
    'Peroneal tendinopathy',
    'Common fibular neuropathy',
    'L5 radiculopathy',
    'Lateral compartment syndrome',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit. Cross the ankle of the sore side over the other knee.',
        'Siéntese. Cruce el tobillo del lado del dolor sobre la otra rodilla.',
      ),
      draft(
        'Turn the sole inward and up with your hand.',
        'Con la mano, gire la planta hacia adentro y arriba.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['ankle_surgery', 'hip_replacement'],
  },
  sources: ['TS1993', 'NIELASHER-FIB', 'PERRY-PER'],
  review: 'pending',
}
