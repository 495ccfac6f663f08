import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const abdominalObliques: Muscle = {
  id: 'abdominal-obliques',
  name: draft('Abdominal obliques', 'Oblicuos del abdomen'),
  latin: 'Musculus obliquus externus abdominis; musculus obliquus internus abdominis',
  phrase: draft('the side of your belly', 'el lado de la barriga'),
  group: 'abdomen',
  region: 'abdomen_flank',
  layer: 'superficial',
  views: ['front', 'back'],
  paired: true,
  fma: { id: 'FMA13335', scope: 'group-member' },
  fmaMembers: [{ name: 'External oblique', id: 'FMA13335' }],
  anatomy: {
    origin:
      'Ribs 5-12 (external); thoracolumbar fascia, iliac crest and inguinal ligament (internal)',
    insertion: 'Linea alba, iliac crest, pubis and lower ribs',
    action: 'Turn and side-bend the trunk',
    innervation: 'Anterior rami T7-L1',
  },
  hazards: {
    pneumothorax: { level: 'caution', note: 'Over the ribs' },
    vessel: { level: 'none' },
    nerve: { level: 'caution', note: 'Ilioinguinal and iliohypogastric nerves' },
    organ: { level: 'high', note: 'Peritoneum and bowel' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine or side-lying',
    palpation: 'pincer',
    gauge: [25, 27],
    depth: 'Lift the wall in a pincer grip; tangential and shallow.',
    ultrasound: { level: 'advised', why: 'Layered wall over peritoneum' },
  },
  points: [
    {
      id: 'abdominal-obliques-tp1',
      name: 'Over the front lower ribs',
      zone: 'belly-upper-side',
      place: { view: 'front', x: 0.25, y: 0.31 },
      needle_mm: [13, 25],
      depth:
        'Pinch the wall off the ribs, or needle almost flat over a rib that is seen; never into the space between ribs.',
      ultrasound: { level: 'advised', why: 'Ribs and pleura beneath' },
      hazards: {
        pneumothorax: {
          level: 'high',
          note: 'Front lower ribs and intercostal spaces lie beneath',
        },
      },
      referral: {
        essential: ['belly-upper-middle', 'belly-upper-side'],
        spillover: ['chest-breastbone'],
      },
    },
    {
      id: 'abdominal-obliques-tp2',
      name: 'Lower lateral wall near the iliac spine',
      zone: 'belly-lower-side',
      place: { view: 'front', x: 0.3, y: 0.425 },
      needle_mm: [16, 25],
      referral: {
        essential: ['groin', 'pelvis-genital', 'belly-lower-middle'],
        spillover: ['belly-lower-side', 'flank'],
      },
    },
    {
      id: 'abdominal-obliques-tp3',
      name: 'Back edge near rib 12',
      zone: 'flank',
      place: { view: 'back', x: 0.3, y: 0.358 },
      needle_mm: [16, 25],
      referral: { essential: ['flank'], spillover: ['belly-lower-side'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft('Heartburn-like or groin pain', 'Dolor como acidez, o dolor de ingle'),
    draft(
      'Testicular or labial ache with normal examination',
      'Dolor del testículo o de los labios con examen normal',
    ),
    draft('Pain on twisting', 'Dolor al girar'),
  ],
  mimics: [
    'Inguinal hernia',
    'Renal colic',
    'Appendicitis, ovarian and testicular disease (torsion is an emergency)',
    'Ilioinguinal neuralgia',
    'T10-L1 radiculopathy',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Lie on your back with your knees bent.',
        'Acuéstese boca arriba con las rodillas dobladas.',
      ),
      draft(
        'Let both knees drop to one side. Look to the other side.',
        'Deje caer las dos rodillas a un lado. Mire al otro lado.',
      ),
      draft('Do each side.', 'Haga los dos lados.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['belly_hernia', 'belly_surgery', 'osteoporosis_or_spine_fracture', 'hip_replacement'],
  },
  prevalence:
    'External oblique palpation reproduced suprapubic, testicular and groin pain in at least 80% of men reporting those sites [ANDERSON2009].',
  sources: ['TS1999', 'ANDERSON2009'],
  review: 'pending',
}
