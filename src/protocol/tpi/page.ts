import { draft } from '../draft.ts'
import type { ClinicPage, PageCondition } from '../handout/page.ts'
import { aftercarePage } from './aftercare-page.ts'
import { complications } from './complications.ts'
import { education, procedure } from './education.ts'
import { preparation } from './preparation.ts'

/** When to page us: the page's five conditions. Where a safe system goes further, the sentence says the safer thing. */
export const pageUs: readonly PageCondition[] = [
  {
    id: 'weakness-or-breath',
    heading: draft('Weak or short of breath', 'Debilidad o falta de aire'),
    statements: [
      {
        id: 'page-us.breath',
        sentence: draft(
          'If it gets hard to breathe, call {emergencyNumber} first. Then page us.',
          'Si le cuesta respirar, llame primero al {emergencyNumber}. Después avísenos.',
        ),
        obeyedBy: ['E01'],
        origin: 'clinic-page, upgraded',
        source: ['PAGE', 'PTX-BILAT-2023', 'PTX-WESTJEM'],
        confidence: 'sourced',
      },
      {
        id: 'page-us.weakness-emergency',
        sentence: draft(
          'If one side of your face or body gets weak, or both legs, or you cannot stand, call {emergencyNumber} first. Then page us.',
          'Si se le debilita un lado de la cara o del cuerpo, llame primero al {emergencyNumber}. También si son las dos piernas o no puede pararse. Después avísenos.',
        ),
        obeyedBy: ['E06', 'E07'],
        origin: 'clinic-page, upgraded',
        source: ['PAGE', 'CES-BMJ'],
        confidence: 'consensus',
      },
      {
        id: 'page-us.weakness',
        sentence: draft(
          'Page us if an arm, a leg or a muscle gets weak all at once.',
          'Avísenos si un brazo, una pierna o un músculo se debilita de repente.',
        ),
        obeyedBy: ['P02'],
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
    ],
  },
  {
    id: 'fever',
    heading: draft('Fever', 'Fiebre'),
    statements: [
      {
        id: 'page-us.fever',
        sentence: draft(
          'Page us if your temperature is over 101 °F (38.3 °C) within 5 days after the procedure.',
          'Avísenos si su temperatura pasa de 101 °F (38.3 °C) en los 5 días después del procedimiento.',
        ),
        obeyedBy: ['P01'],
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'page-us.fever-any',
        sentence: draft(
          'Tell us of any fever up to day 30. That is 100.4 °F (38 °C) or more.',
          'Díganos de cualquier fiebre hasta el día 30. Es decir, 100.4 °F (38 °C) o más.',
        ),
        obeyedBy: ['P08', 'P09', 'C03', 'C05', 'C14', 'M01'],
        origin: 'safety-addition',
        source: ['ABSCESS-2015'],
        confidence: 'consensus',
      },
    ],
  },
  {
    id: 'site',
    heading: draft('The spot itself', 'El lugar mismo'),
    statements: [
      {
        id: 'page-us.redness',
        sentence: draft(
          'Page us if the spot stays red for more than a day, or the red part spreads.',
          'Avísenos si el lugar sigue rojo por más de un día, o si lo rojo se extiende.',
        ),
        obeyedBy: ['C01', 'P07'],
        origin: 'clinic-page, upgraded',
        source: ['PAGE'],
        confidence: 'consensus',
      },
      {
        id: 'page-us.local-pain',
        sentence: draft(
          'Page us if the spot itself hurts more than before.',
          'Avísenos si el lugar mismo duele más que antes.',
        ),
        obeyedBy: ['C02'],
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'page-us.local-pain-reading',
        sentence: draft(
          'We count it as more if it is 8 to 10 of 10. We do too if it is still there or grows after 48 hours.',
          'Lo contamos como más dolor si llega a 8 de 10, o si sigue o crece después de 48 horas.',
        ),
        obeyedBy: ['C02'],
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'page-us.discharge',
        sentence: draft(
          'Page us if fluid or pus comes out of the spot.',
          'Avísenos si sale líquido o pus del lugar.',
        ),
        obeyedBy: ['P06'],
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
    ],
  },
  {
    id: 'allergy',
    heading: draft('Allergic reaction', 'Reacción alérgica'),
    statements: [
      {
        id: 'page-us.allergy-emergency',
        sentence: draft(
          'If your face, lips or throat swell, or you wheeze, call {emergencyNumber} first. Then page us. This holds on any day.',
          'Si se le hinchan la cara, los labios o la garganta, o le silba el pecho, llame primero al {emergencyNumber}. Después avísenos. Esto vale cualquier día.',
        ),
        obeyedBy: ['E03'],
        origin: 'clinic-page, upgraded',
        source: ['PAGE', 'EPI-SEC'],
        confidence: 'consensus',
      },
      {
        id: 'page-us.allergy',
        sentence: draft(
          'Page us if you may have an allergic reaction, such as hives or itching, within 5 days of the procedure.',
          'Avísenos si puede tener una reacción alérgica, como ronchas o comezón, en los 5 días del procedimiento.',
        ),
        obeyedBy: ['P03'],
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
    ],
  },
  {
    id: 'pain',
    heading: draft('Much more pain', 'Mucho más dolor'),
    statements: [
      {
        id: 'page-us.pain-unrelieved',
        sentence: draft(
          'Page us if you hurt much more, and ice and the pain medicine you may take do not help.',
          'Avísenos si le duele mucho más, y el hielo y la medicina para el dolor que puede tomar no ayudan.',
        ),
        obeyedBy: ['P04'],
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'page-us.pain-with-fever',
        sentence: draft(
          'Page us if you hurt more and have any fever.',
          'Avísenos si le duele más y tiene cualquier fiebre.',
        ),
        obeyedBy: ['P05'],
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
    ],
  },
]

/** The clinic's patient page: every sentence, in both languages, beside the rules the system obeys. Draft until a clinic signs it. */
export const page: ClinicPage = {
  title: draft('Trigger point injection', 'Inyección en puntos gatillo'),
  education,
  procedure,
  complications,
  preparation,
  aftercare: aftercarePage,
  pageUs,
  howToPage: {
    id: 'page-us.how',
    sentence: draft(
      'To page us, call {clinicPhone}, or open your link and press “Something is wrong”. You can do this at any hour.',
      'Para avisarnos, llame al {clinicPhone}, o abra su enlace y toque «Algo anda mal». Puede hacerlo a cualquier hora.',
    ),
    obeyedBy: ['C12'],
    origin: 'design-choice',
    source: [],
    confidence: 'design-choice',
  },
}
