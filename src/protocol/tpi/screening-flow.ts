import type { FlowScreen } from '../screening/questions.ts'

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
      en: 'In the last 4 weeks, have you had any of these? Fever. Antibiotics. Any illness or infection (cold, flu, COVID, stomach, tooth, urine, skin, lung). A stay in hospital or an emergency visit.',
      es: 'En las últimas 4 semanas, ¿ha tenido algo de esto? Fiebre. Antibióticos. Alguna enfermedad o infección (resfriado, gripe, COVID, estómago, muela, orina, piel, pulmón). Hospital o urgencias.',
    },
    questions: ['fever_4w', 'antibiotics_4w', 'illness_4w', 'systemic_infection', 'hospital_4w'],
    none: { en: 'None of these', es: 'Ninguna de estas' },
  },
  {
    id: 'p03',
    who: 'patient',
    title: {
      en: 'Are you taking an antibiotic now, even a small dose to prevent infection?',
      es: '¿Está tomando ahora un antibiótico, aunque sea una dosis baja para prevenir infecciones?',
    },
    questions: ['antibiotics_now'],
  },
  {
    id: 'p04',
    who: 'patient',
    title: {
      en: 'Do you take a blood thinner? Do you take aspirin, ibuprofen or naproxen?',
      es: '¿Toma un anticoagulante? ¿Toma aspirina, ibuprofeno o naproxeno?',
    },
    questions: ['anticoag', 'aspirin_nsaid'],
    none: { en: 'None of these', es: 'Ninguna de estas' },
  },
  {
    id: 'p05',
    who: 'patient',
    title: {
      en: 'Do you bleed or bruise in a way that worried a doctor, or were you told of low platelets or a bleeding problem?',
      es: '¿Sangra o le salen moretones de un modo que preocupó a un médico, o le dijeron que tiene plaquetas bajas o un problema de sangrado?',
    },
    questions: ['bleeding_disorder'],
  },
  {
    id: 'p06',
    who: 'patient',
    title: {
      en: 'Have you ever reacted to any of these? Numbing shots. Steroid or cortisone. Skin cleaner, latex or tape. Anything that closed your throat, made you pass out, or for which you carry an epinephrine pen.',
      es: '¿Alguna vez tuvo una reacción a algo de esto? Inyección para adormecer. Esteroide o cortisona. Limpiador de piel, látex o cinta. Algo que le cerró la garganta, le hizo desmayarse, o por lo que lleva epinefrina.',
    },
    questions: ['la_allergy', 'steroid_allergy', 'latex_adhesive_prep', 'anaphylaxis_any'],
    none: { en: 'None of these', es: 'Ninguna de estas' },
  },
  {
    id: 'p07',
    who: 'patient',
    title: {
      en: 'Has a doctor told you that you have any of these? Heart or stroke. Lung. Liver or kidney. Diabetes. Seizures. Weak immune system. Muscle-nerve disease. G6PD, methemoglobinemia or porphyria. Bone thinning, new joint or spine fusion, numb feet, poor circulation. Fibromyalgia.',
      es: '¿Le ha dicho un médico que tiene algo de esto? Corazón o derrame. Pulmón. Hígado o riñón. Diabetes. Convulsiones. Defensas bajas. Enfermedad de músculo y nervio. G6PD, metahemoglobinemia o porfiria. Huesos débiles, prótesis o fusión de columna, pies adormecidos, mala circulación. Fibromialgia.',
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
    none: { en: 'None of these', es: 'Ninguna de estas' },
  },
  {
    id: 'p08',
    who: 'patient',
    title: {
      en: 'Are you, or could you be, pregnant or breastfeeding?',
      es: '¿Está o podría estar embarazada, o está dando pecho?',
    },
    questions: ['pregnant'],
    when: { not: { field: 'patient.pregnancyPossible', eq: 'no' } },
  },
  {
    id: 'p09',
    who: 'patient',
    title: {
      en: 'Look at the place to be treated. Is there anything on the skin? An implant, or surgery, radiation or lymph nodes removed there?',
      es: 'Mire el lugar que se va a tratar. ¿Hay algo en la piel? ¿Un implante, o cirugía, radiación o ganglios quitados ahí?',
    },
    questions: ['skin_site', 'implants', 'surgery_near'],
    none: { en: 'None of these', es: 'Ninguna de estas' },
  },
  {
    id: 'p10',
    who: 'patient',
    title: {
      en: 'Is any of this new? Weakness or numbness. Trouble with bladder or bowel. Weight loss without trying. Cancer now or before. A fall or accident in the last 2 weeks. Night pain that no position eases.',
      es: '¿Hay algo nuevo de esto? Debilidad o adormecimiento. Problemas para orinar o evacuar. Pérdida de peso sin querer. Cáncer ahora o antes. Caída o accidente en las últimas 2 semanas. Dolor de noche que no mejora en ninguna posición.',
    },
    questions: ['neuro_new', 'red_flag_pain'],
    none: { en: 'None of these', es: 'Ninguna de estas' },
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
    none: { en: 'None of these', es: 'Ninguna de estas' },
  },
  {
    id: 'p11',
    who: 'patient',
    title: {
      en: 'In the last 4 days, any numbing shot, dental work, nerve block, Exparel or lidocaine patch? In the last 3 months, any steroid shot or tablets?',
      es: 'En los últimos 4 días, ¿inyección para adormecer, trabajo dental, bloqueo, Exparel o parche de lidocaína? En los últimos 3 meses, ¿inyección o pastillas de esteroides?',
    },
    questions: ['other_la_24h', 'steroid_total'],
    none: { en: 'None of these', es: 'Ninguna de estas' },
  },
  {
    id: 'p11b',
    who: 'patient',
    title: {
      en: 'Any vaccine in the last 2 weeks or planned in the next 2?',
      es: '¿Alguna vacuna en las últimas 2 semanas o planeada en las próximas 2?',
    },
    questions: ['vaccine'],
    when: { def: 'planSteroid' },
  },
  {
    id: 'p12',
    who: 'patient',
    title: {
      en: 'Have you fainted with needles? How afraid of needles are you? Can you lie on your front or side for 15 minutes?',
      es: '¿Se ha desmayado con agujas? ¿Cuánto miedo les tiene? ¿Puede acostarse boca abajo o de lado 15 minutos?',
    },
    questions: ['vasovagal', 'needle_phobia', 'position'],
  },
  {
    id: 'p13',
    who: 'patient',
    title: {
      en: 'Your last trigger point injection: when, where, how much did it help, for how many weeks?',
      es: 'Su última inyección en puntos gatillo: ¿cuándo, dónde, cuánto le ayudó, por cuántas semanas?',
    },
    questions: ['last_tpi'],
  },
  {
    id: 'p14',
    who: 'patient',
    title: {
      en: 'Pain now and worst in 24 hours, 0 to 10. One thing you cannot do because of it.',
      es: 'Dolor ahora y el peor en 24 horas, de 0 a 10. Una cosa que no puede hacer por el dolor.',
    },
    questions: ['pain_baseline'],
  },
  {
    id: 'p15',
    who: 'patient',
    title: {
      en: 'Private: do you inject drugs or drink heavily most days?',
      es: 'Privado: ¿se inyecta drogas o bebe mucho casi todos los días?',
    },
    questions: ['iv_drug_alcohol'],
  },
  {
    id: 'p16',
    who: 'patient',
    title: {
      en: 'Getting home and reaching you: phone for 10 days, alone tonight, who drives, thermometer, large print or interpreter.',
      es: 'Volver a casa y cómo encontrarle: teléfono por 10 días, solo esta noche, quién maneja, termómetro, letra grande o intérprete.',
    },
    questions: ['contact_after', 'driver', 'access_needs'],
  },
  {
    id: 'p17',
    who: 'patient',
    title: {
      en: 'Since you filled in the form, has anything changed? Fever, illness, antibiotic, new medicine, blood thinner, skin, weakness, pregnancy, numbing shot.',
      es: 'Desde que llenó el formulario, ¿ha cambiado algo? Fiebre, enfermedad, antibiótico, medicina nueva, anticoagulante, piel, debilidad, embarazo, inyección para adormecer.',
    },
    questions: 'asked again on the day',
    when: { field: 'stage', eq: 'day' },
    none: { en: 'Nothing has changed', es: 'Nada ha cambiado' },
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
