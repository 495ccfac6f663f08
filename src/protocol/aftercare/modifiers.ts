import { stretchCautions } from '../atlas/stretch-cautions.ts'

/** Facts from the chart that change the plan, or that symptom rules know and a plan may be handed along with. */
const chart = [
  'advanced_liver_disease',
  'acetaminophen_allergy',
  'anticoagulated',
  'asplenic',
  'aspirin_asthma',
  'botulinum_used',
  'confusion',
  'device_near_site',
  'diabetic',
  'dialysis',
  'dose_over_half',
  'earlier_symptom',
  'epinephrine_used',
  'fever',
  'first_injection',
  'growing_bruise',
  'heart_failure',
  'heavy_alcohol',
  'immunosuppressed',
  'injection_drug_use',
  'kidney_disease',
  'liposomal_bupivacaine',
  'liver_disease',
  'medicine_patch_at_site',
  'menthol_cream_at_site',
  'nsaid_allowed',
  'numb_feet_or_skin',
  'past_anaphylaxis',
  'past_fainting',
  'past_seizure',
  'pleural_high',
  'pleural_site',
  'poor_circulation',
  'pregnant',
  'raynaud_or_cold_hives',
  'sedation',
  'site_redness_or_discharge',
  'stomach_ulcer',
  'under_50kg',
] as const

/** Every modifier id a plan accepts. A door refuses any other, so that a misspelt liver disease is not silently ignored. */
export const aftercareModifiers: readonly string[] = [
  ...new Set<string>([
    ...chart,
    ...Object.values(stretchCautions).flatMap((caution) => caution.modifiers),
  ]),
].sort()

/** What a plan works out by itself from points, drugs and the modifiers above. */
const worked = ['neck_point', 'pregnant_belly']

/** Every modifier that a rule of the plan may ask for. */
export const planModifiers: readonly string[] = [...aftercareModifiers, ...worked]
