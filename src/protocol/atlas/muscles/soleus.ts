import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const soleus: Muscle = {
  id: 'soleus',
  name: draft('Soleus', 'Sóleo'),
  latin: 'Musculus soleus',
  phrase: draft('the lower calf', 'la parte baja de la pantorrilla'),
  group: 'leg',
  region: 'limb',
  layer: 'intermediate',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA22542', scope: 'exact' },
  anatomy: {
    origin: 'Upper fibula and soleal line of the tibia',
    insertion: 'Calcaneus through the Achilles tendon',
    action: 'Points the foot, pumps venous blood',
    innervation: 'Tibial nerve (S1-S2)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'high', note: 'Posterior tibial vessels and large veins' },
    nerve: { level: 'high', note: 'Tibial nerve deep to the muscle' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Prone, knee bent',
    palpation: 'pincer',
    gauge: [22, 25],
    depth: 'From the inner or outer side, deep to gastrocnemius; 20-35 mm.',
    ultrasound: { level: 'advised', why: 'Bundle lies just deep to the muscle' },
  },
  points: [
    {
      id: 'soleus-tp1',
      name: 'Lower inner belly, a hand-width and a half above the heel',
      zone: 'calf-lower',
      place: { view: 'back', x: 0.15, y: 0.885 },
      needle_mm: [38, 50],
      referral: { essential: ['foot-heel', 'ankle-back'], spillover: ['calf-lower', 'foot-arch'] },
    },
    {
      id: 'soleus-tp2',
      name: 'Upper outer belly',
      zone: 'calf-upper',
      place: { view: 'back', x: 0.27, y: 0.797 },
      needle_mm: [38, 50],
      referral: { essential: ['calf-upper'], spillover: ['calf-lower'] },
    },
    {
      id: 'soleus-tp3',
      name: 'Mid outer belly (uncommon)',
      zone: 'calf-lower',
      place: { view: 'back', x: 0.24, y: 0.845 },
      needle_mm: [38, 50],
      referral: { essential: ['sacroiliac'], spillover: ['calf-lower'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Heel pain on first steps', 'Dolor de talón con los primeros pasos'),
    draft('Cannot squat with heels down', 'No puede ponerse en cuclillas con los talones abajo'),
    draft('Pain walking uphill or on stairs', 'Dolor al subir cuestas o escaleras'),
  ],
  mimics: [
    'Plantar fasciitis',
    'Achilles tendinopathy',
    'Deep vein thrombosis (rule out before injection)',
    'S1 radiculopathy',
    'Tibial stress injury',
    'Sacroiliac pain',
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
  prevalence: 'Points in 69% of 100 patients with plantar fasciopathy [PLANTAR2020].',
  sources: ['TS1993', 'PLANTAR2020', 'MSKEY-CALF', 'FPNOTEBOOK'],
  review: 'pending',
}
