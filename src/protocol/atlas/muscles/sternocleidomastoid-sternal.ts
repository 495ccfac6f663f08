import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const sternocleidomastoidSternal: Muscle = {
  id: 'sternocleidomastoid-sternal',
  name: draft('Sternocleidomastoid, sternal head', 'Esternocleidomastoideo, cabeza esternal'),
  alsoKnownAs: ['SCM sternal division'],
  latin: 'Musculus sternocleidomastoideus, caput sternale',
  phrase: draft('the front and side of your neck', 'el frente y lado del cuello'),
  group: 'head-neck',
  region: 'neck',
  layer: 'superficial',
  views: ['front', 'neck-side', 'head-left', 'head-right'],
  paired: true,
  fma: { id: 'FMA13407', scope: 'whole-muscle' },
  anatomy: {
    origin: 'Front of the manubrium',
    insertion: 'Mastoid process and outer half of the superior nuchal line',
    action:
      'Turns the face to the other side and side-bends the neck; both sides together flex the neck',
    innervation: 'Accessory nerve (motor); C2-C3 (sensory)',
  },
  hazards: {
    pneumothorax: {
      level: 'caution',
      note: 'Low injections near the clavicle approach the lung apex',
    },
    vessel: { level: 'high', note: 'Carotid artery, internal and external jugular veins' },
    nerve: {
      level: 'caution',
      note: 'Great auricular and accessory nerves; local anaesthetic spread may cause hoarseness or Horner sign',
    },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, head turned slightly to the same side and supported to slacken the muscle',
    palpation: 'pincer',
    gauge: [25, 27],
    depth: 'Lift the head off the carotid sheath; the needle stays within the pinch, 5-15 mm.',
    ultrasound: { level: 'advised', why: 'Confirms distance to carotid and jugular' },
  },
  points: [
    {
      id: 'sternocleidomastoid-sternal-tp1',
      name: 'Middle of the sternal head',
      zone: 'neck-side',
      place: { view: 'neck-side', x: 0.42, y: 0.142 },
      needle_mm: [16, 25],
      referral: {
        essential: ['head-cheek', 'head-brow', 'head-occiput'],
        spillover: ['head-eye', 'head-vertex', 'head-mouth-chin', 'neck-throat'],
      },
    },
    {
      id: 'sternocleidomastoid-sternal-tp2',
      name: 'Lower third near the breastbone',
      zone: 'neck-side',
      place: { view: 'neck-side', x: 0.24, y: 0.168 },
      needle_mm: null,
      depth: 'Do not inject the lower third; treat by hand.',
      hazards: { pneumothorax: { level: 'high', note: 'Lung apex lies behind the lower third' } },
      referral: { essential: ['chest-breastbone'], spillover: ['neck-throat'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Facial and periorbital ache with a tight band in the neck',
      'Dolor en la cara y alrededor del ojo con una banda tensa en el cuello',
    ),
    draft(
      'Tearing, red eye or drooping lid on that side reported',
      'Lagrimeo, ojo rojo o párpado caído de ese lado',
    ),
    draft(
      'Sore throat or pain on swallowing with normal examination',
      'Dolor de garganta o al tragar con examen normal',
    ),
  ],
  mimics: [
    'Migraine and trigeminal autonomic headache',
    'Trigeminal neuralgia',
    'Sinusitis',
    'Giant cell arteritis',
    'Carotid dissection (new neck and face pain: send for urgent imaging)',
    'Lymph node disease',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit with your back supported. Turn your head toward the sore side.',
        'Siéntese con la espalda apoyada. Gire la cabeza hacia el lado del dolor.',
      ),
      draft(
        'Tip your chin up a little. Stop at a mild pull.',
        'Suba un poco la barbilla. Pare al sentir un estirón leve.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain. Stop if you feel dizzy.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo. Pare si se marea.',
      ),
    ],
    avoidIf: ['carotid_disease', 'dizzy_turning_head', 'age_over_70', 'new_arm_numbness'],
  },
  prevalence:
    'One dry-needling session of this muscle lowered the headache index in 16 women with cervicogenic headache [MOHAMMADI2021].',
  sources: ['TS1999', 'SILLEVIS2020', 'MOHAMMADI2021', 'FPNOTEBOOK'],
  review: 'pending',
}
