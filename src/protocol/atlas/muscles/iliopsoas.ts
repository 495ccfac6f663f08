import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const iliopsoas: Muscle = {
  id: 'iliopsoas',
  name: draft('Iliopsoas', 'Iliopsoas'),
  latin: 'Musculus iliopsoas',
  phrase: draft('the front of your hip', 'el frente de la cadera'),
  group: 'hip-buttock',
  region: 'abdomen_flank',
  layer: 'deep',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA64918', scope: 'exact' },
  fmaMembers: [
    { name: 'Psoas major', id: 'FMA18060' },
    { name: 'Iliacus', id: 'FMA22310' },
  ],
  anatomy: {
    origin: 'Bodies and transverse processes T12-L5 (psoas major); iliac fossa (iliacus)',
    insertion: 'Lesser trochanter',
    action: 'Bends the hip',
    innervation: 'Lumbar plexus L1-L3 and femoral nerve',
  },
  hazards: {
    pneumothorax: { level: 'none' },
    vessel: { level: 'high', note: 'Femoral artery and vein; iliac vessels' },
    nerve: { level: 'high', note: 'Femoral nerve lies on the muscle; lumbar plexus inside psoas' },
    organ: { level: 'high', note: 'Bowel, ureter, kidney' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position:
      'Supine, hip slightly bent (distal point); prone or side-lying for image-guided proximal injection',
    palpation: 'flat',
    gauge: [22, 25],
    depth:
      'Distal point lateral to the femoral pulse and nerve; proximal psoas only under image guidance.',
    ultrasound: { level: 'advised', why: 'Image guidance advised for every approach' },
  },
  points: [
    {
      id: 'iliopsoas-tp1',
      name: 'Front of the hip, outer wall of the femoral triangle',
      zone: 'groin',
      place: { view: 'front', x: 0.22, y: 0.485 },
      needle_mm: [50, 90],
      referral: { essential: ['thigh-front-upper', 'groin'], spillover: ['hip-front'] },
    },
    {
      id: 'iliopsoas-tp2',
      name: 'Inside the iliac crest (iliacus)',
      zone: 'hip-front',
      place: { view: 'front', x: 0.27, y: 0.428 },
      needle_mm: [50, 90],
      referral: { essential: ['lowback-lower'], spillover: ['sacroiliac', 'thigh-front-upper'] },
    },
    {
      id: 'iliopsoas-tp3',
      name: 'Psoas belly beside the navel',
      zone: 'belly-lower-side',
      place: { view: 'front', x: 0.14, y: 0.405 },
      needle_mm: [50, 90],
      ultrasound: { level: 'required', why: 'Bowel, ureter, kidney and vessels around the psoas' },
      referral: {
        essential: ['lowback-upper', 'lowback-lower'],
        spillover: ['buttock-upper', 'groin'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Vertical ache beside the spine, worse standing upright',
      'Dolor vertical al lado de la columna, peor de pie',
    ),
    draft('Front-of-thigh or groin ache', 'Dolor al frente del muslo o en la ingle'),
    draft('Eases lying with hips bent', 'Se alivia acostado con las caderas dobladas'),
  ],
  mimics: [
    'Appendicitis, psoas abscess, retroperitoneal disease',
    'Hip osteoarthritis or labral tear',
    'L1-L3 radiculopathy',
    'Femoral neuropathy',
    'Inguinal hernia',
    'Abdominal aortic aneurysm',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Kneel on the knee of the sore side, other foot in front.',
        'Arrodíllese sobre la rodilla del lado del dolor, el otro pie adelante.',
      ),
      draft(
        'Tuck your tailbone. Shift forward until the front of the hip opens.',
        'Meta la rabadilla. Avance hasta abrir el frente de la cadera.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['hip_replacement', 'knee_replacement', 'poor_balance'],
  },
  prevalence: 'Active psoas points in 5-10% of patients with low back pain [MONCLUS2025].',
  sources: ['TS1993', 'MONCLUS2025', 'KUMAR-SCOL', 'AAP-IP'],
  review: 'pending',
}
