import type { FlowScreen } from '../screening/questions.ts'
import { painAreas } from './screening-pain-areas.ts'

/** Screens in order: few and plain. The patient's come first, then chart and staff. */
export const flow: readonly FlowScreen[] = [
  {
    id: 'p01',
    who: 'patient',
    title: {
      en: 'Do you feel well today, as usual for you?',
      es: '¿Se siente bien hoy, como de costumbre?',
    },
    questions: ['well_today'],
  },
  {
    id: 'p02',
    who: 'patient',
    title: {
      en: 'In the last 4 weeks, have you had any of these?',
      es: 'En las últimas 4 semanas, ¿ha tenido algo de esto?',
      translation: 'draft',
    },
    questions: ['fever_4w', 'antibiotics_4w', 'illness_4w', 'systemic_infection', 'hospital_4w'],
    none: {
      en: 'None of these, or nothing else',
      es: 'Nada de esto, o nada más',
      translation: 'draft',
    },
  },
  {
    id: 'p03',
    who: 'patient',
    title: {
      en: 'Do you take an antibiotic now? A small dose counts too.',
      es: '¿Toma ahora un antibiótico? También cuenta una dosis baja.',
      translation: 'draft',
    },
    questions: ['antibiotics_now'],
  },
  {
    id: 'p04',
    who: 'patient',
    title: {
      en: 'Blood thinners and pain pills',
      es: 'Anticoagulantes y medicinas para el dolor',
      translation: 'draft',
    },
    questions: ['anticoag', 'aspirin_nsaid'],
  },
  {
    id: 'p05',
    who: 'patient',
    title: {
      en: 'Do you bleed or bruise easily?',
      es: '¿Sangra o le salen moretones con facilidad?',
      translation: 'draft',
    },
    questions: ['bleeding_disorder'],
  },
  {
    id: 'p06',
    who: 'patient',
    title: {
      en: 'Have you ever had a bad reaction to any of these?',
      es: '¿Alguna vez le hizo daño algo de esto?',
      translation: 'draft',
    },
    questions: ['la_allergy', 'steroid_allergy', 'latex_adhesive_prep', 'anaphylaxis_any'],
    none: {
      en: 'None of these, or nothing else',
      es: 'Nada de esto, o nada más',
      translation: 'draft',
    },
  },
  {
    id: 'p07',
    who: 'patient',
    title: {
      en: 'Has a doctor told you that you have any of these?',
      es: '¿Le ha dicho un médico que tiene algo de esto?',
      translation: 'draft',
    },
    questions: [
      'heart',
      'lung',
      'liver_kidney',
      'diabetes',
      'seizure',
      'immunosuppression',
      'neuromuscular',
      'blood_conditions',
      'aftercare_conditions',
      'fibromyalgia',
    ],
    none: {
      en: 'None of these, or nothing else',
      es: 'Nada de esto, o nada más',
      translation: 'draft',
    },
  },
  {
    id: 'p08',
    who: 'patient',
    title: {
      en: 'Are you pregnant, or could you be? Do you breastfeed?',
      es: '¿Está en embarazo, o puede que lo esté? ¿Le da pecho a un bebé?',
      translation: 'draft',
    },
    questions: ['pregnant'],
    when: { not: { field: 'patient.pregnancyPossible', eq: 'no' } },
  },
  {
    id: 'p14',
    who: 'patient',
    title: { en: 'Your pain', es: 'Su dolor', translation: 'draft' },
    facts: [painAreas],
    questions: ['pain_baseline'],
  },
  {
    id: 'p09',
    who: 'patient',
    title: {
      en: 'Look at the place to be treated. Is any of this there?',
      es: 'Mire el lugar que se va a tratar. ¿Hay algo de esto ahí?',
      translation: 'draft',
    },
    questions: ['skin_site', 'implants', 'surgery_near'],
    none: {
      en: 'None of these, or nothing else',
      es: 'Nada de esto, o nada más',
      translation: 'draft',
    },
  },
  {
    id: 'p10',
    who: 'patient',
    title: {
      en: 'Signs that a doctor must see first',
      es: 'Señales que un médico debe ver antes',
      translation: 'draft',
    },
    questions: ['neuro_new', 'red_flag_pain'],
  },
  {
    id: 'p10b',
    who: 'patient',
    title: { en: 'About the place that hurts', es: 'Sobre el lugar que le duele' },
    questions: [
      'region_chest',
      'region_head',
      'region_calf',
      'region_abdomen',
      'region_back',
      'lung_travel',
    ],
    none: {
      en: 'None of these, or nothing else',
      es: 'Nada de esto, o nada más',
      translation: 'draft',
    },
  },
  {
    id: 'p11',
    who: 'patient',
    title: {
      en: 'Numbing shots and steroids',
      es: 'Inyecciones para adormecer y esteroides',
      translation: 'draft',
    },
    questions: ['other_la_24h', 'steroid_total'],
  },
  {
    id: 'p11b',
    who: 'patient',
    title: {
      en: 'Did you have a vaccine in the last 2 weeks? Or do you plan one in the next 2?',
      es: '¿Le pusieron una vacuna en las últimas 2 semanas? ¿O planea una en las próximas 2?',
      translation: 'draft',
    },
    questions: ['vaccine'],
    when: { def: 'planSteroid' },
  },
  {
    id: 'p12',
    who: 'patient',
    title: {
      en: 'Needles, and how you lie',
      es: 'Las agujas, y cómo se acuesta',
      translation: 'draft',
    },
    questions: ['vasovagal', 'needle_phobia', 'position'],
  },
  {
    id: 'p13',
    who: 'patient',
    title: {
      en: 'Have you had these shots before?',
      es: '¿Le han puesto antes estas inyecciones?',
      translation: 'draft',
    },
    questions: ['last_tpi'],
  },
  {
    id: 'p15',
    who: 'patient',
    title: { en: 'A private question', es: 'Una pregunta privada', translation: 'draft' },
    questions: ['iv_drug_alcohol'],
  },
  {
    id: 'p16',
    who: 'patient',
    title: {
      en: 'Going home, and how we reach you',
      es: 'Volver a casa, y cómo le encontramos',
      translation: 'draft',
    },
    questions: ['contact_after', 'driver', 'access_needs'],
  },
  {
    id: 'p17',
    who: 'patient',
    title: {
      en: 'What has changed since you answered?',
      es: '¿Qué ha cambiado desde que respondió?',
      translation: 'draft',
    },
    questions: 'asked again on the day',
    when: { field: 'stage', eq: 'day' },
    none: {
      en: 'Nothing has changed, or nothing else',
      es: 'Nada ha cambiado, o nada más',
      translation: 'draft',
    },
  },
  { id: 'c01', who: 'chart', questions: ['age', 'platelets_inr', 'bilateral_pleural'] },
  { id: 's01', who: 'staff', questions: ['other_meds'], when: { field: 'stage', eq: 'day' } },
  {
    id: 's02',
    who: 'staff',
    questions: ['weight', 'blood_pressure', 'body_build', 'eaten'],
    when: { field: 'stage', eq: 'day' },
  },
  {
    id: 's03',
    who: 'staff',
    questions: ['consent', 'capacity_language', 'time_out'],
    when: { field: 'stage', eq: 'day' },
  },
]
