import type { ScreeningQuestion } from '../screening/questions.ts'

/** New weakness, numbness, bladder or bowel. */
export const nerves: readonly ScreeningQuestion[] = [
  {
    id: 'neuro_new',
    group: 'neuro',
    who: 'patient',
    origin: 'common-practice',
    dayOf: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Is an arm or leg weak or numb? Do you have trouble with bladder or bowel? Are you numb between the legs?',
          es: '¿Tiene débil o dormido un brazo o una pierna? ¿Le cuesta orinar o evacuar? ¿Se siente dormido entre las piernas?',
          translation: 'draft',
        },
      },
      {
        name: 'saddleOrBladder',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Trouble with bladder or bowel, or numb between the legs?',
          es: '¿Problemas para orinar o evacuar, o adormecido entre las piernas?',
        },
        when: { field: 'answers.neuro_new.value', eq: 'yes' },
      },
      {
        name: 'course',
        type: 'enum',
        values: ['new_4w', 'worse', 'known_unchanged'],
        ask: {
          en: 'Is it new, worse, or the same as before?',
          es: '¿Es nuevo, está peor o sigue igual?',
          translation: 'draft',
        },
        when: { field: 'answers.neuro_new.value', eq: 'yes' },
      },
      {
        name: 'examined',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: { en: 'Has a doctor examined it?', es: '¿Lo ha examinado un médico?' },
        when: { field: 'answers.neuro_new.value', eq: 'yes' },
      },
    ],
    rules: [
      {
        id: 'neuro_new.emergency',
        when: {
          all: [
            { field: 'answers.neuro_new.value', eq: 'yes' },
            { field: 'answers.neuro_new.saddleOrBladder', eq: 'yes' },
          ],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Possible cauda equina: emergency department now, not an injection.',
        origin: 'guideline',
        source: ['CES-BMJ', 'CES-CARD'],
        confidence: 'sourced',
        emergencyText: true,
      },
      {
        id: 'neuro_new.worse',
        when: {
          all: [
            { field: 'answers.neuro_new.value', eq: 'yes' },
            { field: 'answers.neuro_new.course', eq: 'worse' },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Getting worse: needs a diagnosis first.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'neuro_new.new_unseen',
        when: {
          all: [
            { field: 'answers.neuro_new.value', eq: 'yes' },
            { field: 'answers.neuro_new.course', eq: 'new_4w' },
            { not: { field: 'answers.neuro_new.examined', eq: 'yes' } },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'New in the last 4 weeks and not examined.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'neuro_new.new_seen',
        when: {
          all: [
            { field: 'answers.neuro_new.value', eq: 'yes' },
            { field: 'answers.neuro_new.course', eq: 'new_4w' },
            { field: 'answers.neuro_new.examined', eq: 'yes' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'New and already examined: the clinician reads the finding.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'neuro_new.known_unseen',
        when: {
          all: [
            { field: 'answers.neuro_new.value', eq: 'yes' },
            { field: 'answers.neuro_new.course', eq: 'known_unchanged' },
            { not: { field: 'answers.neuro_new.examined', eq: 'yes' } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Old but never explained.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'neuro_new.known',
        when: {
          all: [
            { field: 'answers.neuro_new.value', eq: 'yes' },
            { field: 'answers.neuro_new.course', eq: 'known_unchanged' },
            { field: 'answers.neuro_new.examined', eq: 'yes' },
            { not: { field: 'answers.neuro_new.saddleOrBladder', eq: 'yes' } },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'Known, unchanged and explained: baseline before the injection.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'neuro_new.none',
        when: { field: 'answers.neuro_new.value', eq: 'no' },
        outcome: 'clear',
        severity: 'none',
        because: 'None.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
]
