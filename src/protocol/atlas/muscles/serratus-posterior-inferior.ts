import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const serratusPosteriorInferior: Muscle = {
  id: 'serratus-posterior-inferior',
  name: draft('Serratus posterior inferior', 'Serrato posterior inferior'),
  latin: 'Musculus serratus posterior inferior',
  phrase: draft('the lower ribs in your back', 'las costillas bajas de la espalda'),
  group: 'low-back',
  region: 'upper_back',
  layer: 'intermediate',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA13402', scope: 'exact' },
  anatomy: {
    origin: 'Spinous processes T11-L2',
    insertion: 'Ribs 9-12',
    action: 'Draws the lower ribs down and back',
    innervation: 'Intercostal nerves T9-T12',
  },
  hazards: {
    pneumothorax: { level: 'high', note: 'Pleural reflection reaches rib 12' },
    vessel: { level: 'none' },
    nerve: { level: 'none' },
    organ: { level: 'caution', note: 'Kidney below rib 12' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Prone or side-lying',
    palpation: 'flat',
    gauge: [25, 27],
    depth:
      'Over a rib only, needle almost flat. Do not trust a rib felt with the fingers: if the rib is not seen, stop at 14 mm or treat by hand.',
    ultrasound: { level: 'advised', why: 'Pleura and kidney nearby' },
  },
  points: [
    {
      id: 'serratus-posterior-inferior-tp1',
      name: 'Over the lower ribs, a hand-width from the midline',
      zone: 'ribs-back',
      place: { view: 'back', x: 0.24, y: 0.33 },
      needle_mm: [16, 25],
      referral: { essential: ['ribs-back'], spillover: ['back-mid'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Nagging ache over the lower back ribs left after other points are treated',
      'Dolor molesto sobre las costillas bajas, por atrás, que queda al tratar otros puntos',
    ),
    draft(
      'Twisting or reaching overhead hurts',
      'Duele al girar o al alcanzar arriba de la cabeza',
    ),
  ],
  mimics: [
    'Kidney disease',
    'Rib fracture',
    'Thoracic radiculopathy, shingles',
    'Lung base disease',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Sit. Cross your arms. Turn your body away from the sore side.',
        'Siéntese. Cruce los brazos. Gire el cuerpo hacia el lado sano.',
      ),
      draft('Bend forward a little.', 'Inclínese un poco hacia adelante.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: [
      'osteoporosis_or_spine_fracture',
      'new_limb_numbness',
      'spine_fusion',
      'broken_rib_or_chest_pain',
    ],
  },
  sources: ['TS1999', 'NIELASHER-SPI'],
  review: 'pending',
}
