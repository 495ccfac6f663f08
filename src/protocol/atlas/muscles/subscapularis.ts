import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const subscapularis: Muscle = {
  id: 'subscapularis',
  name: draft('Subscapularis', 'Subescapular'),
  latin: 'Musculus subscapularis',
  phrase: draft('the muscle under your shoulder blade', 'el músculo debajo del omóplato'),
  group: 'shoulder',
  region: 'shoulder',
  layer: 'deep',
  views: ['front'],
  paired: true,
  fma: { id: 'FMA13413', scope: 'exact' },
  anatomy: {
    origin: 'Subscapular fossa',
    insertion: 'Lesser tubercle',
    action: 'Turns the arm inward and centres the humeral head',
    innervation: 'Upper and lower subscapular nerves (C5-C7)',
  },
  hazards: {
    pneumothorax: { level: 'high', note: 'Rib cage lies medial to the needle path' },
    vessel: { level: 'high', note: 'Axillary vessels' },
    nerve: { level: 'high', note: 'Brachial plexus cords and thoracodorsal nerve' },
    organ: { level: 'none' },
    neuraxial: { level: 'none' },
  },
  injection: {
    position: 'Supine, arm abducted to 90 degrees, blade pulled outward',
    palpation: 'flat',
    gauge: [22, 25],
    depth:
      'Only with ultrasound. Needle runs parallel to the ribs toward the scapula, away from the chest wall; a lateral or medial approach is described.',
    ultrasound: { level: 'required', why: 'Deep target beside pleura and neurovascular bundle' },
  },
  points: [
    {
      id: 'subscapularis-tp1',
      name: 'Outer edge, felt in the armpit against the blade',
      zone: 'shoulder-armpit',
      place: { view: 'front', x: 0.49, y: 0.25 },
      needle_mm: [38, 63],
      referral: {
        essential: ['shoulder-rear', 'wrist-back', 'wrist-palm-side'],
        spillover: ['scapula-body', 'arm-back'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Loss of outward rotation and abduction; frozen-shoulder-like picture',
      'Pierde la rotación hacia afuera y la apertura del brazo; parece hombro congelado',
    ),
    draft(
      'Ache at the back of the shoulder with a bracelet of pain at the wrist',
      'Dolor atrás del hombro con una pulsera de dolor en la muñeca',
    ),
  ],
  mimics: [
    'Adhesive capsulitis',
    'Rotator cuff tear',
    'C7 radiculopathy',
    'Thoracic outlet syndrome',
    'Axillary node disease',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft(
        'Stand in a doorway. Bend the elbow at your side. Put your hand on the frame.',
        'Párese en una puerta. Doble el codo junto al cuerpo. Ponga la mano en el marco.',
      ),
      draft(
        'Turn your body away until the front of the shoulder opens.',
        'Gire el cuerpo hacia el otro lado hasta abrir el frente del hombro.',
      ),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo.',
      ),
    ],
    avoidIf: ['shoulder_dislocation', 'shoulder_surgery'],
  },
  prevalence:
    'Active points in 42% with shoulder impingement [HIDALGO2010]; strongly associated with frozen shoulder (phi 0.57) [SUBSCAP-FS2021].',
  sources: ['TS1999', 'HIDALGO2010', 'SUBSCAP-FS2021', 'SHIN2014'],
  review: 'pending',
}
