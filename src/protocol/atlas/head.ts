import { draft } from '../draft.ts'
import type { Muscle } from './muscle.ts'

export const headMuscles: readonly Muscle[] = [
  {
    id: 'masseter',
    name: draft('Masseter', 'Masetero'),
    phrase: draft('your jaw muscle', 'el músculo de la mandíbula'),
    group: 'head-neck',
    region: 'head_jaw',
    paired: true,
    position: 'Supine, jaw slightly open',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'high',
      organ: 'caution',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'masseter-tp1',
        name: 'Superficial layer, upper belly below the cheekbone',
        region: 'head_jaw',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'masseter-tp2',
        name: 'Superficial layer, mid-belly',
        region: 'head_jaw',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'masseter-tp3',
        name: 'Near the angle of the jaw',
        region: 'head_jaw',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'masseter-tp4',
        name: 'Deep layer just in front of the jaw joint',
        region: 'head_jaw',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Let your jaw drop. Put two fingers on your lower front teeth.',
          'Deje caer la mandíbula. Ponga dos dedos en los dientes de abajo, al frente.',
        ),
        draft(
          'Ease the mouth a little more open. No pain.',
          'Abra un poco más la boca con suavidad. Sin dolor.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['jaw_locks', 'jaw_surgery'],
    },
  },
  {
    id: 'temporalis',
    name: draft('Temporalis', 'Temporal'),
    phrase: draft('your temple', 'la sien'),
    group: 'head-neck',
    region: 'head_jaw',
    paired: true,
    position: 'Supine, jaw relaxed',
    hazards: {
      pneumothorax: 'none',
      vessel: 'caution',
      nerve: 'caution',
      organ: 'none',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'temporalis-tp1',
        name: 'Front fibres above the cheekbone',
        region: 'head_jaw',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'temporalis-tp2',
        name: 'Middle fibres',
        region: 'head_jaw',
        pneumothorax: 'none',
        injectable: true,
      },
      {
        id: 'temporalis-tp3',
        name: 'Rear fibres above the ear',
        region: 'head_jaw',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Rest your fingertips on your temples.',
          'Apoye las puntas de los dedos en las sienes.',
        ),
        draft(
          'Open your mouth slowly. Slide the skin upward.',
          'Abra la boca despacio. Deslice la piel hacia arriba.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['jaw_locks', 'jaw_surgery', 'new_temple_headache'],
    },
  },
  {
    id: 'medial-pterygoid',
    name: draft('Medial pterygoid', 'Pterigoideo medial'),
    phrase: draft('the inside of your jaw', 'la parte de adentro de la mandíbula'),
    group: 'head-neck',
    region: 'head_jaw',
    paired: true,
    position: 'Supine, mouth open',
    hazards: {
      pneumothorax: 'none',
      vessel: 'high',
      nerve: 'high',
      organ: 'caution',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'medial-pterygoid-tp1',
        name: 'Inside the angle of the jaw',
        region: 'head_jaw',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft(
          'Open your jaw gently with two fingers.',
          'Abra la mandíbula con dos dedos, con suavidad.',
        ),
        draft(
          'Move the jaw a little toward the sore side.',
          'Mueva la mandíbula un poco hacia el lado del dolor.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['jaw_locks', 'jaw_surgery'],
    },
  },
  {
    id: 'lateral-pterygoid',
    name: draft('Lateral pterygoid', 'Pterigoideo lateral'),
    phrase: draft('the jaw, in front of your ear', 'la mandíbula, delante de la oreja'),
    group: 'head-neck',
    region: 'head_jaw',
    paired: true,
    position: 'Supine, mouth partly open',
    hazards: {
      pneumothorax: 'none',
      vessel: 'high',
      nerve: 'high',
      organ: 'caution',
      neuraxial: 'none',
    },
    points: [
      {
        id: 'lateral-pterygoid-tp1',
        name: 'Deep, behind the upper molars and below the cheekbone arch',
        region: 'head_jaw',
        pneumothorax: 'none',
        injectable: true,
      },
    ],
    stretch: {
      hold_seconds: [20, 30],
      repeats: 3,
      steps: [
        draft('Put your tongue on the roof of your mouth.', 'Ponga la lengua en el paladar.'),
        draft(
          'Let the jaw hang. Let it slide gently back.',
          'Deje colgar la mandíbula. Déjela ir un poco hacia atrás.',
        ),
        draft(
          'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
          'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
        ),
      ],
      avoidIf: ['jaw_locks', 'jaw_surgery'],
    },
  },
]
