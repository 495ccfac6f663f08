import type { Sentence } from '../language.ts'
import type { Tell } from '../triage/rules.ts'

/**
 * What the patient reads after a report, beside the rules it belongs to. A line whose {words} are not known is not
 * shown; a part in [ ] is left out by itself. Never said: "it is nothing", "wait until the morning" (for an
 * emergency or a page), "stop your blood thinner".
 */
export const tell: Tell = {
  emergency_page: [
    {
      id: 'call',
      text: {
        en: 'Call {emergencyNumber} now. If you cannot speak, call anyway and leave the line open.',
        es: 'Llame al {emergencyNumber} ahora. Si no puede hablar, llame igual y deje la línea abierta.',
      },
    },
    {
      id: 'self_harm',
      rules: ['E15'],
      text: {
        en: 'Call or text {crisisNumber} now, or {emergencyNumber} if you may act on it. Stay with someone.',
        es: 'Llame o mande un texto al {crisisNumber} ahora, o al {emergencyNumber} si cree que puede hacerse daño. Quédese con alguien.',
      },
    },
    {
      id: 'sugar_low',
      rules: ['E16'],
      when: { num: ['glucose_mgdl', '<', '54'] },
      text: {
        en: 'If you are awake and can swallow: take 15 g of fast sugar now. That is half a cup of juice or 4 glucose tablets. Check again in 15 minutes, and repeat if it is still under 70. If you cannot swallow or are drowsy: nothing by mouth, {emergencyNumber}.',
        es: 'Si está despierto y puede tragar: tome 15 g de azúcar rápida ahora. Son media taza de jugo o 4 tabletas de glucosa. Mida otra vez en 15 minutos, y repita si sigue bajo 70. Si no puede tragar o tiene mucho sueño: nada por la boca, {emergencyNumber}.',
      },
    },
    {
      id: 'press',
      rules: ['E11'],
      text: {
        en: 'Press firmly with a clean cloth without looking for 15 minutes while you call.',
        es: 'Apriete fuerte con un paño limpio, sin mirar, 15 minutos, mientras llama.',
      },
    },
    {
      id: 'epinephrine',
      rules: ['E03'],
      text: {
        en: 'If you have an epinephrine pen and think this is an allergic reaction, use it in the outer thigh. A second dose after 5 minutes if no better.',
        es: 'Si tiene una pluma de epinefrina y cree que es una reacción alérgica, úsela en la parte de afuera del muslo. Otra dosis a los 5 minutos si no mejora.',
      },
    },
    {
      id: 'upright',
      rules: ['E01', 'E02', 'E10'],
      text: { en: 'Sit upright.', es: 'Siéntese derecho.' },
    },
    {
      id: 'flat',
      rules: ['E03', 'E04', 'E09', 'E17', 'E18'],
      text: {
        en: 'If faint, lie flat with legs up. If it is hard to breathe, you vomit or are pregnant: lie on the side or sit.',
        es: 'Si se siente desmayar, acuéstese con las piernas en alto. Si le cuesta respirar, vomita o está embarazada: de lado o sentado.',
      },
    },
    {
      id: 'no_food',
      rules: ['E02', 'E03', 'E04', 'E06', 'E07', 'E08', 'E10'],
      when: { not: { num: ['glucose_mgdl', '<', '70'] } },
      text: { en: 'Do not eat or drink.', es: 'No coma ni beba.' },
    },
    {
      id: 'stay',
      text: {
        en: 'Do not drive. Unlock the door. Keep someone with you.',
        es: 'No maneje. Quite el seguro de la puerta. Que alguien se quede con usted.',
      },
    },
    {
      id: 'say',
      afterProcedure: true,
      text: {
        en: 'Say: I had trigger point injections[ with {treatment}].',
        es: 'Diga: me pusieron inyecciones en puntos gatillo[ con {treatment}].',
      },
    },
  ],
  page_now: [
    {
      id: 'paged',
      text: {
        en: 'A clinician has been paged at {pagedAt}. Expect a call[ by {callBackBy}] on {phone}.',
        es: 'Avisamos al médico a las {pagedAt}. Espere una llamada[ a más tardar a las {callBackBy}] al {phone}.',
      },
    },
    {
      id: 'tylenol',
      rules: ['P15'],
      text: {
        en: 'Take no more acetaminophen (Tylenol). Poison Help: {poisonNumber}.',
        es: 'No tome más acetaminofén (Tylenol). Línea de venenos: {poisonNumber}.',
      },
    },
    {
      id: 'fallback',
      text: {
        en: 'If no one has called by {callBackBy}, go to the nearest emergency department or call {emergencyNumber}.',
        es: 'Si nadie ha llamado a las {callBackBy}, vaya a la sala de emergencias más cercana o llame al {emergencyNumber}.',
      },
    },
    {
      id: 'worse',
      text: {
        en: 'If you get short of breath, have chest pain, faint, or your face or throat swells: do not wait. Call {emergencyNumber}.',
        es: 'Si le falta el aire o le duele el pecho, no espere. Tampoco si se desmaya o se le hincha la cara o la garganta. Llame al {emergencyNumber}.',
      },
    },
    {
      id: 'fever',
      text: {
        en: 'Do not take more medicine to bring a fever down before the call unless told to. Write down the temperature and time.',
        es: 'No tome más medicina para la fiebre antes de la llamada, salvo que se lo digan. Anote la temperatura y la hora.',
      },
    },
    {
      id: 'site',
      text: {
        en: 'Do not squeeze the site. Mark the edge of redness with a pen.',
        es: 'No apriete el lugar. Marque el borde de lo rojo con una pluma.',
      },
    },
  ],
  page_callback_30: [
    {
      id: 'call',
      text: {
        en: 'We will call within 30 minutes. If it gets worse, report again or call.',
        es: 'Le llamaremos en 30 minutos. Si empeora, avise otra vez o llame.',
      },
    },
  ],
  page_callback_60: [
    {
      id: 'call',
      text: {
        en: 'We will call within 60 minutes. If it gets worse, report again or call.',
        es: 'Le llamaremos en 60 minutos. Si empeora, avise otra vez o llame.',
      },
    },
  ],
  message: [
    {
      id: 'answer',
      text: {
        en: 'We will answer today or on the next working day. The list below says when to call at once.',
        es: 'Le contestaremos hoy o el próximo día de trabajo. La lista de abajo dice cuándo llamar de inmediato.',
      },
    },
    {
      id: 'recheck4',
      rules: ['M01'],
      text: {
        en: 'Take your temperature again in 4 hours and send it. Over 101 F, or anything new: report at once.',
        es: 'Tome la temperatura otra vez en 4 horas y mándela. Más de 101 F (38.3 °C), o algo nuevo: avise de inmediato.',
      },
    },
    {
      id: 'recheck6',
      rules: ['M07'],
      text: {
        en: 'Take your temperature again 6 hours after your last fever medicine, before the next dose. Send us the reading then.',
        es: 'Tome la temperatura otra vez 6 horas después de la última medicina para la fiebre, antes de la próxima dosis. Mándenos entonces lo que marcó.',
        translation: 'draft',
      },
    },
  ],
  self_care: [
    {
      id: 'ice',
      text: {
        en: 'Ice 10-15 minutes with a cloth, gentle movement.',
        es: 'Hielo de 10 a 15 minutos con un paño, movimiento suave.',
      },
    },
    {
      id: 'acetaminophen',
      text: {
        en: 'You may take acetaminophen (Tylenol). Take one dose every 6 hours if you need it, never closer. Take 500 to 1,000 mg if you weigh 50 kg (110 lb) or more. Take 500 mg if you weigh less, have liver disease or drink heavily. Take no more than 3,000 mg in 24 hours. Under 50 kg, with liver disease or heavy drinking, no more than 2,000 mg. If your liver is very sick, ask us first. Count cold medicines too.',
        es: 'Puede tomar acetaminofén (Tylenol). Tome una dosis cada 6 horas si le hace falta, nunca antes. Tome de 500 a 1,000 mg si pesa 50 kg (110 lb) o más. Tome 500 mg si pesa menos, está enfermo del hígado o bebe mucho. No tome más de 3,000 mg en 24 horas. Con menos de 50 kg, el hígado enfermo o si bebe mucho, no más de 2,000 mg. Si su hígado está muy enfermo, pregúntenos antes. Cuente también las medicinas para el resfriado.',
      },
    },
    {
      id: 'again',
      text: {
        en: 'Report again if it lasts longer than usual or if any item on the list happens.',
        es: 'Avise otra vez si dura más de lo habitual o si pasa algo de la lista.',
        translation: 'draft',
      },
    },
  ],
}

/** Always on screen before, during and after a report. */
export const emergencySentence: Sentence = {
  en: 'Call {emergencyNumber} for trouble breathing, chest pain, swelling of the face or throat, fainting, weakness on one side, or trouble with bladder or bowel.',
  es: 'Llame al {emergencyNumber} si le cuesta respirar, le duele el pecho, se le hincha la cara o la garganta, se desmaya, tiene un lado débil, o tiene problemas para orinar o evacuar.',
}
