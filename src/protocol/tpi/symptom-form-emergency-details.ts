import type { FormQuestion } from '../triage/form.ts'

/** The details of block A, asked under the call button. */
export const emergencyDetails: readonly FormQuestion[] = [
  {
    id: 'breath_d',
    kind: 'multi',
    text: { en: 'Which ones?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      {
        id: 'dyspnea',
        text: { en: 'Hard to breathe', es: 'Le cuesta respirar' },
        sets: ['dyspnea'],
      },
      {
        id: 'fast_breathing',
        text: { en: 'Breathing fast', es: 'Respira rápido' },
        sets: ['fast_breathing'],
      },
      {
        id: 'cyanosis',
        text: { en: 'Blue or gray lips', es: 'Labios azules o grises' },
        sets: ['cyanosis'],
      },
      {
        id: 'cannot_speak_sentences',
        text: { en: 'Cannot finish a sentence', es: 'No puede terminar una frase' },
        sets: ['cannot_speak_sentences'],
      },
    ],
  },
  {
    id: 'chest_d',
    kind: 'multi',
    text: { en: 'Which ones?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      {
        id: 'chest_pain',
        text: { en: 'Chest pain or pressure', es: 'Dolor o presión en el pecho' },
        sets: ['chest_pain'],
      },
      {
        id: 'chest_pain_pleuritic',
        text: {
          en: 'Sharp pain when breathing in, or at the shoulder tip',
          es: 'Dolor fuerte al respirar, o en la punta del hombro',
        },
        sets: ['chest_pain_pleuritic'],
      },
      {
        id: 'hemoptysis',
        text: { en: 'Coughing up blood', es: 'Tos con sangre' },
        sets: ['hemoptysis'],
      },
    ],
  },
  {
    id: 'swell_d',
    kind: 'multi',
    text: { en: 'Which ones?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      {
        id: 'face_swelling',
        text: { en: 'Face, lips or eyelids', es: 'Cara, labios o párpados' },
        sets: ['face_swelling'],
      },
      {
        id: 'tongue_throat_swelling',
        text: { en: 'Tongue or throat', es: 'Lengua o garganta' },
        sets: ['tongue_throat_swelling'],
      },
      { id: 'wheeze', text: { en: 'Wheezing', es: 'Silbido al respirar' }, sets: ['wheeze'] },
    ],
  },
  {
    id: 'faint_d',
    kind: 'multi',
    text: { en: 'Which ones?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      { id: 'passed_out', text: { en: 'Passed out', es: 'Se desmayó' }, opens: ['recovered'] },
      { id: 'seizure', text: { en: 'Seizure', es: 'Convulsión' }, sets: ['seizure'] },
      {
        id: 'unresponsive',
        text: { en: 'Cannot be woken', es: 'No despierta' },
        sets: ['unresponsive'],
      },
      { id: 'confusion', text: { en: 'Confused', es: 'Confundido' }, sets: ['confusion'] },
    ],
  },
  {
    id: 'recovered',
    kind: 'single',
    text: { en: 'Fully back to normal now?', es: '¿Ya está normal del todo?' },
    openedOnly: true,
    options: [
      { id: 'yes', text: { en: 'Yes', es: 'Sí' }, sets: ['syncope'] },
      { id: 'no', text: { en: 'No', es: 'No' }, sets: ['syncope_not_recovered'] },
      { id: 'unsure', text: { en: 'Not sure', es: 'No sé' }, sets: ['syncope_not_recovered'] },
    ],
  },
  {
    id: 'stroke_d',
    kind: 'multi',
    text: { en: 'Which ones?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      {
        id: 'face_droop',
        text: { en: 'Face drooping on one side', es: 'Un lado de la cara caído' },
        sets: ['face_droop'],
      },
      {
        id: 'slurred_speech',
        text: {
          en: 'Slurred speech or cannot find words',
          es: 'Habla enredada o no encuentra palabras',
        },
        sets: ['slurred_speech'],
      },
      {
        id: 'weakness_one_side',
        text: {
          en: 'One side weak: an arm, a leg or both, not just the treated muscle',
          es: 'Un lado débil: brazo, pierna o los dos, no solo el músculo tratado',
        },
        sets: ['weakness_one_side'],
      },
      {
        id: 'vision_loss',
        text: { en: 'Sudden loss of sight', es: 'Pérdida de la vista de repente' },
        sets: ['vision_loss'],
      },
      {
        id: 'headache_thunderclap',
        text: {
          en: 'Sudden worst headache of my life',
          es: 'El peor dolor de cabeza de mi vida, de repente',
        },
        sets: ['headache_thunderclap'],
      },
      {
        id: 'stroke_signs',
        text: {
          en: 'It looks like a stroke, I cannot say more',
          es: 'Parece un derrame, no sé decir más',
        },
        sets: ['stroke_signs'],
      },
    ],
  },
  {
    id: 'legs_d',
    kind: 'multi',
    text: { en: 'Which ones?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      {
        id: 'weakness_both_legs',
        text: { en: 'Both legs weak', es: 'Las dos piernas débiles' },
        sets: ['weakness_both_legs'],
      },
      {
        id: 'cannot_stand',
        text: { en: 'Cannot stand', es: 'No puede pararse' },
        sets: ['cannot_stand'],
      },
      {
        id: 'weakness_spreading',
        text: { en: 'Weakness that spreads', es: 'Debilidad que avanza' },
        sets: ['weakness_spreading'],
      },
      {
        id: 'saddle_numbness',
        text: { en: 'Numb between the legs', es: 'Adormecido entre las piernas' },
        sets: ['saddle_numbness'],
      },
      {
        id: 'urinary_retention',
        text: { en: 'Cannot pass urine', es: 'No puede orinar' },
        sets: ['urinary_retention'],
      },
      {
        id: 'bladder_bowel_loss',
        text: { en: 'Lost control of bladder or bowel', es: 'Se le salen la orina o las heces' },
        sets: ['bladder_bowel_loss'],
      },
    ],
  },
  {
    id: 'bleed_d',
    kind: 'multi',
    text: { en: 'Which ones?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      {
        id: 'bleeding_heavy',
        text: {
          en: 'Bleeding that does not slow with pressure',
          es: 'Sangrado que no baja al apretar',
        },
        sets: ['bleeding_heavy'],
      },
      {
        id: 'neck_swelling_growing',
        text: { en: 'Neck swelling that grows', es: 'Cuello que se hincha más y más' },
        sets: ['neck_swelling_growing'],
      },
      {
        id: 'voice_change',
        text: { en: 'Voice change', es: 'Cambio de voz' },
        sets: ['voice_change'],
      },
      {
        id: 'trouble_swallowing',
        text: { en: 'Hard to swallow', es: 'Le cuesta tragar' },
        sets: ['trouble_swallowing'],
      },
    ],
  },
  {
    id: 'limb_d',
    kind: 'multi',
    text: { en: 'Which ones?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      {
        id: 'limb_pale_cold',
        text: { en: 'Cold or pale', es: 'Frío o pálido' },
        sets: ['limb_pale_cold'],
      },
      {
        id: 'tight_swelling',
        text: { en: 'Rock hard or tight like a drum', es: 'Duro como piedra o tenso como tambor' },
        sets: ['tight_swelling'],
      },
      {
        id: 'pain_out_of_proportion',
        text: {
          en: 'Terrible pain, far more than it looks',
          es: 'Dolor terrible, mucho más de lo que se ve',
        },
        sets: ['pain_out_of_proportion'],
      },
    ],
  },
]
