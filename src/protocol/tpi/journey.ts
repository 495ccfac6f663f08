import { type Protocol, type ProtocolData, prepare } from '../protocol.ts'
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

/** The end of the version under which a screening by the page's questions is kept. */
export const pageSuffix = '-page'

/** A protocol with the page's own questions alone: what decided before the screens asked the whole flow. Kept so that those decisions can be replayed. */
export const withPageQuestions = (data: ProtocolData): Protocol =>
  prepare({
    ...data,
    version: `${data.version}${pageSuffix}`,
    screening: {
      ...data.screening,
      questions: data.screening.questions.filter(({ id }) => ofThePage.includes(id)),
    },
  })

export const journey: Protocol = withPageQuestions(tpiData)
