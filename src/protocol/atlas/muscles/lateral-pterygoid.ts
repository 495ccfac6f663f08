import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const lateralPterygoid: Muscle = {
  id: 'lateral-pterygoid',
  name: draft('Lateral pterygoid', 'Pterigoideo lateral'),
  latin: 'Musculus pterygoideus lateralis',
  phrase: draft('the jaw, in front of your ear', 'la mandíbula, delante de la oreja'),
  group: 'head-neck',
  region: 'head_jaw',
  layer: 'deep',
  views: ['head-left', 'head-right'],
  paired: true,
  anatomy: {
    origin: 'Greater wing of the sphenoid and lateral pterygoid plate',
    insertion: 'Neck of the mandible and jaw-joint disc',
    action: 'Opens and protrudes the jaw, moves it to the other side',
    innervation: 'Mandibular nerve (V3)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'high', note: 'Maxillary artery, pterygoid venous plexus' },
    nerve: { level: 'high', note: 'Branches of the mandibular nerve' },
    organ: { level: 'caution', note: 'Parotid' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, mouth partly open',
    palpation: 'flat',
    gauge: [25, 27],
    depth: 'Through the mandibular notch or intra-orally by trained specialists only.',
    ultrasound: {
      level: 'required',
      why: 'Deep target next to major vessels; only with image guidance or by a specialist trained in the intra-oral approach',
    },
  },
  points: [
    {
      id: 'lateral-pterygoid-tp1',
      name: 'Deep, behind the upper molars and below the cheekbone arch',
      zone: 'head-cheek',
      place: { view: 'head-right', x: 0.39, y: 0.087 },
      needle_mm: [38, 50],
      referral: { essential: ['head-jaw-joint', 'head-cheek'], spillover: ['head-ear'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Deep jaw-joint and cheek-sinus ache',
      'Dolor profundo de la articulación de la mandíbula y del pómulo',
    ),
    draft('Bite feels off', 'Siente que la mordida no encaja'),
    draft('Tinnitus in some patients', 'Zumbido de oído en algunas personas'),
  ],
  mimics: [
    'Temporomandibular joint internal derangement',
    'Maxillary sinusitis',
    'Otitis',
    'Trigeminal neuralgia',
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
  prevalence:
    'Palpation of the lateral pterygoid area was a frequent referral source in temporomandibular disorder [WRIGHT2000].',
  sources: ['TS1999', 'WRIGHT2000', 'FRIEDMAN1983'],
  review: 'pending',
}
