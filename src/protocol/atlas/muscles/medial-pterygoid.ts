import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const medialPterygoid: Muscle = {
  id: 'medial-pterygoid',
  name: draft('Medial pterygoid', 'Pterigoideo medial'),
  latin: 'Musculus pterygoideus medialis',
  phrase: draft('the inside of your jaw', 'la parte de adentro de la mandíbula'),
  group: 'head-neck',
  region: 'head_jaw',
  layer: 'deep',
  views: ['head-left', 'head-right'],
  paired: true,
  anatomy: {
    origin: 'Inner surface of the lateral pterygoid plate and tuberosity of the maxilla',
    insertion: 'Inner surface of the angle of the mandible',
    action: 'Closes the jaw and moves it to the other side',
    innervation: 'Mandibular nerve (V3)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'high', note: 'Maxillary artery and pterygoid venous plexus' },
    nerve: { level: 'high', note: 'Lingual and inferior alveolar nerves' },
    organ: { level: 'caution', note: 'Pharynx' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, mouth open',
    palpation: 'flat',
    gauge: [27, 27],
    depth: 'Usually an intra-oral or extra-oral approach by a dentist or maxillofacial specialist.',
    ultrasound: {
      level: 'required',
      why: 'Deep target next to major vessels; only with image guidance or by a specialist trained in the intra-oral approach',
    },
  },
  points: [
    {
      id: 'medial-pterygoid-tp1',
      name: 'Inside the angle of the jaw',
      zone: 'head-jaw',
      place: { view: 'head-right', x: 0.46, y: 0.116 },
      needle_mm: [25, 38],
      referral: {
        essential: ['head-jaw-joint', 'head-jaw'],
        spillover: ['head-ear', 'neck-throat', 'head-mouth-chin'],
      },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Sore throat and pain on swallowing', 'Dolor de garganta y al tragar'),
    draft('Ear stuffiness', 'Oído tapado'),
    draft('Pain on wide opening', 'Dolor al abrir mucho la boca'),
  ],
  mimics: [
    'Tonsillar and pharyngeal disease (weight loss or mass: refer)',
    'Eagle syndrome',
    'Temporomandibular joint disorder',
    'Third molar infection',
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
  sources: ['TS1999', 'WRIGHT2000', 'MEDLINK-MPT'],
  review: 'pending',
}
