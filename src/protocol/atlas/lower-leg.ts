import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const lowerLegMuscles: readonly Muscle[] = [
  {
    id: 'gastrocnemius',
    name: draft('Gastrocnemius', 'Gastrocnemio'),
    phrase: draft('your calf', 'la pantorrilla'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Prone or side-lying',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'gastrocnemius-tp1',
        name: 'Inner head, upper mid-belly',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'gastrocnemius-tp2',
        name: 'Outer head, upper mid-belly',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'gastrocnemius-tp3',
        name: 'Upper ends behind the knee',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
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
  },
  {
    id: 'soleus',
    name: draft('Soleus', 'Sóleo'),
    phrase: draft('the lower calf', 'la parte baja de la pantorrilla'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Prone, knee bent',
    hazards: {
      pneumothorax: 'none',
      vessel: 'high',
      nerve: 'high',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'soleus-tp1',
        name: 'Lower inner belly, a hand-width and a half above the heel',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'soleus-tp2',
        name: 'Upper outer belly',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'soleus-tp3',
        name: 'Mid outer belly (uncommon)',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Stand facing a wall with one foot behind the other.',
          'Párese frente a una pared con un pie detrás del otro.',
        ),
        draft(
          'Bend both knees. Keep the back heel down. Lean in.',
          'Doble las dos rodillas. Mantenga el talón de atrás en el piso. Inclínese.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['swollen_calf', 'torn_heel_cord', 'poor_balance'],
    },
  },
  {
    id: 'tibialis-anterior',
    name: draft('Tibialis anterior', 'Tibial anterior'),
    phrase: draft('the front of your shin', 'el frente de la espinilla'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Supine',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'tibialis-anterior-tp1',
        name: 'Upper third of the belly, outer side of the shin',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
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
  },
  {
    id: 'peroneus-longus-brevis',
    name: draft('Peroneus (fibularis) longus and brevis', 'Peroneos largo y corto'),
    phrase: draft('the outside of your lower leg', 'la parte de afuera de la pierna'),
    group: 'leg',
    region: 'limb',
    paired: true,
    position: 'Side-lying or supine, leg turned in',
    hazards: {
      pneumothorax: 'none',
      vessel: 'none',
      nerve: 'high',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'peroneus-longus-brevis-tp1',
        name: 'Longus, a few finger-widths below the fibular head',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'peroneus-longus-brevis-tp2',
        name: 'Brevis, lower outer leg',
        region: 'limb',
        pneumothorax: 'none',
        injectable: true,
      },
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
  },
]
