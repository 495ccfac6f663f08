import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const rhomboids: Muscle = {
  id: 'rhomboids',
  name: draft('Rhomboids', 'Romboides'),
  latin: 'Musculus rhomboideus major; musculus rhomboideus minor',
  phrase: draft('the inner edge of your shoulder blade', 'el borde de adentro del omóplato'),
  group: 'upper-back',
  region: 'upper_back',
  layer: 'intermediate',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA13379', scope: 'group-member' },
  fmaMembers: [
    { name: 'Rhomboid major', id: 'FMA13379' },
    { name: 'Rhomboid minor', id: 'FMA13380' },
  ],
  anatomy: {
    origin: 'Spinous processes C7-T5',
    insertion: 'Inner scapular border',
    action: 'Draw the shoulder blade in and up',
    innervation: 'Dorsal scapular nerve (C4-C5)',
  },
  hazards: {
    pneumothorax: {
      level: 'high',
      note: 'Thin muscle over ribs 2-5; a common site of reported pneumothorax',
    },
    vessel: { level: 'caution', note: 'Dorsal scapular artery' },
    nerve: { level: 'caution', note: 'Dorsal scapular nerve' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Prone or side-lying, arm forward',
    palpation: 'flat',
    gauge: [25, 27],
    depth:
      'Needle almost flat. Do not trust a rib felt with the fingers. If the rib is not seen, stop at 14 mm or treat by hand. Without ultrasound 13-16 mm, or 13-19 mm when the body mass index is 25 or more; 25 mm only with ultrasound.',
    ultrasound: {
      level: 'advised',
      why: 'Thickness varies; deep ultrasound-guided rhomboid injection did better than superficial trapezius injection in one trial',
    },
  },
  points: [
    {
      id: 'rhomboids-tp1',
      name: 'Along the inner scapular border, three spots',
      zone: 'scapula-inner-edge',
      place: { view: 'back', x: 0.165, y: 0.235 },
      needle_mm: [13, 16],
      needle_mm_bmi_25_plus: [13, 19],
      needle_mm_with_ultrasound: [13, 25],
      referral: {
        essential: ['scapula-inner-edge', 'back-between-blades'],
        spillover: ['scapula-upper'],
      },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Superficial ache at rest between blade and spine',
      'Dolor superficial en reposo entre el omóplato y la columna',
    ),
    draft('Snapping or crunching on moving the blade', 'Chasquido o crujido al mover el omóplato'),
    draft('Rounded shoulders from tight pectorals', 'Hombros hacia adelante por pectorales tensos'),
  ],
  mimics: [
    'Thoracic facet or costovertebral pain',
    'C5-C7 disc referral',
    'Scapulothoracic bursitis',
    'Cardiac, lung or gallbladder disease',
    'Notalgia paraesthetica',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft('Wrap both arms round yourself in a big hug.', 'Abrácese con los dos brazos.'),
      draft(
        'Tuck your chin. Breathe into the space between the shoulder blades.',
        'Meta la barbilla. Respire hacia el espacio entre los omóplatos.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['shoulder_surgery', 'broken_rib_or_chest_pain'],
  },
  sources: [
    'TS1999',
    'OKMEN2018',
    'SAFEZONE-TRIAL',
    'MINTKEN2025',
    'SEOL2014',
    'RIBPALP2018',
    'VALERA-RHOMB',
  ],
  review: 'pending',
}
