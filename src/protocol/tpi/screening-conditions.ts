import type { ScreeningQuestion } from '../screening/questions.ts'

/** Other conditions a clinician must know. */
export const conditions: readonly ScreeningQuestion[] = [
  {
    id: 'neuromuscular',
    group: 'neuro',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Has a doctor told you that you have a muscle-nerve disease (myasthenia, ALS, Lambert-Eaton)?',
          es: '¿Le ha dicho un médico que tiene una enfermedad de músculo y nervio (miastenia, ELA, Lambert-Eaton)?',
        },
      },
    ],
    rules: [
      {
        id: 'neuromuscular.botulinum',
        when: {
          all: [{ field: 'answers.neuromuscular.value', eq: 'yes' }, { def: 'planBotulinum' }],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Botulinum toxin: boxed warning on spread of effect.',
        origin: 'drug-label',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'neuromuscular.yes',
        when: { field: 'answers.neuromuscular.value', eq: 'yes' },
        outcome: 'review',
        severity: 'medium',
        because: 'The clinician must know.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'neuromuscular.none',
        when: { field: 'answers.neuromuscular.value', eq: 'no' },
        outcome: 'clear',
        severity: 'none',
        because: 'None.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
  {
    id: 'blood_conditions',
    group: 'blood',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'clear',
    unsureAllowed: true,
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['no', 'yes', 'unsure'],
        ask: {
          en: 'Has a doctor told you that you have G6PD deficiency, methemoglobinemia, porphyria, or slow breakdown of a numbing drug?',
          es: '¿Le ha dicho un médico que tiene deficiencia de G6PD, metahemoglobinemia, porfiria, o que elimina despacio una anestesia?',
        },
      },
      {
        name: 'items',
        type: 'list',
        ask: { en: 'Which?', es: '¿Cuáles?' },
        when: { field: 'answers.blood_conditions.value', eq: 'yes' },
        of: {
          type: 'enum',
          values: ['g6pd', 'methemoglobinemia', 'porphyria', 'pseudocholinesterase'],
        },
      },
    ],
    rules: [
      {
        id: 'blood_conditions.yes',
        when: { field: 'answers.blood_conditions.value', literal: 'yes' },
        outcome: 'review',
        severity: 'medium',
        because: 'Methemoglobinemia warning of local anesthetics; porphyria; ester breakdown.',
        origin: 'drug-label',
        source: ['EMPR-XYLO'],
        confidence: 'sourced',
      },
      {
        id: 'blood_conditions.none',
        when: { field: 'answers.blood_conditions.value', literalIn: ['no', 'unsure'] },
        outcome: 'clear',
        severity: 'none',
        because: 'Nobody has told the patient so.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
  {
    id: 'aftercare_conditions',
    group: 'aftercare',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'note',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Bone thinning, a spine fracture, joint replacement or spine fusion, numb feet, poor circulation, or trouble with cold?',
          es: '¿Huesos débiles, fractura de columna, prótesis o fusión de columna, pies adormecidos, mala circulación o problemas con el frío?',
        },
      },
      {
        name: 'items',
        type: 'list',
        ask: { en: 'Which?', es: '¿Cuáles?' },
        when: { field: 'answers.aftercare_conditions.value', eq: 'yes' },
        of: {
          type: 'enum',
          values: [
            'osteoporosis',
            'spine_fracture',
            'hip_replacement',
            'knee_replacement',
            'spine_fusion',
            'shoulder_dislocation',
            'numb_feet_or_skin',
            'poor_circulation',
            'raynaud_or_cold_hives',
          ],
        },
      },
    ],
    rules: [
      {
        id: 'aftercare_conditions.any',
        when: {
          any: [
            { field: 'answers.aftercare_conditions.value', eq: 'yes' },
            { field: 'answers.aftercare_conditions.value', eq: 'no' },
          ],
        },
        outcome: 'clear',
        severity: 'none',
        because:
          'Chooses stretches, heat, ice and the acetaminophen limit; it does not change the outcome.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
  {
    id: 'fibromyalgia',
    group: 'indication',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Has a doctor told you that you have fibromyalgia or pain all over?',
          es: '¿Le ha dicho un médico que tiene fibromialgia o dolor en todo el cuerpo?',
        },
      },
    ],
    rules: [
      {
        id: 'fibromyalgia.yes',
        when: { field: 'answers.fibromyalgia.value', eq: 'yes' },
        outcome: 'note',
        severity: 'low',
        because: 'Tenderness alone is not an indication; treat the widespread condition too.',
        origin: 'common-practice',
        source: ['MEDSCAPE-TPI'],
        confidence: 'sourced',
      },
      {
        id: 'fibromyalgia.none',
        when: { field: 'answers.fibromyalgia.value', eq: 'no' },
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
