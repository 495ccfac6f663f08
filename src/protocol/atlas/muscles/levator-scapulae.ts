import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const levatorScapulae: Muscle = {
  id: 'levator-scapulae',
  name: draft('Levator scapulae', 'Elevador de la escápula'),
  latin: 'Musculus levator scapulae',
  phrase: draft('the angle of your neck and shoulder', 'el ángulo entre el cuello y el hombro'),
  group: 'head-neck',
  region: 'neck',
  layer: 'intermediate',
  views: ['back', 'neck-side'],
  paired: true,
  fma: { id: 'FMA32519', scope: 'exact' },
  anatomy: {
    origin: 'Transverse processes C1-C4',
    insertion: 'Superior angle and upper inner edge of the scapula',
    action: 'Lifts the shoulder blade; side-bends and turns the neck to the same side',
    innervation: 'C3-C4 and dorsal scapular nerve (C5)',
  },
  hazards: {
    pneumothorax: {
      level: 'high',
      note: 'First and second intercostal spaces lie beneath the lower point',
    },
    vessel: { level: 'caution', note: 'Dorsal scapular artery' },
    nerve: { level: 'caution', note: 'Dorsal scapular and accessory nerves' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position:
      'Side-lying on the good side, or prone with the hand behind the back to lift the superior angle',
    palpation: 'flat',
    gauge: [25, 25],
    depth:
      'Upper point: needle almost flat, never down toward the lung apex. Lower point: aim upward and outward toward the superior angle, over bone, never down between ribs.',
    ultrasound: { level: 'advised', why: 'Deep to trapezius; shows ribs and pleura' },
  },
  points: [
    {
      id: 'levator-scapulae-tp1',
      name: 'Angle of the neck, where the muscle emerges from under trapezius',
      zone: 'neck-base',
      place: { view: 'back', x: 0.14, y: 0.165 },
      needle_mm: [25, 32],
      referral: {
        essential: ['neck-base'],
        spillover: ['scapula-inner-edge', 'shoulder-rear', 'neck-back'],
      },
    },
    {
      id: 'levator-scapulae-tp2',
      name: 'Just above the superior angle of the scapula',
      zone: 'scapula-upper',
      place: { view: 'back', x: 0.19, y: 0.191 },
      needle_mm: [16, 25],
      referral: {
        essential: ['neck-base', 'scapula-upper'],
        spillover: ['scapula-inner-edge', 'shoulder-rear'],
      },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Stiff neck: cannot turn toward the sore side',
      'Cuello rígido: no puede girar hacia el lado del dolor',
    ),
    draft(
      'Ache at the corner of the neck and inner top of the shoulder blade',
      'Dolor en la esquina del cuello y arriba y adentro del omóplato',
    ),
    draft(
      'Worse with shoulder-held phone, bag strap, stress',
      'Empeora al sostener el teléfono con el hombro, con la correa del bolso o con el estrés',
    ),
  ],
  mimics: [
    'Cervical facet pain C3-C5',
    'C5 radiculopathy',
    'Snapping scapula or scapulothoracic bursitis',
    'Torticollis',
    'Pancoast tumour',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft('Sit on the hand of the sore side.', 'Siéntese sobre la mano del lado del dolor.'),
      draft(
        'Turn your nose toward the other armpit. Let your head hang there.',
        'Gire la nariz hacia la otra axila. Deje la cabeza colgar ahí.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['osteoporosis_or_spine_fracture', 'new_arm_numbness', 'neck_fusion'],
  },
  sources: ['TS1999', 'MEDLINK-LEV'],
  review: 'pending',
}
