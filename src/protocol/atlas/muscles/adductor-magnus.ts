import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const adductorMagnus: Muscle = {
  id: 'adductor-magnus',
  name: draft('Adductor magnus', 'Aductor mayor'),
  latin: 'Musculus adductor magnus',
  phrase: draft('the inner thigh', 'la parte de adentro del muslo'),
  group: 'leg',
  region: 'limb',
  layer: 'deep',
  views: ['front', 'back'],
  paired: true,
  fma: { id: 'FMA22443', scope: 'exact' },
  anatomy: {
    origin: 'Ischiopubic ramus and ischial tuberosity',
    insertion: 'Linea aspera and adductor tubercle',
    action: 'Draws the thigh in; rear part straightens the hip',
    innervation: 'Obturator nerve and tibial part of the sciatic nerve (L2-S1)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Femoral vessels in front, perforating vessels' },
    nerve: { level: 'caution', note: 'Sciatic nerve behind, obturator branches' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, hip bent and turned out',
    palpation: 'pincer',
    gauge: [22, 22],
    depth: 'Behind gracilis, away from the femoral vessels; 30-50 mm.',
    ultrasound: { level: 'advised', why: 'Deep target between major bundles' },
  },
  points: [
    {
      id: 'adductor-magnus-tp1',
      name: 'Middle of the inner thigh',
      zone: 'thigh-inner',
      place: { view: 'front', x: 0.07, y: 0.6 },
      needle_mm: [50, 75],
      referral: {
        essential: ['groin', 'thigh-inner'],
        spillover: ['thigh-front-upper', 'knee-inner'],
      },
    },
    {
      id: 'adductor-magnus-tp2',
      name: 'Upper end near the sitting bone',
      zone: 'thigh-inner',
      place: { view: 'back', x: 0.1, y: 0.545 },
      needle_mm: [50, 75],
      referral: { essential: ['pelvis-genital'], spillover: ['buttock-lower', 'groin'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Inner thigh ache up into the groin', 'Dolor por dentro del muslo hasta la ingle'),
    draft(
      'Deep pelvic, bladder or rectal pain with normal examination',
      'Dolor profundo de la pelvis, la vejiga o el recto con examen normal',
    ),
  ],
  mimics: [
    'Gynaecological, urological and rectal disease',
    'Pudendal neuralgia',
    'Hip joint disease',
    'Proximal hamstring tendinopathy',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Stand with your feet wide and hold on. Bend the knee of the good side.',
        'De pie con los pies separados, sujétese. Doble la rodilla del lado sano.',
      ),
      draft(
        'Shift sideways until the inner thigh opens.',
        'Muévase de lado hasta abrir el muslo por dentro.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['hip_replacement', 'groin_hernia_or_tear', 'poor_balance'],
  },
  sources: ['TS1993', 'NIELASHER-ADD', 'ANDERSON2009'],
  review: 'pending',
}
