import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const neckSideMuscles: readonly Muscle[] = [
  {
    id: 'upper-trapezius',
    name: draft('Upper trapezius', 'Trapecio superior'),
    phrase: draft('the top of your shoulder', 'la parte de arriba del hombro'),
    group: 'head-neck',
    region: 'shoulder',
    paired: true,
    position: 'Side-lying or prone, arm relaxed so the muscle roll is slack',
    hazards: {
      pneumothorax: 'high',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'upper-trapezius-tp1',
        name: 'Front free edge of the upper fibres, halfway along the slope of the neck',
        region: 'shoulder',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'upper-trapezius-tp2',
        name: 'Middle of the thick horizontal roll, a little behind and lateral to the first point',
        region: 'shoulder',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Sit tall. Hold the chair edge with the hand on the sore side.',
          'Siéntese derecho. Agarre el borde de la silla con la mano del lado del dolor.',
        ),
        draft(
          'Let your ear sink slowly toward the other shoulder.',
          'Deje caer despacio la oreja hacia el otro hombro.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['new_arm_numbness', 'neck_fusion', 'shoulder_surgery'],
    },
  },
  {
    id: 'sternocleidomastoid-sternal',
    name: draft('Sternocleidomastoid, sternal head', 'Esternocleidomastoideo, cabeza esternal'),
    phrase: draft('the front and side of your neck', 'el frente y lado del cuello'),
    group: 'head-neck',
    region: 'neck',
    paired: true,
    position: 'Supine, head turned slightly to the same side and supported to slacken the muscle',
    hazards: {
      pneumothorax: 'caution',
      vessel: 'high',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'sternocleidomastoid-sternal-tp1',
        name: 'Middle of the sternal head',
        region: 'neck',
        pneumothorax: 'caution',
        injectable: true,
      },
      {
        id: 'sternocleidomastoid-sternal-tp2',
        name: 'Lower third near the breastbone',
        region: 'neck',
        pneumothorax: 'high',
        injectable: false,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Sit with your back supported. Turn your head toward the sore side.',
          'Siéntese con la espalda apoyada. Gire la cabeza hacia el lado del dolor.',
        ),
        draft(
          'Tip your chin up a little. Stop at a mild pull.',
          'Suba un poco la barbilla. Pare al sentir un estirón leve.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain. Stop if you feel dizzy.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo. Pare si se marea.',
        ),
      ],
      avoidIf: ['carotid_disease', 'dizzy_turning_head', 'age_over_70', 'new_arm_numbness'],
    },
  },
  {
    id: 'sternocleidomastoid-clavicular',
    name: draft(
      'Sternocleidomastoid, clavicular head',
      'Esternocleidomastoideo, cabeza clavicular',
    ),
    phrase: draft(
      'the side of your neck, down to the collarbone',
      'el lado del cuello, hasta la clavícula',
    ),
    group: 'head-neck',
    region: 'neck',
    paired: true,
    position: 'Supine, head turned to the same side, neck slightly flexed',
    hazards: {
      pneumothorax: 'caution',
      vessel: 'high',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'sternocleidomastoid-clavicular-tp1',
        name: 'Middle of the deeper clavicular head',
        region: 'neck',
        pneumothorax: 'caution',
        injectable: true,
      },
      {
        id: 'sternocleidomastoid-clavicular-tp2',
        name: 'Upper part near the mastoid',
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
          'Sit. Hold under the chair with the hand on the sore side.',
          'Siéntese. Agarre la silla por debajo con la mano del lado del dolor.',
        ),
        draft('Tip your ear to the other shoulder.', 'Incline la oreja hacia el otro hombro.'),
        draft(
          'Let your face turn a little toward the sore side.',
          'Deje que la cara gire un poco hacia el lado del dolor.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain. Stop if you feel dizzy.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo. Pare si se marea.',
        ),
      ],
      avoidIf: ['carotid_disease', 'dizzy_turning_head', 'age_over_70', 'new_arm_numbness'],
    },
  },
  {
    id: 'levator-scapulae',
    name: draft('Levator scapulae', 'Elevador de la escápula'),
    phrase: draft('the angle of your neck and shoulder', 'el ángulo entre el cuello y el hombro'),
    group: 'head-neck',
    region: 'neck',
    paired: true,
    position:
      'Side-lying on the good side, or prone with the hand behind the back to lift the superior angle',
    hazards: {
      pneumothorax: 'high',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'levator-scapulae-tp1',
        name: 'Angle of the neck, where the muscle emerges from under trapezius',
        region: 'neck',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'levator-scapulae-tp2',
        name: 'Just above the superior angle of the scapula',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
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
  },
  {
    id: 'scalenes',
    name: draft('Scalene muscles', 'Músculos escalenos'),
    phrase: draft('the deep side of your neck', 'la parte profunda del lado del cuello'),
    group: 'head-neck',
    region: 'neck',
    paired: true,
    position: 'Supine, head turned slightly to the other side',
    hazards: {
      pneumothorax: 'high',
      vessel: 'high',
      nerve: 'high',
      organ: 'none',
      neuraxial: 'high',
    },
    points: [
      {
        id: 'scalenes-tp1',
        name: 'Anterior or middle scalene, in the side of the neck behind the sternocleidomastoid',
        region: 'neck',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft('Sit on the hand of the sore side.', 'Siéntese sobre la mano del lado del dolor.'),
        draft(
          'Lean your head to the other side and look up a little.',
          'Incline la cabeza al otro lado y mire un poco hacia arriba.',
        ),
        draft('Breathe into your belly.', 'Respire con la barriga.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain. Stop if you feel dizzy.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo. Pare si se marea.',
        ),
      ],
      avoidIf: ['carotid_disease', 'dizzy_turning_head', 'age_over_70', 'new_arm_numbness'],
    },
  },
]
