import type { ReportCondition } from '../conditions.ts'

/** Fever as measured, as felt, or as shaking chills. */
export const feverish: ReportCondition = {
  any: [{ temp_ge_f: '100.4' }, { flag: 'fever_subjective' }, { flag: 'rigors' }],
}

/** Any sign at the injected place. */
export const siteSign: ReportCondition = {
  any: [
    { flag: 'redness' },
    { flag: 'redness_persistent' },
    { flag: 'redness_spreading' },
    { flag: 'discharge' },
    { flag: 'pus' },
    { flag: 'warmth' },
    { flag: 'local_pain_increased' },
    { flag: 'site_swelling' },
  ],
}

/** Hives or an itchy rash. */
export const skinReaction: ReportCondition = {
  any: [{ flag: 'hives_widespread' }, { flag: 'hives_local' }, { flag: 'itch_rash' }],
}

/** Patients whose fever may be blunted and whose risk of infection is higher. */
export const riskGroup: ReportCondition = {
  any: [
    { mod: 'immunosuppressed' },
    { mod: 'diabetic' },
    { mod: 'device_near_site' },
    { mod: 'dialysis' },
    { mod: 'asplenic' },
    { mod: 'injection_drug_use' },
    { mod: 'heavy_alcohol' },
    { mod: 'liver_disease' },
    { mod: 'pregnant' },
  ],
}
