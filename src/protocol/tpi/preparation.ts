import { draft } from '../draft.ts'
import type { Statement } from '../handout/page.ts'

/** How to get ready. The system never tells a patient to stop a blood thinner: only the clinic asks, and only where the risk is high. */
export const preparation: readonly Statement[] = [
  {
    id: 'preparation.anticoagulants',
    sentence: draft(
      'If your risk is high, we may ask you to hold your blood thinner. Do not stop it on your own.',
      'Si su riesgo es alto, podemos pedirle que suspenda su anticoagulante. No lo deje por su cuenta.',
    ),
    obeyedBy: ['anticoag.deep_or_high_risk', 'anticoag.stopped_alone', 'P22'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'preparation.other-medicines',
    sentence: draft(
      'Keep taking all your other medicines.',
      'Siga tomando todas sus otras medicinas.',
    ),
    obeyedBy: ['other_meds.continue', 'medicines'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'preparation.fever',
    sentence: draft(
      'Tell us if you had a fever in the last 4 weeks.',
      'Díganos si tuvo fiebre en las últimas 4 semanas.',
    ),
    obeyedBy: ['fever_4w.recent', 'fever_4w.week', 'fever_4w.over', 'fever_4w.outside'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'preparation.antibiotics',
    sentence: draft(
      'Tell us if you took antibiotics in the last 4 weeks.',
      'Díganos si tomó antibióticos en las últimas 4 semanas.',
    ),
    obeyedBy: ['antibiotics_4w.week', 'antibiotics_4w.over', 'antibiotics_4w.outside'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'preparation.illness',
    sentence: draft(
      'Tell us if you were sick in the last 4 weeks.',
      'Díganos si estuvo enfermo en las últimas 4 semanas.',
    ),
    obeyedBy: ['illness_4w.recovered_week', 'illness_4w.over', 'illness_4w.outside'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'preparation.hospital',
    sentence: draft(
      'Tell us if you were in the hospital in the last 4 weeks.',
      'Díganos si estuvo en el hospital en las últimas 4 semanas.',
    ),
    obeyedBy: ['hospital_4w.yes', 'hospital_4w.outside'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'preparation.healthy',
    sentence: draft(
      'You must be well on the day of the procedure.',
      'Debe estar sano el día del procedimiento.',
    ),
    obeyedBy: ['well_today.unwell', 'well_today.well', 'illness_4w.still_ill'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'preparation.off-antibiotics',
    sentence: draft(
      'You must be off all antibiotics on the day of the procedure.',
      'No debe estar tomando ningún antibiótico el día del procedimiento.',
    ),
    obeyedBy: ['antibiotics_now.on_day', 'antibiotics_now.preventive', 'antibiotics_4w.on_day'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
]
