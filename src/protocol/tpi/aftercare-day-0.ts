import type { AftercareTaskRule } from '../aftercare/rules.ts'
import { draft } from '../draft.ts'

const risk = [
  'pleural_site',
  'neck_point',
  'dose_over_half',
  'epinephrine_used',
  'past_anaphylaxis',
  'past_seizure',
  'past_fainting',
  'first_injection',
]

/** The day of the procedure, in the order the day goes. */
export const dayZeroTasks: readonly AftercareTaskRule[] = [
  {
    id: 'observe',
    days: [0, 0],
    sentence: draft(
      'Stay with us for a few minutes after the procedure. We watch you before you go home.',
      'Quédese con nosotros unos minutos después del procedimiento. Lo observamos antes de que se vaya a casa.',
    ),
    when: draft('before you go home', 'antes de irse a casa'),
    minutes: [15, 15],
    unless: risk,
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'design-choice',
  },
  {
    id: 'observe_longer',
    days: [0, 0],
    sentence: draft(
      'Stay with us for half an hour after the procedure. We watch you before you go home.',
      'Quédese con nosotros media hora después del procedimiento. Lo observamos antes de que se vaya a casa.',
    ),
    when: draft('before you go home', 'antes de irse a casa'),
    minutes: [30, 30],
    onlyIf: risk,
    origin: 'clinic-page, upgraded',
    source: ['PAGE'],
    confidence: 'design-choice',
  },
  {
    id: 'drive',
    days: [0, 0],
    sentence: draft(
      'Drive only if you do not feel numb, weak or dizzy.',
      'Maneje solo si no se siente adormecido, débil o mareado.',
    ),
    when: draft('on the way home', 'de camino a casa'),
    unless: ['first_injection', 'sedation'],
    origin: 'common-practice',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'drive_later',
    days: [0, 0],
    sentence: draft(
      'Do not drive for 2 hours. After that, drive only if you do not feel numb, weak or dizzy.',
      'No maneje por 2 horas. Después, maneje solo si no se siente adormecido, débil o mareado.',
    ),
    when: draft('on the way home', 'de camino a casa'),
    onlyIf: ['first_injection'],
    unless: ['sedation'],
    origin: 'common-practice',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'no_driving',
    days: [0, 0],
    sentence: draft(
      'Do not drive today. You had medicine that makes you sleepy.',
      'No maneje hoy. Le dimos una medicina que da sueño.',
    ),
    when: draft('all day', 'todo el día'),
    onlyIf: ['sedation'],
    origin: 'common-practice',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'bandaid',
    days: [0, 0],
    sentence: draft(
      'Take off the Band-Aid once you are home.',
      'Quítese la curita cuando llegue a casa.',
    ),
    when: draft('at home, by bedtime', 'en casa, antes de dormir'),
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'no_heat_today',
    days: [0, 0],
    sentence: draft(
      'No heat today. Do not rub the sore spots.',
      'Sin calor hoy. No se dé masaje en los puntos.',
    ),
    when: draft('for the first 24 hours', 'las primeras 24 horas'),
    origin: 'common-practice',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'wash',
    days: [0, 0],
    sentence: draft(
      'You can shower once the Band-Aid is off. No bath, pool, hot tub or lake for 24 hours. Wait 48 hours if the spot still leaks.',
      'Puede ducharse cuando se quite la curita. Nada de tina, alberca, jacuzzi ni lago por 24 horas. Espere 48 horas si el punto todavía gotea.',
    ),
    when: draft('for 24 to 48 hours', 'por 24 a 48 horas'),
    origin: 'common-practice',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'activity',
    days: [0, 0],
    sentence: draft(
      'Use the muscle, but be gentle. No heavy lifting or hard sport for 24 to 48 hours.',
      'Use el músculo, pero con suavidad. No cargue peso ni haga deporte fuerte por 24 a 48 horas.',
    ),
    when: draft('for 24 to 48 hours', 'por 24 a 48 horas'),
    origin: 'common-practice',
    source: ['AAFP-2002'],
    confidence: 'consensus',
  },
  {
    id: 'medicines',
    days: [0, 0],
    sentence: draft(
      'Take your usual medicines, unless your sheet says something else.',
      'Tome sus medicinas de siempre, a menos que su hoja diga otra cosa.',
    ),
    details: [
      draft(
        'Did you stop a blood thinner? If your sheet does not say when to take it again, call us today.',
        '¿Dejó un anticoagulante? Si su hoja no dice cuándo volver a tomarlo, llámenos hoy.',
      ),
    ],
    when: draft('tonight', 'esta noche'),
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'restart',
    days: [0, 10],
    sentence: draft(
      'Take {drug} again on {weekday}, {date}, at {time}.',
      'Vuelva a tomar {drug} el {weekday}, {date}, a las {time}.',
    ),
    when: draft('at that time', 'a esa hora'),
    forEach: 'held-medicine',
    origin: 'design-choice',
    source: ['PAGE'],
    confidence: 'design-choice',
  },
]
