import { draft } from '../../draft.ts'
import type { Muscle } from '../muscle.ts'

export const scalenes: Muscle = {
  id: 'scalenes',
  name: draft('Scalene muscles', 'Músculos escalenos'),
  latin: 'Musculi scaleni anterior, medius, posterior',
  phrase: draft('the deep side of your neck', 'la parte profunda del lado del cuello'),
  group: 'head-neck',
  region: 'neck',
  layer: 'deep',
  views: ['front', 'neck-side'],
  paired: true,
  fmaMembers: [
    { name: 'Scalenus anterior', id: 'FMA13385' },
    { name: 'Scalenus medius', id: 'FMA13386' },
    { name: 'Scalenus posterior', id: 'FMA13387' },
  ],
  anatomy: {
    origin: 'Transverse processes C2-C7',
    insertion: 'First rib (anterior, medius) and second rib (posterior)',
    action: 'Side-bend the neck and lift the upper ribs in breathing',
    innervation: 'Anterior rami C3-C8',
  },
  hazards: {
    pneumothorax: { level: 'high', note: 'Lung apex' },
    vessel: { level: 'high', note: 'Subclavian and vertebral arteries, jugular vein' },
    nerve: {
      level: 'high',
      note: 'Brachial plexus runs between the heads; phrenic nerve on the anterior scalene: never both sides in one session',
    },
    organ: { level: 'none' },
    neuraxial: { level: 'high', note: 'Intervertebral foramen if deep' },
  },
  injection: {
    position: 'Supine, head turned slightly to the other side',
    palpation: 'flat',
    gauge: [25, 27],
    depth:
      'Specialist injection; one side per session (phrenic nerve); ultrasound required. Aim back toward the transverse process, shallow, and stay at least 4 cm above the clavicle.',
    ultrasound: {
      level: 'required',
      why: 'Plexus, phrenic nerve, vessels and lung apex; never injected blind',
    },
    oneSidePerSession: true,
  },
  points: [
    {
      id: 'scalenes-tp1',
      name: 'Anterior or middle scalene, in the side of the neck behind the sternocleidomastoid',
      zone: 'neck-side',
      place: { view: 'neck-side', x: 0.62, y: 0.152 },
      needle_mm: [16, 25],
      referral: {
        essential: [
          'chest-breast',
          'scapula-inner-edge',
          'arm-front',
          'forearm-thumb-side',
          'hand-thumb',
          'hand-index-middle',
          'arm-back',
        ],
        spillover: ['arm-outer', 'shoulder-front', 'hand-back'],
      },
    },
  ],
  referralEvidence: 'study-supported',
  symptoms: [
    draft(
      'Arm pain to thumb and index finger with neck stiffness',
      'Dolor del brazo al pulgar y al índice con cuello rígido',
    ),
    draft(
      'Chest or inner scapular ache at the same time',
      'Dolor de pecho o del borde interno del omóplato al mismo tiempo',
    ),
    draft(
      'Cannot find a sleeping position; hand swelling or dropping things suggests thoracic outlet involvement',
      'No encuentra postura para dormir; mano hinchada o cosas que se le caen hacen pensar en la salida torácica',
    ),
  ],
  mimics: [
    'C6-C7 radiculopathy',
    'Thoracic outlet syndrome',
    'Carpal tunnel syndrome',
    'Cardiac pain on the left',
    'Pancoast tumour',
  ],
  stretch: {
    hold_seconds: [20, 30],
    repeats: 3,
    steps: [
      draft('Sit on the hand of the sore side.', 'Siéntese sobre la mano del lado del dolor.'),
      draft(
        'Lean your head to the other side and look up a little.',
        'Incline la cabeza al otro lado y mire un poco hacia arriba.',
      ),
      draft('Breathe into your belly.', 'Respire con la barriga.'),
      draft(
        'Hold 20 to 30 seconds and breathe slowly. Do it 3 times. Stop if you feel sharp pain. Stop if you feel dizzy.',
        'Mantenga de 20 a 30 segundos y respire despacio. Hágalo 3 veces. Pare si siente un dolor agudo. Pare si se marea.',
      ),
    ],
    avoidIf: ['carotid_disease', 'dizzy_turning_head', 'age_over_70', 'new_arm_numbness'],
  },
  prevalence:
    'Involved in 34.9% of patients with non-specific neck pain radiating to the arm and normal MRI [EZZATI2021].',
  sources: ['TS1999', 'JALIL2010', 'MEDLINK-SCAL', 'EZZATI2021'],
  review: 'pending',
}
