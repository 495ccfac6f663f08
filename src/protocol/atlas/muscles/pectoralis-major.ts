import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const pectoralisMajor: Muscle = {
  id: 'pectoralis-major',
  name: draft('Pectoralis major', 'Pectoral mayor'),
  latin: 'Musculus pectoralis major',
  phrase: draft('the front of your chest', 'el frente del pecho'),
  group: 'chest',
  region: 'chest_wall',
  layer: 'superficial',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA9627', scope: 'exact' },
  anatomy: {
    origin: 'Inner clavicle, sternum, costal cartilages 1-6 and external oblique aponeurosis',
    insertion: 'Outer lip of the intertubercular groove',
    action: 'Draws the arm in, forward and inward',
    innervation: 'Medial and lateral pectoral nerves (C5-T1)',
  },
  hazards: {
    pneumothorax: {
      level: 'high',
      note: 'Intercostal spaces lie under the medial and central parts',
    },
    vessel: { level: 'caution', note: 'Thoracoacromial and internal thoracic vessels' },
    nerve: { level: 'caution', note: 'Pectoral nerves, brachial plexus laterally' },
    organ: { level: 'caution', note: 'Heart and breast implants' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, arm abducted',
    palpation: 'pincer',
    gauge: [25, 25],
    depth:
      'Pinch the armpit fold off the chest wall for the outer point. Mid-chest and breastbone points only with ultrasound, shallow and nearly parallel to the skin over a rib.',
    ultrasound: { level: 'advised', why: 'Required at the mid-chest and breastbone points' },
  },
  points: [
    {
      id: 'pectoralis-major-tp1',
      name: 'Clavicular part',
      zone: 'chest-upper',
      place: { view: 'front', x: 0.3, y: 0.203 },
      needle_mm: [16, 25],
      referral: { essential: ['shoulder-front'], spillover: ['chest-upper'] },
    },
    {
      id: 'pectoralis-major-tp2',
      name: 'Mid sternal part',
      zone: 'chest-breast',
      place: { view: 'front', x: 0.2, y: 0.245 },
      needle_mm: [13, 25],
      depth: 'Only with ultrasound. Shallow, nearly parallel to the skin, over a rib that is seen.',
      ultrasound: { level: 'required', why: 'Rib, pleura and, on the left, heart beneath' },
      hazards: { organ: { level: 'high', note: 'Heart lies beneath on the left', side: 'left' } },
      referral: {
        essential: ['chest-breast'],
        spillover: [
          'shoulder-front',
          'arm-inner',
          'elbow-inner',
          'forearm-little-finger-side',
          'hand-ring-little',
        ],
      },
    },
    {
      id: 'pectoralis-major-tp3',
      name: 'Along the breastbone',
      zone: 'chest-breastbone',
      place: { view: 'front', x: 0.07, y: 0.24 },
      needle_mm: [13, 25],
      depth: 'Only with ultrasound. Shallow, nearly parallel to the skin, over a rib that is seen.',
      ultrasound: { level: 'required', why: 'Rib, pleura and, on the left, heart beneath' },
      hazards: { organ: { level: 'high', note: 'Heart lies beneath on the left', side: 'left' } },
      referral: { essential: ['chest-breastbone'], spillover: ['chest-breast'] },
    },
    {
      id: 'pectoralis-major-tp4',
      name: 'Outer free border in the front armpit fold',
      zone: 'shoulder-armpit',
      place: { view: 'front', x: 0.46, y: 0.24 },
      needle_mm: [25, 38],
      depth: 'Pinch the fold off the chest wall; the needle stays inside the pinch.',
      referral: { essential: ['chest-breast'], spillover: ['shoulder-front'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Chest wall ache, on the left easily mistaken for heart pain',
      'Dolor del pecho; en el lado izquierdo se confunde con dolor del corazón',
    ),
    draft('Breast or nipple tenderness', 'Seno o pezón sensible'),
    draft('Rounded shoulders', 'Hombros caídos hacia adelante'),
  ],
  mimics: [
    'Acute coronary syndrome (rule out first)',
    'Costochondritis',
    'Breast disease',
    'C5-C8 radiculopathy',
    'Pulmonary or oesophageal disease',
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
  sources: ['TS1999', 'PEC-PPP', 'SHIN2014'],
  review: 'pending',
}
