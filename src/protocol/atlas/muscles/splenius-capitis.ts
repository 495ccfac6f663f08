import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const spleniusCapitis: Muscle = {
  id: 'splenius-capitis',
  name: draft('Splenius capitis', 'Esplenio de la cabeza'),
  latin: 'Musculus splenius capitis',
  phrase: draft('the upper back of your neck', 'la parte alta de la nuca'),
  group: 'head-neck',
  region: 'neck',
  layer: 'intermediate',
  views: ['back', 'neck-side', 'head-left', 'head-right'],
  paired: true,
  fma: { id: 'FMA22653', scope: 'exact' },
  anatomy: {
    origin: 'Lower nuchal ligament and spinous processes C7-T3',
    insertion: 'Mastoid process and outer third of the superior nuchal line',
    action: 'Extends the neck and turns the head to the same side',
    innervation: 'Posterior rami of the middle cervical nerves',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'high', note: 'Vertebral artery if deep near C1-C2' },
    nerve: { level: 'caution', note: 'Greater and third occipital nerves' },
    organ: { level: 'none' },
    neuraxial: { level: 'caution', note: 'Never deep to the lamina' },
  },
  injection: {
    position: 'Side-lying, head neutral',
    palpation: 'flat',
    gauge: [25, 27],
    depth:
      'Side-lying. Enter at C3-C4 or below, needle almost flat, toward the back of the neck, 10-15 mm. Never upward or deep toward C1-C2.',
    ultrasound: {
      level: 'advised',
      why: 'Separates splenius, semispinalis and the vertebral artery',
    },
  },
  points: [
    {
      id: 'splenius-capitis-tp1',
      name: 'Below the mastoid, in the triangle between trapezius and sternocleidomastoid',
      zone: 'head-mastoid',
      place: { view: 'head-right', x: 0.68, y: 0.109 },
      needle_mm: [25, 25],
      referral: { essential: ['head-vertex'], spillover: ['head-parietal'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Ache on the top of the head, same side',
      'Dolor en lo alto de la cabeza, del mismo lado',
    ),
    draft(
      'Stiff neck after a cold draught or looking up',
      'Cuello rígido después de una corriente de aire frío o de mirar hacia arriba',
    ),
  ],
  mimics: ['Tension-type headache', 'Occipital neuralgia', 'C2-C3 facet pain'],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit. Turn your chin a quarter turn to the good side.',
        'Siéntese. Gire la barbilla un cuarto de vuelta hacia el lado sano.',
      ),
      draft(
        'Bring your chin down toward the collarbone with a light hand.',
        'Baje la barbilla hacia la clavícula con la mano, sin fuerza.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain. Stop if you feel dizzy.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo. Pare si se marea.',
      ),
    ],
    avoidIf: [
      'osteoporosis_or_spine_fracture',
      'new_limb_numbness',
      'spine_fusion',
      'dizzy_turning_head',
    ],
  },
  sources: ['TS1999', 'TTH-PPT2017'],
  review: 'pending',
}
