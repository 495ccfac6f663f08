import type { ScreeningData } from '../screening/questions.ts'
import { drugClasses } from './drug-classes.ts'
import { allergy } from './screening-allergy.ts'
import { allergyTray } from './screening-allergy-tray.ts'
import { anesthetic } from './screening-anesthetic.ts'
import { antibiotics } from './screening-antibiotics.ts'
import { bleeding } from './screening-bleeding.ts'
import { bleedingSigns } from './screening-bleeding-signs.ts'
import { conditions } from './screening-conditions.ts'
import { consent } from './screening-consent.ts'
import { definitions } from './screening-definitions.ts'
import { diabetes } from './screening-diabetes.ts'
import { flow } from './screening-flow.ts'
import { heart } from './screening-heart.ts'
import { home } from './screening-home.ts'
import { illness } from './screening-illness.ts'
import { immunity } from './screening-immunity.ts'
import { infection } from './screening-infection.ts'
import { interval } from './screening-interval.ts'
import { labels } from './screening-labels.ts'
import { lung } from './screening-lung.ts'
import { medicines } from './screening-medicines.ts'
import { nerves } from './screening-nerves.ts'
import { organs } from './screening-organs.ts'
import { painSigns } from './screening-pain-signs.ts'
import { pregnancy } from './screening-pregnancy.ts'
import { regions } from './screening-regions.ts'
import { regionsTrunk } from './screening-regions-trunk.ts'
import { site } from './screening-site.ts'
import { steroid } from './screening-steroid.ts'
import { surgery } from './screening-surgery.ts'
import { ticks } from './screening-ticks.ts'
import { tolerance } from './screening-tolerance.ts'
import { vitals } from './screening-vitals.ts'
import { well } from './screening-well.ts'

/** Screening before the procedure: adults, elective trigger point injection in an office. Questions stand in the order in which reasons are named. */
export const screeningData: ScreeningData = {
  questions: [
    ...well,
    ...antibiotics,
    ...illness,
    ...infection,
    ...bleeding,
    ...bleedingSigns,
    ...medicines,
    ...allergy,
    ...allergyTray,
    ...pregnancy,
    ...site,
    ...surgery,
    ...immunity,
    ...diabetes,
    ...heart,
    ...lung,
    ...organs,
    ...nerves,
    ...painSigns,
    ...regions,
    ...regionsTrunk,
    ...conditions,
    ...tolerance,
    ...steroid,
    ...interval,
    ...anesthetic,
    ...home,
    ...vitals,
    ...consent,
  ],
  definitions,
  drugClasses,
  flow,
  labels,
  ticks,
  thanks: {
    en: 'Thank you. The team has your answers and will tell you if anything must change.',
    es: 'Gracias. El equipo tiene sus respuestas y le avisará si algo debe cambiar.',
    translation: 'draft',
  },
}
