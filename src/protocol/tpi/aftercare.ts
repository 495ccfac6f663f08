import type { AftercareRules } from '../aftercare/rules.ts'
import { draft } from '../draft.ts'
import { checkinQuestions, checkinRules } from './aftercare-checkins.ts'
import { dayZeroTasks } from './aftercare-day-0.ts'
import { recoveryTasks } from './aftercare-days-1-10.ts'
import { simpleMeasures } from './aftercare-simple-measures.ts'

/** The ten days after: the page's four points, what common practice adds, and the exceptions that keep them safe. Draft until a clinic signs it. */
export const aftercare: AftercareRules = {
  lastDay: 10,
  tasks: [
    ...simpleMeasures.heat,
    ...recoveryTasks,
    ...dayZeroTasks,
    ...simpleMeasures.ice,
    ...simpleMeasures.acetaminophen,
    ...simpleMeasures.nsaid,
  ],
  checkins: checkinRules,
  questions: checkinQuestions,
  hours: { reminders: ['08:30', '13:00', '19:00'], quiet: { from: '21:00', to: '08:00' } },
  reminder_gap_hours: 3,
  later: [
    {
      day: 14,
      sentence: draft(
        'Follow-up: how much pain, and what can you do again?',
        'Seguimiento: ¿cuánto le duele y qué puede hacer otra vez?',
      ),
    },
    {
      day: 28,
      sentence: draft(
        'One short question a week until week 6: is the relief still there?',
        'Una pregunta corta por semana hasta la semana 6: ¿sigue el alivio?',
      ),
    },
    {
      day: 30,
      sentence: draft(
        'Until today we watch for signs of infection. Tell us if you see any.',
        'Hasta hoy vigilamos señales de infección. Avísenos si ve alguna.',
      ),
    },
  ],
}
