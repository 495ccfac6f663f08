import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const quadratusLumborum: Muscle = {
  id: 'quadratus-lumborum',
  name: draft('Quadratus lumborum', 'Cuadrado lumbar'),
  latin: 'Musculus quadratus lumborum',
  phrase: draft('the side of your low back', 'el lado de la espalda baja'),
  group: 'low-back',
  region: 'low_back',
  layer: 'deep',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA15569', scope: 'exact' },
  anatomy: {
    origin: 'Iliac crest and iliolumbar ligament',
    insertion: 'Twelfth rib and transverse processes L1-L4',
    action: 'Side-bends the lumbar spine, hikes the hip, steadies the last rib',
    innervation: 'Anterior rami T12-L4',
  },
  hazards: {
    pneumothorax: { level: 'caution', note: 'Pleura may reach below rib 12' },
    vessel: { level: 'caution', note: 'Lumbar arteries' },
    nerve: { level: 'caution', note: 'Iliohypogastric and ilioinguinal nerves, lumbar plexus' },
    organ: { level: 'high', note: 'Kidney, and colon if the needle is too far forward' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying on the good side, waist opened over a pillow',
    palpation: 'flat',
    gauge: [21, 22],
    depth:
      'From the side, below rib 12, lateral to the facet line, aim at the transverse process, stop at bone. Points beside rib 12 to L3 only with ultrasound (kidney, pleura).',
    ultrasound: {
      level: 'advised',
      why: 'Deep muscle next to kidney and peritoneum; required at the points beside rib 12 to L3',
    },
  },
  points: [
    {
      id: 'quadratus-lumborum-tp1',
      name: 'Outer upper part below rib 12',
      zone: 'flank',
      place: { view: 'back', x: 0.23, y: 0.368 },
      needle_mm: [38, 75],
      depth:
        'Ultrasound required. Below rib 12, lateral to the facet line, aim at the transverse process, stop at bone.',
      ultrasound: { level: 'required', why: 'Kidney and pleura reach this level' },
      referral: { essential: ['hip-ridge', 'flank'], spillover: ['belly-lower-side', 'groin'] },
    },
    {
      id: 'quadratus-lumborum-tp2',
      name: 'Outer lower part above the iliac crest',
      zone: 'hip-ridge',
      place: { view: 'back', x: 0.22, y: 0.405 },
      needle_mm: [38, 75],
      referral: {
        essential: ['hip-outer'],
        spillover: ['thigh-outer-upper', 'groin', 'hip-ridge'],
      },
    },
    {
      id: 'quadratus-lumborum-tp3',
      name: 'Deep upper part near the L3 transverse process',
      zone: 'lowback-upper',
      place: { view: 'back', x: 0.13, y: 0.393 },
      needle_mm: [38, 75],
      depth:
        'Ultrasound required. Below rib 12, lateral to the facet line, aim at the transverse process, stop at bone.',
      ultrasound: { level: 'required', why: 'Kidney and pleura reach this level' },
      referral: { essential: ['sacroiliac'], spillover: ['sacrum', 'lowback-lower'] },
    },
    {
      id: 'quadratus-lumborum-tp4',
      name: 'Deep lower part near the L4-L5 transverse processes',
      zone: 'lowback-lower',
      place: { view: 'back', x: 0.13, y: 0.417 },
      needle_mm: [38, 75],
      referral: { essential: ['buttock-lower'], spillover: ['sacroiliac', 'buttock-middle'] },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Deep low back ache at rest, severe when upright',
      'Dolor profundo de espalda baja en reposo, fuerte al estar de pie',
    ),
    draft(
      'Sharp stab on coughing or rolling in bed',
      'Punzada fuerte al toser o al darse vuelta en la cama',
    ),
    draft(
      'Hip-bone tenderness, cannot lie on that side',
      'Hueso de la cadera sensible, no puede acostarse de ese lado',
    ),
  ],
  mimics: [
    'Kidney stone or infection',
    'Sacroiliac joint pain',
    'Greater trochanteric pain syndrome',
    'L1-L4 radiculopathy',
    'Aortic aneurysm',
    'Facet pain',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Lie on your good side at the edge of the bed, or on the floor if you fall easily.',
        'Acuéstese sobre el lado sano al borde de la cama, o en el piso si se cae con facilidad.',
      ),
      draft('Let the upper leg hang behind you.', 'Deje colgar la pierna de arriba hacia atrás.'),
      draft(
        'Reach the upper arm over your head.',
        'Estire el brazo de arriba por encima de la cabeza.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: [
      'falls_use_floor',
      'hip_replacement',
      'osteoporosis_or_spine_fracture',
      'new_limb_numbness',
    ],
  },
  prevalence: 'Active points in 30-55% of patients with low back pain [MONCLUS2025].',
  sources: ['TS1993', 'TS1999', 'MONCLUS2025', 'SIRH2022', 'KUMAR-SCOL', 'TUCKER2014'],
  review: 'pending',
}
