import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const chestMuscles: readonly Muscle[] = [
  {
    id: 'pectoralis-major',
    name: draft('Pectoralis major', 'Pectoral mayor'),
    phrase: draft('the front of your chest', 'el frente del pecho'),
    group: 'chest',
    region: 'chest_wall',
    paired: true,
    position: 'Supine, arm abducted',
    hazards: {
      pneumothorax: 'high',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'caution',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'pectoralis-major-tp1',
        name: 'Clavicular part',
        region: 'chest_wall',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'pectoralis-major-tp2',
        name: 'Mid sternal part',
        region: 'chest_wall',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'pectoralis-major-tp3',
        name: 'Along the breastbone',
        region: 'chest_wall',
        pneumothorax: 'high',
        injectable: true,
      },
      {
        id: 'pectoralis-major-tp4',
        name: 'Outer free border in the front armpit fold',
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
          'Stand in a doorway. Put your forearm on the frame at shoulder height.',
          'Párese en una puerta. Apoye el antebrazo en el marco, a la altura del hombro.',
        ),
        draft(
          'Step through slowly until your chest opens.',
          'Dé un paso al frente despacio hasta abrir el pecho.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_dislocation', 'chest_surgery'],
    },
  },
  {
    id: 'pectoralis-minor',
    name: draft('Pectoralis minor', 'Pectoral menor'),
    phrase: draft(
      'the upper chest, under your collarbone',
      'el pecho alto, debajo de la clavícula',
    ),
    group: 'chest',
    region: 'chest_wall',
    paired: true,
    position: 'Supine, arm at the side',
    hazards: {
      pneumothorax: 'high',
      vessel: 'high',
      nerve: 'high',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'pectoralis-minor-tp1',
        name: 'Near the coracoid and over ribs 3-4, under pectoralis major',
        region: 'chest_wall',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Lie on your back on a rolled towel along your spine.',
          'Acuéstese boca arriba sobre una toalla enrollada a lo largo de la columna.',
        ),
        draft(
          'Put your arms out, palms up. Let your shoulders sink.',
          'Abra los brazos con las palmas hacia arriba. Deje caer los hombros.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_dislocation', 'chest_surgery', 'new_arm_numbness'],
    },
  },
  {
    id: 'serratus-anterior',
    name: draft('Serratus anterior', 'Serrato anterior'),
    phrase: draft('the side of your ribs', 'el lado de las costillas'),
    group: 'chest',
    region: 'chest_wall',
    paired: true,
    position: 'Side-lying on the good side, arm forward',
    hazards: {
      pneumothorax: 'high',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'serratus-anterior-tp1',
        name: 'Ribs 5-7 in the midaxillary line',
        region: 'chest_wall',
        pneumothorax: 'high',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Sit. Hook the hand of the sore side behind the chair back.',
          'Siéntese. Enganche la mano del lado del dolor detrás del respaldo.',
        ),
        draft(
          'Turn your chest away. Breathe slowly and deeply.',
          'Gire el pecho hacia el otro lado. Respire hondo y despacio.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['shoulder_dislocation', 'broken_rib_or_chest_pain'],
    },
  },
]
