import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const neckBackMuscles: readonly Muscle[] = [
  {
    id: 'splenius-capitis',
    name: draft('Splenius capitis', 'Esplenio de la cabeza'),
    phrase: draft('the upper back of your neck', 'la parte alta de la nuca'),
    group: 'head-neck',
    region: 'neck',
    paired: true,
    position: 'Side-lying, head neutral',
    hazards: {
      pneumothorax: 'none',
      vessel: 'high',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'caution',
    },
    points: [
      {
        id: 'splenius-capitis-tp1',
        name: 'Below the mastoid, in the triangle between trapezius and sternocleidomastoid',
        region: 'neck',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
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
  },
  {
    id: 'splenius-cervicis',
    name: draft('Splenius cervicis', 'Esplenio del cuello'),
    phrase: draft('the lower back of your neck', 'la parte baja de la nuca'),
    group: 'head-neck',
    region: 'neck',
    paired: true,
    position: 'Prone or side-lying',
    hazards: {
      pneumothorax: 'caution',
      vessel: 'high',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'caution',
    },
    points: [
      {
        id: 'splenius-cervicis-tp1',
        name: 'Upper end near the C2-C3 transverse processes',
        region: 'neck',
        pneumothorax: 'caution',
        injectable: true,
      },
      {
        id: 'splenius-cervicis-tp2',
        name: 'Lower end at the angle of the neck',
        region: 'neck',
        pneumothorax: 'caution',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Sit. Bend your head forward and away from the sore side.',
          'Siéntese. Incline la cabeza hacia adelante y lejos del lado del dolor.',
        ),
        draft('Look toward the other armpit.', 'Mire hacia la otra axila.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['osteoporosis_or_spine_fracture', 'new_limb_numbness', 'spine_fusion'],
    },
  },
  {
    id: 'semispinalis-capitis',
    name: draft('Semispinalis capitis and cervicis', 'Semiespinoso de la cabeza y del cuello'),
    phrase: draft('the back of your neck', 'la nuca'),
    group: 'head-neck',
    region: 'neck',
    paired: true,
    position: 'Prone, forehead on the hands or face-cradle',
    hazards: {
      pneumothorax: 'none',
      vessel: 'high',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'high',
    },
    points: [
      {
        id: 'semispinalis-capitis-tp1',
        name: 'Upper capitis, just below the skull',
        region: 'neck',
        pneumothorax: 'none',
        injectable: false,
      },
      {
        id: 'semispinalis-capitis-tp2',
        name: 'Middle capitis, level C3-C4',
        region: 'neck',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'semispinalis-capitis-tp3',
        name: 'Cervicis and multifidus at C4-C5',
        region: 'neck',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Lie on your back with your hands behind your head.',
          'Acuéstese boca arriba con las manos detrás de la cabeza.',
        ),
        draft(
          'Let your hands lift your head slowly until the neck feels long.',
          'Deje que las manos levanten la cabeza despacio hasta sentir el cuello largo.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['osteoporosis_or_spine_fracture', 'new_limb_numbness', 'spine_fusion'],
    },
  },
  {
    id: 'suboccipitals',
    name: draft('Suboccipital muscles', 'Músculos suboccipitales'),
    phrase: draft('the neck just under your skull', 'el cuello, justo debajo del cráneo'),
    group: 'head-neck',
    region: 'neck',
    paired: true,
    position: 'Prone with the head supported',
    hazards: {
      pneumothorax: 'none',
      vessel: 'high',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'high',
    },
    points: [
      {
        id: 'suboccipitals-tp1',
        name: 'Just under the skull, two finger-widths from the midline',
        region: 'neck',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Lie on your back. Tuck your chin as if to make a double chin.',
          'Acuéstese boca arriba. Meta la barbilla como para hacer papada.',
        ),
        draft(
          'With your hands, gently draw the back of your head upward.',
          'Con las manos, lleve con suavidad la parte de atrás de la cabeza hacia arriba.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain. Stop if you feel dizzy.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo. Pare si se marea.',
        ),
      ],
      avoidIf: ['rheumatoid_neck', 'new_limb_numbness', 'spine_fusion', 'dizzy_turning_head'],
    },
  },
]
