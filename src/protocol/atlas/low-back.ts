import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const lowBackMuscles: readonly Muscle[] = [
  {
    id: 'serratus-posterior-inferior',
    name: draft('Serratus posterior inferior', 'Serrato posterior inferior'),
    phrase: draft('the lower ribs in your back', 'las costillas bajas de la espalda'),
    group: 'low-back',
    region: 'upper_back',
    paired: true,
    position: 'Prone or side-lying',
    hazards: {
      pneumothorax: 'high',
      vessel: 'none',
      nerve: 'none',
      organ: 'caution',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'serratus-posterior-inferior-tp1',
        name: 'Over the lower ribs, a hand-width from the midline',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Sit. Cross your arms. Turn your body away from the sore side.',
          'Siéntese. Cruce los brazos. Gire el cuerpo hacia el lado sano.',
        ),
        draft('Bend forward a little.', 'Inclínese un poco hacia adelante.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: [
        'osteoporosis_or_spine_fracture',
        'new_limb_numbness',
        'spine_fusion',
        'broken_rib_or_chest_pain',
      ],
    },
  },
  {
    id: 'iliocostalis',
    name: draft('Iliocostalis', 'Iliocostal'),
    phrase: draft('the long muscle beside your spine', 'el músculo largo al lado de la columna'),
    group: 'low-back',
    region: 'upper_back',
    paired: true,
    position: 'Prone or side-lying',
    hazards: {
      pneumothorax: 'high',
      vessel: 'none',
      nerve: 'caution',
      organ: 'caution',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'iliocostalis-tp1',
        name: 'Mid-thoracic level T6, on rib angles',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'iliocostalis-tp2',
        name: 'Lower thoracic level T11',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'iliocostalis-tp3',
        name: 'Lumbar level L1',
        region: 'low_back',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Sit on a firm chair. Let your body fold down between your knees.',
          'Siéntese en una silla firme. Deje doblar el cuerpo entre las rodillas.',
        ),
        draft(
          'Lean toward the side away from the pain. Breathe out slowly.',
          'Inclínese hacia el lado sano. Suelte el aire despacio.',
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
    id: 'longissimus',
    name: draft('Longissimus thoracis', 'Longísimo del tórax'),
    phrase: draft(
      'the back muscle close to your spine',
      'el músculo de la espalda junto a la columna',
    ),
    group: 'low-back',
    region: 'upper_back',
    paired: true,
    position: 'Prone or side-lying',
    hazards: {
      pneumothorax: 'caution',
      vessel: 'none',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'caution',
    },
    points: [
      {
        id: 'longissimus-tp1',
        name: 'Level T10-T11',
        region: 'upper_back',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'longissimus-tp2',
        name: 'Level L1',
        region: 'low_back',
        pneumothorax: 'caution',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft('Lie on your back.', 'Acuéstese boca arriba.'),
        draft('Pull both knees slowly to your chest.', 'Lleve despacio las dos rodillas al pecho.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['osteoporosis_or_spine_fracture', 'new_limb_numbness', 'spine_fusion'],
    },
  },
  {
    id: 'multifidus',
    name: draft('Multifidus (lumbar)', 'Multífido (lumbar)'),
    phrase: draft('the deep low back', 'la parte profunda de la espalda baja'),
    group: 'low-back',
    region: 'low_back',
    paired: true,
    position: 'Prone, pillow under the abdomen',
    hazards: {
      pneumothorax: 'none',
      vessel: 'none',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'high',
    },
    points: [
      {
        id: 'multifidus-tp1',
        name: 'Level L2-L3',
        region: 'low_back',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'multifidus-tp2',
        name: 'Level L4-L5',
        region: 'low_back',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'multifidus-tp3',
        name: 'Level S1',
        region: 'low_back',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Sit on a firm chair. Let your head curl forward.',
          'Siéntese en una silla firme. Deje caer la cabeza hacia adelante.',
        ),
        draft(
          'Let your back follow, one bone at a time.',
          'Deje que la espalda la siga, hueso por hueso.',
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
    id: 'quadratus-lumborum',
    name: draft('Quadratus lumborum', 'Cuadrado lumbar'),
    phrase: draft('the side of your low back', 'el lado de la espalda baja'),
    group: 'low-back',
    region: 'low_back',
    paired: true,
    position: 'Side-lying on the good side, waist opened over a pillow',
    hazards: {
      pneumothorax: 'caution',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'high',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'quadratus-lumborum-tp1',
        name: 'Outer upper part below rib 12',
        region: 'abdomen_flank',
        pneumothorax: 'caution',
        injectable: true,
      },
      {
        id: 'quadratus-lumborum-tp2',
        name: 'Outer lower part above the iliac crest',
        region: 'low_back',
        pneumothorax: 'caution',
        injectable: true,
      },
      {
        id: 'quadratus-lumborum-tp3',
        name: 'Deep upper part near the L3 transverse process',
        region: 'low_back',
        pneumothorax: 'caution',
        injectable: true,
      },
      {
        id: 'quadratus-lumborum-tp4',
        name: 'Deep lower part near the L4-L5 transverse processes',
        region: 'low_back',
        pneumothorax: 'caution',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Lie on your good side at the edge of the bed, or on the floor if you fall easily.',
          'Acuéstese sobre el lado sano al borde de la cama, o en el piso si se cae con facilidad.',
        ),
        draft('Let the upper leg hang behind you.', 'Deje colgar la pierna de arriba hacia atrás.'),
        draft(
          'Reach the upper arm over your head.',
          'Estire el brazo de arriba por encima de la cabeza.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: [
        'falls_use_floor',
        'hip_replacement',
        'osteoporosis_or_spine_fracture',
        'new_limb_numbness',
      ],
    },
  },
]
