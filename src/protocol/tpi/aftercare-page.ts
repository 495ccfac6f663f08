import { draft } from '../draft.ts'
import type { Statement } from '../handout/page.ts'

/** The page's own points for after the procedure. What each asks day by day is in aftercare.ts. */
export const aftercarePage: readonly Statement[] = [
  {
    id: 'aftercare.observe',
    sentence: draft(
      'We watch you for a few minutes before you go home.',
      'Lo observamos unos minutos antes de que se vaya a casa.',
    ),
    obeyedBy: ['observe', 'observe_longer'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'aftercare.sore',
    sentence: draft(
      'You may be sore on the day of the procedure.',
      'Puede tener dolor el día del procedimiento.',
    ),
    obeyedBy: ['S01'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'aftercare.ice',
    sentence: draft('Put ice on it if you need to.', 'Póngase hielo si hace falta.'),
    obeyedBy: ['ice'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'aftercare.tylenol',
    sentence: draft('Take Tylenol if you need to.', 'Tome Tylenol si hace falta.'),
    obeyedBy: ['acetaminophen', 'acetaminophen_low', 'acetaminophen_ask'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'aftercare.bandaid',
    sentence: draft(
      'You can take the Band-Aid off once you are home.',
      'Puede quitarse la curita cuando llegue a casa.',
    ),
    obeyedBy: ['bandaid'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'aftercare.heat-and-stretch',
    sentence: draft(
      'From the next day, put heat on the muscle and then stretch it. Do this 2 to 3 times a day for 10 days.',
      'Desde el día siguiente, ponga calor en el músculo y luego estírelo. Hágalo 2 a 3 veces al día por 10 días.',
    ),
    obeyedBy: ['heat', 'stretch'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
]
