import type { Sentence } from '../language.ts'

/** What a patient ticks for a question that stands in a list with others. */
export const ticks: Readonly<Record<string, Sentence>> = {
  fever_4w: { en: 'A fever', es: 'Fiebre', translation: 'draft' },
  antibiotics_4w: {
    en: 'An antibiotic that is over now',
    es: 'Un antibiótico que ya terminó',
    translation: 'draft',
  },
  illness_4w: {
    en: 'A cold, the flu, COVID or any illness',
    es: 'Resfriado, gripe, COVID u otra enfermedad',
    translation: 'draft',
  },
  systemic_infection: {
    en: 'An infection that I have now',
    es: 'Una infección que tengo ahora',
    translation: 'draft',
  },
  hospital_4w: {
    en: 'A hospital stay or an emergency visit',
    es: 'Estuve en un hospital o en urgencias',
    translation: 'draft',
  },
  la_allergy: {
    en: 'A numbing shot, such as at the dentist',
    es: 'Una inyección para adormecer, como la del dentista',
    translation: 'draft',
  },
  steroid_allergy: {
    en: 'A steroid or cortisone shot',
    es: 'Una inyección de esteroide o cortisona',
    translation: 'draft',
  },
  latex_adhesive_prep: {
    en: 'Latex, tape or a skin cleaner',
    es: 'Látex, cinta o limpiador de la piel',
    translation: 'draft',
  },
  anaphylaxis_any: {
    en: 'Anything that closed my throat or made me pass out. Or I carry an epinephrine pen',
    es: 'Algo me cerró la garganta o me hizo desmayar. O llevo una pluma de epinefrina',
    translation: 'draft',
  },
  heart: {
    en: 'A heart problem or a stroke',
    es: 'Un problema del corazón o un derrame',
    translation: 'draft',
  },
  lung: {
    en: 'A lung disease, or a lung that collapsed',
    es: 'Una enfermedad del pulmón, o un pulmón que colapsó',
    translation: 'draft',
  },
  liver_kidney: {
    en: 'A liver or kidney disease',
    es: 'Una enfermedad del hígado o los riñones',
    translation: 'draft',
  },
  diabetes: { en: 'Diabetes', es: 'Diabetes', translation: 'draft' },
  seizure: {
    en: 'A seizure, even once',
    es: 'Una convulsión, aunque fuera una sola',
    translation: 'draft',
  },
  immunosuppression: {
    en: 'A weak immune system, or a drug that makes it weak',
    es: 'Defensas bajas, o una medicina que las baja',
    translation: 'draft',
  },
  neuromuscular: {
    en: 'A disease of nerve and muscle, such as myasthenia or ALS',
    es: 'Una enfermedad de nervio y músculo, como miastenia o ELA',
    translation: 'draft',
  },
  blood_conditions: {
    en: 'G6PD deficiency, porphyria or methemoglobinemia. Or a numbing drug stays in me too long',
    es: 'Falta de G6PD, porfiria o metahemoglobinemia. O la anestesia me dura demasiado',
    translation: 'draft',
  },
  aftercare_conditions: {
    en: 'Weak bones, a broken back bone, a new joint or a fused spine. Numb feet, poor blood flow, or trouble with cold',
    es: 'Huesos débiles, columna rota o fija, o una prótesis. Pies dormidos, mala circulación o problemas con el frío',
    translation: 'draft',
  },
  fibromyalgia: {
    en: 'Fibromyalgia, or pain all over',
    es: 'Fibromialgia, o dolor en todo el cuerpo',
    translation: 'draft',
  },
  skin_site: {
    en: 'Something on the skin: a sore, a rash, a bite or a red spot',
    es: 'Algo en la piel: una llaga, ronchas, una picadura o una mancha roja',
    translation: 'draft',
  },
  implants: {
    en: 'An implant, port, pump, mesh, pacemaker, stimulator or breast implant',
    es: 'Un implante, puerto, bomba, malla, marcapasos, estimulador o implante de seno',
    translation: 'draft',
  },
  surgery_near: {
    en: 'Surgery or radiation there, lymph nodes taken out, or surgery to come',
    es: 'Cirugía o radiación ahí, ganglios quitados, o una cirugía por venir',
    translation: 'draft',
  },
  well_today: { en: 'How I feel', es: 'Cómo me siento', translation: 'draft' },
  antibiotics_now: { en: 'An antibiotic', es: 'Un antibiótico', translation: 'draft' },
  anticoag: { en: 'My blood thinner', es: 'Mi anticoagulante', translation: 'draft' },
  pregnant: {
    en: 'I am, or could be, pregnant. Or I breastfeed',
    es: 'Estoy o podría estar embarazada. O doy pecho',
    translation: 'draft',
  },
  neuro_new: {
    en: 'Weakness, numbness, or my bladder or bowel',
    es: 'Debilidad, adormecimiento, o problemas para orinar o evacuar',
    translation: 'draft',
  },
  region_chest: {
    en: 'Pressure or pain in my chest or arm',
    es: 'Presión o dolor en el pecho o el brazo',
    translation: 'draft',
  },
  region_head: { en: 'My head or neck', es: 'Mi cabeza o mi cuello', translation: 'draft' },
  region_calf: { en: 'My calf', es: 'Mi pantorrilla', translation: 'draft' },
  region_abdomen: { en: 'My belly or side', es: 'Mi vientre o costado', translation: 'draft' },
  region_back: { en: 'My back', es: 'Mi espalda', translation: 'draft' },
  other_la_24h: {
    en: 'A numbing shot, dental work or a patch',
    es: 'Inyección para adormecer, dentista o parche',
    translation: 'draft',
  },
  pain_baseline: { en: 'My pain', es: 'Mi dolor', translation: 'draft' },
  driver: { en: 'How I get home', es: 'Cómo vuelvo a casa', translation: 'draft' },
  contact_after: {
    en: 'My phone, or who is with me tonight',
    es: 'Mi teléfono, o quién está conmigo esta noche',
    translation: 'draft',
  },
}
