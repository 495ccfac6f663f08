import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const rectusAbdominis: Muscle = {
  id: 'rectus-abdominis',
  name: draft('Rectus abdominis', 'Recto del abdomen'),
  latin: 'Musculus rectus abdominis',
  phrase: draft('the front of your belly', 'el frente de la barriga'),
  group: 'abdomen',
  region: 'abdomen_flank',
  layer: 'superficial',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA9628', scope: 'exact' },
  anatomy: {
    origin: 'Pubic crest and symphysis',
    insertion: 'Xiphoid and costal cartilages 5-7',
    action: 'Curls the trunk forward',
    innervation: 'Anterior rami T7-T12',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'caution', note: 'Inferior epigastric vessels' },
    nerve: { level: 'none' },
    organ: { level: 'high', note: 'Bowel and peritoneum' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, knees bent',
    palpation: 'pincer',
    gauge: [25, 27],
    depth: 'Stay inside the sheath; tangential; 5-15 mm. Do not penetrate the posterior sheath.',
    ultrasound: { level: 'advised', why: 'Shows sheath, vessels and peritoneum' },
  },
  points: [
    {
      id: 'rectus-abdominis-tp1',
      name: 'Upper belly below the costal margin',
      zone: 'belly-upper-side',
      place: { view: 'front', x: 0.09, y: 0.315 },
      needle_mm: [16, 25],
      referral: {
        essential: [{ zone: 'back-mid', side: 'both' }, 'belly-upper-middle'],
        spillover: ['belly-upper-side', 'chest-breastbone'],
      },
    },
    {
      id: 'rectus-abdominis-tp2',
      name: 'Level with the belly button',
      zone: 'belly-middle',
      place: { view: 'front', x: 0.08, y: 0.4 },
      needle_mm: [16, 25],
      referral: {
        essential: ['belly-middle'],
        spillover: ['belly-lower-side', 'belly-upper-middle'],
      },
    },
    {
      id: 'rectus-abdominis-tp3',
      name: 'Lower belly above the pubic bone',
      zone: 'belly-lower-side',
      place: { view: 'front', x: 0.07, y: 0.46 },
      needle_mm: [16, 25],
      referral: {
        essential: [{ zone: 'lowback-lower', side: 'both' }, 'belly-lower-middle'],
        spillover: [{ zone: 'sacroiliac', side: 'both' }, 'pelvis-genital', 'belly-lower-side'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Localised belly pain that worsens when the abdominal wall is tensed (Carnett sign)',
      'Dolor de barriga en un punto que empeora al tensar la pared (signo de Carnett)',
    ),
    draft('Horizontal band of backache', 'Banda horizontal de dolor en la espalda'),
    draft('Bloating, dysmenorrhoea-like cramps', 'Hinchazón, cólicos parecidos a los de la regla'),
  ],
  mimics: [
    'Appendicitis, biliary, pancreatic, gynaecological and urinary disease',
    'Anterior cutaneous nerve entrapment',
    'Hernia',
    'Rectus sheath haematoma',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft('Lie face down.', 'Acuéstese boca abajo.'),
      draft(
        'Prop on your elbows and let your belly sag.',
        'Apóyese en los codos y deje caer la barriga.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['belly_hernia', 'belly_surgery', 'pregnancy', 'back_bending_leg_pain'],
  },
  prevalence:
    'Palpation reproduced penile pain in over 75% of men with chronic pelvic pain [ANDERSON2009].',
  sources: ['TS1999', 'ANDERSON2009', 'SULEIMAN2001'],
  review: 'pending',
}
