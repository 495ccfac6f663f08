import type { AftercareTaskRule } from '../aftercare/rules.ts'
import { draft } from '../draft.ts'

const twoToThreeTimes = draft('2 to 3 times a day', '2 a 3 veces al día')

/** After the heat: the stretch, and the way back to normal life. */
export const recoveryTasks: readonly AftercareTaskRule[] = [
  {
    id: 'stretch',
    kind: 'do',
    days: [1, 10],
    sentence: draft(
      'Stretch {place}. Go slow and hold for 20 to 30 seconds. Do it 3 times. No sharp pain.',
      'Estire {place}. Hágalo despacio y mantenga de 20 a 30 segundos. Repita 3 veces. Sin dolor agudo.',
    ),
    when: twoToThreeTimes,
    times_per_day: [2, 3],
    forEach: 'muscle',
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'consensus',
  },
  {
    id: 'stretch_ask',
    kind: 'know',
    days: [1, 10],
    sentence: draft(
      'No stretch for {place} yet. Ask us first.',
      'Todavía no estire {place}. Pregúntenos antes.',
    ),
    when: draft('all days', 'todos los días'),
    forEach: 'cautioned-muscle',
    origin: 'safety-addition',
    source: ['PAGE'],
    confidence: 'consensus',
  },
  {
    id: 'stretch_less',
    kind: 'know',
    days: [1, 10],
    sentence: draft(
      'Does a stretch hurt more 2 hours later? Hold it half as long, and tell us at the next check.',
      '¿Le duele más 2 horas después de estirar? Manténgalo la mitad del tiempo y díganos en la próxima revisión.',
    ),
    when: draft('after a stretch', 'después de estirar'),
    origin: 'common-practice',
    source: [],
    confidence: 'design-choice',
  },
  {
    id: 'soreness',
    kind: 'know',
    days: [1, 3],
    sentence: draft(
      'It is usual to be sore for up to 3 days.',
      'Es común sentirse adolorido hasta por 3 días.',
    ),
    when: draft('these days', 'estos días'),
    origin: 'common-practice',
    source: ['POSTNEEDLE-WEB'],
    confidence: 'sourced',
  },
  {
    id: 'look',
    kind: 'do',
    days: [1, 1],
    sentence: draft(
      'Look at the place, or have someone take a photo. If it is still red, tell us.',
      'Mire el lugar, o pida que le tomen una foto. Si sigue rojo, avísenos.',
    ),
    when: draft('once today', 'una vez hoy'),
    origin: 'common-practice',
    source: ['PAGE'],
    confidence: 'design-choice',
  },
  {
    id: 'normal_life',
    kind: 'know',
    days: [2, 3],
    sentence: draft(
      'Go back to your normal day, as far as the pain lets you.',
      'Vuelva a su vida normal, tanto como el dolor lo permita.',
    ),
    when: draft('all day', 'todo el día'),
    origin: 'common-practice',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'strengthen',
    kind: 'do',
    days: [4, 10],
    sentence: draft(
      'Do a few light moves to make the muscle strong. Change how you sit or stand often.',
      'Haga unos movimientos suaves para fortalecer el músculo. Cambie de postura seguido.',
    ),
    when: draft('once a day', 'una vez al día'),
    times_per_day: [1, 1],
    origin: 'common-practice',
    source: [],
    confidence: 'consensus',
  },
]
