import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const serratusPosteriorSuperior: Muscle = {
  id: 'serratus-posterior-superior',
  name: draft('Serratus posterior superior', 'Serrato posterior superior'),
  latin: 'Musculus serratus posterior superior',
  phrase: draft(
    'the upper back, under your shoulder blade',
    'la espalda alta, debajo del omóplato',
  ),
  group: 'upper-back',
  region: 'upper_back',
  layer: 'deep',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA13401', scope: 'exact' },
  anatomy: {
    origin: 'Spinous processes C7-T3',
    insertion: 'Ribs 2-5, lateral to their angles',
    action: 'Lifts the upper ribs',
    innervation: 'Intercostal nerves T1-T4',
  },
  hazards: {
    pneumothorax: { level: 'high', note: 'Directly over intercostal spaces' },
    vessel: { level: 'none' },
    nerve: { level: 'caution', note: 'Dorsal scapular nerve' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying or seated, arm across the body to uncover ribs',
    palpation: 'flat',
    gauge: [25, 30],
    depth:
      'Needle almost flat. Do not trust a rib felt with the fingers. If the rib is not seen, stop at 14 mm or treat by hand.',
    ultrasound: { level: 'required', why: 'Third muscle layer over pleura' },
  },
  points: [
    {
      id: 'serratus-posterior-superior-tp1',
      name: 'Under the upper inner part of the blade, reached with the arm pulled forward',
      zone: 'scapula-upper',
      place: { view: 'back', x: 0.2, y: 0.2 },
      needle_mm: [13, 19],
      referral: {
        essential: ['scapula-upper', 'shoulder-rear', 'elbow-tip', 'hand-ring-little'],
        spillover: ['arm-back', 'forearm-little-finger-side', 'hand-palm', 'chest-breast'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Steady deep ache under the blade that no position eases',
      'Dolor profundo y constante bajo el omóplato que ninguna postura alivia',
    ),
    draft('Little-finger numbness', 'Meñique dormido'),
    draft(
      'After heavy coughing or reaching over a high desk',
      'Después de mucha tos o de alcanzar cosas en un escritorio alto',
    ),
  ],
  mimics: [
    'C7-T1 radiculopathy',
    'Thoracic outlet syndrome',
    'Olecranon bursitis',
    'Ulnar neuropathy',
    'Cardiac or lung disease',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit. Hold the front of the chair. Drop your chin.',
        'Siéntese. Agarre el frente de la silla. Baje la barbilla.',
      ),
      draft(
        'Turn away from the sore side. Round your upper back.',
        'Gire hacia el lado sano. Redondee la parte alta de la espalda.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['osteoporosis_or_spine_fracture', 'new_limb_numbness', 'broken_rib_or_chest_pain'],
  },
  sources: ['TS1999', 'MUN2021', 'NAMTPT-SPS'],
  review: 'pending',
}
