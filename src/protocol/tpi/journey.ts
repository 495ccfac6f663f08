import { type Protocol, prepare } from '../protocol.ts'
import { tpiData } from './protocol.ts'

/** The questions of the clinic's page: fever, antibiotics, illness, hospital, well on the day, blood thinners. */
const ofThePage = [
  'well_today',
  'fever_4w',
  'antibiotics_now',
  'antibiotics_4w',
  'illness_4w',
  'systemic_infection',
  'hospital_4w',
  'anticoag',
  'aspirin_nsaid',
]

/** The protocol with the page's own questions alone, for a clinic that does not yet record chart, plan and vital signs. */
export const journey: Protocol = prepare({
  ...tpiData,
  version: `${tpiData.version}-page`,
  screening: {
    ...tpiData.screening,
    questions: tpiData.screening.questions.filter(({ id }) => ofThePage.includes(id)),
  },
})
