import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const lowerTrapezius: Muscle = {
  id: 'lower-trapezius',
  name: draft('Lower trapezius', 'Trapecio inferior'),
  alsoKnownAs: ['Trapezius, ascending part'],
  latin: 'Musculus trapezius, pars ascendens',
  phrase: draft('the back below your shoulder blade', 'la espalda debajo del omóplato'),
  group: 'upper-back',
  region: 'upper_back',
  layer: 'superficial',
  views: ['back'],
  paired: true,
  fma: { id: 'FMA32555', scope: 'exact' },
  anatomy: {
    origin: 'Spinous processes T4-T12',
    insertion: 'Tubercle at the inner end of the scapular spine',
    action: 'Draws the shoulder blade down and helps rotate it upward',
    innervation: 'Accessory nerve (motor); C3-C4 (sensory)',
  },
  hazards: {
    pneumothorax: { level: 'high', note: 'Thin muscle over ribs 6-10' },
    vessel: { level: 'none' },
    nerve: { level: 'none' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Side-lying on the good side or prone, arm forward',
    palpation: 'pincer',
    gauge: [25, 27],
    depth:
      'Outer border: pinch it off the ribs and keep the needle inside the pinch. Flat technique: needle almost flat. Do not trust a rib felt with the fingers. If the rib is not seen, stop at 14 mm or treat by hand.',
    ultrasound: { level: 'advised', why: 'Shows rib, intercostal space and pleura' },
  },
  points: [
    {
      id: 'lower-trapezius-tp1',
      name: 'Outer border of the lower fibres, near the level of the inferior scapular angle',
      zone: 'scapula-inner-edge',
      place: { view: 'back', x: 0.17, y: 0.28 },
      needle_mm: [16, 25],
      depth:
        'Pinch the outer border off the ribs and keep the needle inside the pinch (16-25 mm). If it cannot be pinched, 13-16 mm only: needle almost flat. Do not trust a rib felt with the fingers. If the rib is not seen, stop at 14 mm or treat by hand.',
      referral: {
        essential: ['neck-back', 'shoulder-point', 'shoulder-top'],
        spillover: ['scapula-upper', 'head-mastoid', 'back-between-blades'],
      },
    },
    {
      id: 'lower-trapezius-tp2',
      name: 'Near the attachment to the inner end of the scapular spine',
      zone: 'scapula-inner-edge',
      place: { view: 'back', x: 0.19, y: 0.215 },
      needle_mm: [13, 16],
      depth:
        'Needle almost flat. Do not trust a rib felt with the fingers. If the rib is not seen, stop at 14 mm or treat by hand.',
      referral: { essential: ['scapula-inner-edge'], spillover: ['back-between-blades'] },
    },
  ],
  referralEvidence: 'textbook-consensus',
  symptoms: [
    draft(
      'Deep ache over the top of the shoulder with tenderness higher up',
      'Dolor profundo en la parte de arriba del hombro, con sensibilidad más arriba',
    ),
    draft(
      'Keeps upper trapezius points coming back',
      'Hace que vuelvan los puntos del trapecio superior',
    ),
    draft('Burning along the inner scapular edge', 'Ardor en el borde interno del omóplato'),
  ],
  mimics: [
    'Cervical facet pain',
    'Suprascapular nerve lesion',
    'Acromioclavicular joint pain',
    'Gallbladder or cardiac referral',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Kneel in front of a table. Reach both arms forward on it.',
        'Arrodíllese frente a una mesa. Estire los dos brazos sobre ella.',
      ),
      draft(
        'Sink your chest. Reach a little more with the sore side.',
        'Baje el pecho. Estire un poco más el lado del dolor.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['knee_replacement', 'shoulder_surgery'],
  },
  sources: ['TS1999', 'FCEP2023', 'BOTWIN2008'],
  review: 'pending',
}
