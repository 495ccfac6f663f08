import { draft } from '../draft.ts'
import type { Sentence } from '../language.ts'

/** A reason to leave a stretch out until the clinic has been asked: what the patient reads, and the chart's modifiers that say so. */
export type StretchCaution = { readonly sentence: Sentence; readonly modifiers: readonly string[] }

export const stretchCautions = {
  age_over_70: { sentence: draft('age over 70', 'más de 70 años'), modifiers: ['age_over_70'] },
  ankle_surgery: {
    sentence: draft(
      'ankle fracture or surgery in the last 3 months',
      'fractura o cirugía del tobillo en los últimos 3 meses',
    ),
    modifiers: ['ankle_surgery'],
  },
  back_bending_leg_pain: {
    sentence: draft(
      'back bending brings leg pain or numbness',
      'dolor o adormecimiento de la pierna al arquear la espalda',
    ),
    modifiers: ['back_bending_leg_pain'],
  },
  belly_hernia: {
    sentence: draft('belly wall hernia', 'hernia en la pared de la barriga'),
    modifiers: ['belly_hernia'],
  },
  belly_surgery: {
    sentence: draft(
      'belly surgery in the last 3 months',
      'cirugía de la barriga en los últimos 3 meses',
    ),
    modifiers: ['belly_surgery'],
  },
  broken_rib_or_chest_pain: {
    sentence: draft('broken rib or new chest pain', 'costilla rota o dolor nuevo en el pecho'),
    modifiers: ['broken_rib_or_chest_pain'],
  },
  cannot_lie_face_down: {
    sentence: draft('you cannot lie face down', 'no puede acostarse boca abajo'),
    modifiers: ['cannot_lie_face_down'],
  },
  carotid_disease: {
    sentence: draft('carotid disease', 'enfermedad de las arterias carótidas'),
    modifiers: ['carotid_disease'],
  },
  chest_surgery: {
    sentence: draft(
      'chest or breast surgery in the last 3 months',
      'cirugía del pecho o del seno en los últimos 3 meses',
    ),
    modifiers: ['chest_surgery'],
  },
  dizzy_turning_head: {
    sentence: draft('dizziness on turning the head', 'mareo al girar la cabeza'),
    modifiers: ['dizzy_turning_head'],
  },
  elbow_surgery: {
    sentence: draft(
      'elbow fracture or surgery in the last 3 months',
      'fractura o cirugía del codo en los últimos 3 meses',
    ),
    modifiers: ['elbow_surgery'],
  },
  falls_use_floor: {
    sentence: draft('falls, do it on the floor', 'caídas: hágalo en el piso'),
    modifiers: ['falls'],
  },
  finger_numbness_holding: {
    sentence: draft('more finger numbness while you hold it', 'dedos más dormidos mientras estira'),
    modifiers: ['finger_numbness_holding'],
  },
  groin_hernia_or_tear: {
    sentence: draft('groin hernia or torn groin muscle', 'hernia o desgarro en la ingle'),
    modifiers: ['groin_hernia_or_tear'],
  },
  hip_replacement: {
    sentence: draft(
      "hip replacement (ask your surgeon's rules)",
      'prótesis de cadera (pregunte las reglas de su cirujano)',
    ),
    modifiers: ['hip_replacement'],
  },
  jaw_locks: {
    sentence: draft('jaw that locks or has dislocated', 'mandíbula que se traba o se ha salido'),
    modifiers: ['jaw_locks'],
  },
  jaw_surgery: {
    sentence: draft(
      'jaw surgery or jaw fracture in the last 3 months',
      'cirugía o fractura de la mandíbula en los últimos 3 meses',
    ),
    modifiers: ['jaw_surgery'],
  },
  knee_replacement: {
    sentence: draft(
      'kneeling is painful or knee replacement',
      'dolor al arrodillarse o prótesis de rodilla',
    ),
    modifiers: ['knee_replacement'],
  },
  neck_fusion: { sentence: draft('neck fusion', 'fusión del cuello'), modifiers: ['neck_fusion'] },
  new_arm_numbness: {
    sentence: draft('new arm numbness or weakness', 'brazo dormido o débil, si es nuevo'),
    modifiers: ['new_arm_numbness'],
  },
  new_limb_numbness: {
    sentence: draft('new leg or arm numbness', 'pierna o brazo dormido, si es nuevo'),
    modifiers: ['new_limb_numbness', 'new_arm_numbness'],
  },
  new_temple_headache: {
    sentence: draft(
      'new temple headache after age 50 (call us first)',
      'dolor de sien nuevo después de los 50 años (llámenos primero)',
    ),
    modifiers: ['new_temple_headache'],
  },
  osteoporosis_or_spine_fracture: {
    sentence: draft('osteoporosis or spine fracture', 'osteoporosis o fractura de la columna'),
    modifiers: ['osteoporosis', 'spine_fracture'],
  },
  poor_balance: {
    sentence: draft('poor balance or falls', 'mal equilibrio o caídas'),
    modifiers: ['falls'],
  },
  pregnancy: { sentence: draft('pregnancy', 'embarazo'), modifiers: ['pregnant'] },
  rheumatoid_neck: {
    sentence: draft('rheumatoid arthritis in the neck', 'artritis reumatoide en el cuello'),
    modifiers: ['rheumatoid_neck'],
  },
  shoulder_dislocation: {
    sentence: draft('shoulder that has dislocated', 'hombro que se ha salido de su lugar'),
    modifiers: ['shoulder_dislocation'],
  },
  shoulder_surgery: {
    sentence: draft(
      'shoulder surgery in the last 3 months',
      'cirugía del hombro en los últimos 3 meses',
    ),
    modifiers: ['shoulder_surgery'],
  },
  spine_fusion: {
    sentence: draft('spine fusion', 'fusión de la columna'),
    modifiers: ['spine_fusion'],
  },
  swollen_calf: {
    sentence: draft(
      'swollen, hot or red calf (call us first)',
      'pantorrilla hinchada, caliente o roja (llámenos primero)',
    ),
    modifiers: ['swollen_calf'],
  },
  torn_biceps: {
    sentence: draft('torn biceps tendon', 'tendón del bíceps roto'),
    modifiers: ['torn_biceps'],
  },
  torn_heel_cord: {
    sentence: draft('torn heel cord', 'tendón del talón roto'),
    modifiers: ['torn_heel_cord'],
  },
  torn_shoulder_tendon: {
    sentence: draft('torn shoulder tendon', 'tendón roto del hombro'),
    modifiers: ['torn_shoulder_tendon'],
  },
  torn_thigh_muscle: {
    sentence: draft('torn thigh muscle', 'desgarro del músculo del muslo'),
    modifiers: ['torn_thigh_muscle'],
  },
  wrist_surgery: {
    sentence: draft(
      'wrist fracture or surgery in the last 3 months',
      'fractura o cirugía de la muñeca en los últimos 3 meses',
    ),
    modifiers: ['wrist_surgery'],
  },
} as const satisfies Readonly<Record<string, StretchCaution>>

export type StretchCautionId = keyof typeof stretchCautions
