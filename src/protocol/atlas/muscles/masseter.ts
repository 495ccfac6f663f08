import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const masseter: Muscle = {
  id: 'masseter',
  name: draft('Masseter', 'Masetero'),
  latin: 'Musculus masseter',
  phrase: draft('your jaw muscle', 'el músculo de la mandíbula'),
  group: 'head-neck',
  region: 'head_jaw',
  layer: 'superficial',
  views: ['front', 'head-left', 'head-right'],
  paired: true,
  fma: { id: 'FMA48996', scope: 'exact' },
  anatomy: {
    origin: 'Zygomatic arch',
    insertion: 'Outer surface of the ramus and angle of the mandible',
    action: 'Closes the jaw',
    innervation: 'Mandibular nerve (V3)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: {
      level: 'caution',
      note: 'Facial artery at the lower front border, transverse facial vessels',
    },
    nerve: {
      level: 'high',
      note: 'Facial nerve branches cross the muscle; temporary weakness possible',
    },
    organ: { level: 'caution', note: 'Parotid gland and duct' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, jaw slightly open',
    palpation: 'pincer',
    gauge: [27, 30],
    depth:
      'One finger inside the cheek and thumb outside where possible; 5-15 mm; stay in front of the ear and below the arch.',
    ultrasound: {
      level: 'helpful',
      why: 'Superficial and palpable; helpful when the parotid is large',
    },
  },
  points: [
    {
      id: 'masseter-tp1',
      name: 'Superficial layer, upper belly below the cheekbone',
      zone: 'head-cheek',
      place: { view: 'head-right', x: 0.4, y: 0.093 },
      needle_mm: [13, 25],
      referral: { essential: ['head-upper-teeth', 'head-cheek'], spillover: ['head-jaw-joint'] },
    },
    {
      id: 'masseter-tp2',
      name: 'Superficial layer, mid-belly',
      zone: 'head-jaw',
      place: { view: 'head-right', x: 0.42, y: 0.104 },
      needle_mm: [13, 25],
      referral: { essential: ['head-lower-teeth', 'head-jaw'], spillover: ['head-cheek'] },
    },
    {
      id: 'masseter-tp3',
      name: 'Near the angle of the jaw',
      zone: 'head-jaw',
      place: { view: 'head-right', x: 0.45, y: 0.112 },
      needle_mm: [13, 25],
      referral: { essential: ['head-brow'], spillover: ['head-jaw'] },
    },
    {
      id: 'masseter-tp4',
      name: 'Deep layer just in front of the jaw joint',
      zone: 'head-jaw-joint',
      place: { view: 'head-right', x: 0.465, y: 0.088 },
      needle_mm: [13, 25],
      referral: { essential: ['head-ear', 'head-jaw-joint'], spillover: ['head-cheek'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Toothache with healthy teeth', 'Dolor de muela con dientes sanos'),
    draft('Jaw fatigue, limited opening', 'Cansancio de la mandíbula, abre poco la boca'),
    draft('Ear fullness or tinnitus on the same side', 'Oído tapado o zumbido del mismo lado'),
    draft('Clenching or grinding', 'Aprieta o rechina los dientes'),
  ],
  mimics: [
    'Dental pulp or periodontal disease',
    'Maxillary sinusitis',
    'Temporomandibular joint disorder',
    'Parotid disease',
    'Trigeminal neuralgia',
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
  prevalence:
    'Among the commonest sources of craniofacial referral in 230 patients with temporomandibular disorder [WRIGHT2000]; the muscle that most often changed tinnitus on pressure [ROCHA2008].',
  sources: ['TS1999', 'WRIGHT2000', 'ALONSO2012', 'MEDLINK-MASS', 'ROCHA2008'],
  review: 'pending',
}
