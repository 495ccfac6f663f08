import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const adductorLongusBrevis: Muscle = {
  id: 'adductor-longus-brevis',
  name: draft('Adductor longus and brevis', 'Aductores largo y corto'),
  latin: 'Musculus adductor longus; musculus adductor brevis',
  phrase: draft('the upper inner thigh', 'la parte alta de adentro del muslo'),
  group: 'leg',
  region: 'limb',
  layer: 'intermediate',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA22441', scope: 'group-member' },
  fmaMembers: [
    { name: 'Adductor longus', id: 'FMA22441' },
    { name: 'Adductor brevis', id: 'FMA22442' },
  ],
  anatomy: {
    origin: 'Body and inferior ramus of the pubis',
    insertion: 'Linea aspera',
    action: 'Draw the thigh in',
    innervation: 'Obturator nerve (L2-L4)',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'high', note: 'Femoral artery and vein, great saphenous vein' },
    nerve: { level: 'caution', note: 'Obturator nerve branches' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, hip bent and turned out',
    palpation: 'pincer',
    gauge: [22, 25],
    depth: 'Lift the belly in a pincer grip, needle stays medial to the femoral pulse.',
    ultrasound: { level: 'advised', why: 'Close to femoral vessels in the upper thigh' },
  },
  points: [
    {
      id: 'adductor-longus-brevis-tp1',
      name: 'Upper third of the belly',
      zone: 'thigh-inner',
      place: { view: 'front', x: 0.11, y: 0.54 },
      needle_mm: [38, 50],
      referral: { essential: ['groin', 'thigh-front-upper'], spillover: ['thigh-inner'] },
    },
    {
      id: 'adductor-longus-brevis-tp2',
      name: 'Lower part of the belly',
      zone: 'thigh-inner',
      place: { view: 'front', x: 0.1, y: 0.585 },
      needle_mm: [38, 50],
      referral: { essential: ['knee-inner'], spillover: ['shin', 'thigh-inner'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft('Groin pain with sport', 'Dolor de ingle con el deporte'),
    draft('Deep hip ache on weight bearing', 'Dolor profundo de la cadera al apoyar el peso'),
    draft('Limited outward spread of the thigh', 'No puede abrir bien el muslo'),
  ],
  mimics: [
    'Hip osteoarthritis or labral tear',
    'Inguinal hernia',
    'Osteitis pubis',
    'Obturator neuropathy',
    'L2-L3 radiculopathy',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit with the soles of your feet together. Hold your ankles.',
        'Siéntese con las plantas de los pies juntas. Agarre los tobillos.',
      ),
      draft('Let your knees drop.', 'Deje caer las rodillas.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['hip_replacement', 'groin_hernia_or_tear'],
  },
  prevalence: 'Hip adductors: active points in 17% with knee osteoarthritis [SANCHEZ2020].',
  sources: ['TS1993', 'NIELASHER-ADD', 'SANCHEZ2020'],
  review: 'pending',
}
