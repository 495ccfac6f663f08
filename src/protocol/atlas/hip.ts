import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const hipMuscles: readonly Muscle[] = [
  {
    id: 'iliopsoas',
    name: draft('Iliopsoas', 'Iliopsoas'),
    phrase: draft('the front of your hip', 'el frente de la cadera'),
    group: 'hip-buttock',
    region: 'abdomen_flank',
    paired: true,
    position:
      'Supine, hip slightly bent (distal point); prone or side-lying for image-guided proximal injection',
    hazards: {
      pneumothorax: 'none',
      vessel: 'high',
      nerve: 'high',
      organ: 'high',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'iliopsoas-tp1',
        name: 'Front of the hip, outer wall of the femoral triangle',
        region: 'abdomen_flank',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'iliopsoas-tp2',
        name: 'Inside the iliac crest (iliacus)',
        region: 'gluteal',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'iliopsoas-tp3',
        name: 'Psoas belly beside the navel',
        region: 'abdomen_flank',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Kneel on the knee of the sore side, other foot in front.',
          'Arrodíllese sobre la rodilla del lado del dolor, el otro pie adelante.',
        ),
        draft(
          'Tuck your tailbone. Shift forward until the front of the hip opens.',
          'Meta la rabadilla. Avance hasta abrir el frente de la cadera.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['hip_replacement', 'knee_replacement', 'poor_balance'],
    },
  },
  {
    id: 'gluteus-minimus',
    name: draft('Gluteus minimus', 'Glúteo menor'),
    phrase: draft('the side of your hip', 'el lado de la cadera'),
    group: 'hip-buttock',
    region: 'gluteal',
    paired: true,
    position: 'Side-lying on the good side, hip slightly bent',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'gluteus-minimus-tp1',
        name: 'Front part, below and behind the anterior spine',
        region: 'gluteal',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'gluteus-minimus-tp2',
        name: 'Rear part, deep above the trochanter',
        region: 'gluteal',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Stand beside a wall and hold on. Cross the leg of the sore side behind the other.',
          'Párese al lado de una pared y apóyese. Cruce la pierna del lado del dolor por detrás de la otra.',
        ),
        draft('Lean your hip toward the wall.', 'Incline la cadera hacia la pared.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['hip_replacement', 'poor_balance'],
    },
  },
  {
    id: 'tensor-fasciae-latae',
    name: draft('Tensor fasciae latae', 'Tensor de la fascia lata'),
    phrase: draft('the front and side of your hip', 'el frente y lado de la cadera'),
    group: 'hip-buttock',
    region: 'gluteal',
    paired: true,
    position: 'Supine or side-lying',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'tensor-fasciae-latae-tp1',
        name: 'Upper third below the anterior superior iliac spine',
        region: 'gluteal',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Stand and hold on to something firm. Cross the leg of the sore side behind the other.',
          'De pie, sujétese de algo firme. Cruce la pierna del lado del dolor por detrás de la otra.',
        ),
        draft('Push that hip out to the side.', 'Empuje esa cadera hacia afuera.'),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['hip_replacement', 'poor_balance'],
    },
  },
]
