import type { ScreeningQuestion } from '../screening/questions.ts'

/** Bleeding disorders, and platelets and INR on file. */
export const bleedingSigns: readonly ScreeningQuestion[] = [
  {
    id: 'bleeding_disorder',
    group: 'bleeding',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Do you bleed or bruise easily? Or did a doctor tell you of a bleeding problem or low platelets?',
          es: '¿Sangra o le salen moretones con facilidad? ¿O un médico le habló de un problema de sangrado o de plaquetas bajas?',
          translation: 'draft',
        },
      },
      {
        name: 'diagnosis',
        type: 'enum',
        values: [
          'hemophilia',
          'von_willebrand',
          'platelet_disorder',
          'low_platelets',
          'other',
          'none',
        ],
        ask: { en: 'What were you told?', es: '¿Qué le dijeron?' },
        when: { field: 'answers.bleeding_disorder.value', eq: 'yes' },
      },
      {
        name: 'signs',
        type: 'list',
        ask: { en: 'What happened?', es: '¿Qué pasó?' },
        when: { field: 'answers.bleeding_disorder.value', eq: 'yes' },
        of: {
          type: 'enum',
          values: ['needed_treatment', 'bled_long_tooth_or_birth', 'family', 'bruises_only'],
        },
      },
    ],
    rules: [
      {
        id: 'bleeding_disorder.inherited',
        when: {
          all: [
            { field: 'answers.bleeding_disorder.value', eq: 'yes' },
            {
              field: 'answers.bleeding_disorder.diagnosis',
              in: ['hemophilia', 'von_willebrand', 'platelet_disorder'],
            },
            {
              not: {
                all: [
                  { field: 'chart.hematologyPlan', present: true },
                  { field: 'chart.hematologyPlan', eq: true },
                ],
              },
            },
          ],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Not without a hematology plan on file.',
        origin: 'common-practice',
        source: ['CLINICALGATE-TPI', 'AAFP-2002'],
        confidence: 'consensus',
        override: 'hematology plan on file',
      },
      {
        id: 'bleeding_disorder.inherited_plan',
        when: {
          all: [
            { field: 'answers.bleeding_disorder.value', eq: 'yes' },
            {
              field: 'answers.bleeding_disorder.diagnosis',
              in: ['hemophilia', 'von_willebrand', 'platelet_disorder'],
            },
            {
              all: [
                { field: 'chart.hematologyPlan', present: true },
                { field: 'chart.hematologyPlan', eq: true },
              ],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'A hematology plan is on file: follow it.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'bleeding_disorder.other',
        when: {
          all: [
            { field: 'answers.bleeding_disorder.value', eq: 'yes' },
            { field: 'answers.bleeding_disorder.diagnosis', in: ['low_platelets', 'other'] },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Needs the count or the diagnosis.',
        origin: 'guideline',
        source: ['ASRA-AC-2018'],
        confidence: 'consensus',
      },
      {
        id: 'bleeding_disorder.signs',
        when: {
          all: [
            { field: 'answers.bleeding_disorder.value', eq: 'yes' },
            {
              any: [
                {
                  field: 'answers.bleeding_disorder.signs',
                  hasAny: ['needed_treatment', 'bled_long_tooth_or_birth', 'family'],
                },
                { some: 'answers.anticoag.items', where: { def: 'itemAntithrombotic' } },
              ],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'Easy bleeding that needed treatment, long bleeding, family history, or on a blood thinner.',
        origin: 'guideline',
        source: ['ASRA-AC-2018'],
        confidence: 'consensus',
      },
      {
        id: 'bleeding_disorder.bruises',
        when: {
          all: [
            { field: 'answers.bleeding_disorder.value', eq: 'yes' },
            { field: 'answers.bleeding_disorder.signs', hasAny: ['bruises_only'] },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'Easy bruising alone.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'bleeding_disorder.none',
        when: { field: 'answers.bleeding_disorder.value', eq: 'no' },
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
    id: 'platelets_inr',
    group: 'bleeding',
    who: 'check',
    origin: 'guideline',
    rules: [
      {
        id: 'platelets_inr.platelets_under_20',
        when: {
          all: [
            { field: 'chart.platelets.value', present: true },
            { field: 'chart.platelets.value', lt: '20' },
          ],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'SIR low-risk threshold.',
        origin: 'guideline',
        source: ['SIR-2019'],
        confidence: 'sourced',
      },
      {
        id: 'platelets_inr.platelets_20_50_deep',
        when: {
          all: [
            { field: 'chart.platelets.value', present: true },
            { field: 'chart.platelets.value', ge: '20', lt: '50' },
            { any: [{ def: 'planBleedDeep' }, { def: 'planPleural' }] },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Platelets 20 to under 50 and a deep, peri-pleural or near-spine target.',
        origin: 'guideline',
        source: ['SIR-2019'],
        confidence: 'consensus',
      },
      {
        id: 'platelets_inr.platelets_20_50',
        when: {
          all: [
            { field: 'chart.platelets.value', present: true },
            { field: 'chart.platelets.value', ge: '20', lt: '50' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Allowed by SIR for low risk; the clinician decides.',
        origin: 'guideline',
        source: ['SIR-2019'],
        confidence: 'sourced',
      },
      {
        id: 'platelets_inr.inr_over_3',
        when: {
          all: [
            { field: 'chart.inr.value', present: true },
            { field: 'chart.inr.value', gt: '3.0' },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'SIR low-risk threshold.',
        origin: 'guideline',
        source: ['SIR-2019'],
        confidence: 'sourced',
      },
      {
        id: 'platelets_inr.inr_deep',
        when: {
          all: [
            { field: 'chart.inr.value', present: true },
            { field: 'chart.inr.value', gt: '1.8', le: '3.0' },
            { any: [{ def: 'planBleedDeep' }, { def: 'planPleural' }] },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Above the SIR high-risk range with a deep or peri-pleural target.',
        origin: 'guideline',
        source: ['SIR-2019'],
        confidence: 'sourced',
      },
      {
        id: 'platelets_inr.needed_missing',
        when: {
          all: [
            { def: 'labsNeeded' },
            {
              any: [
                { field: 'chart.platelets.value', present: false },
                { field: 'chart.platelets.on', present: false },
                { field: 'chart.platelets.on', daysAgo: { ge: 31 } },
              ],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'Liver disease, chemotherapy or a blood disorder, and no platelet count within 30 days.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'platelets_inr.fine',
        when: { const: true },
        outcome: 'clear',
        severity: 'none',
        because: 'Nothing outside the limits.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
]
