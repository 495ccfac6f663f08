import type { ScreeningQuestion } from '../screening/questions.ts'

/** Blood thinners, aspirin and similar. The software never tells a patient to stop a blood thinner. */
export const bleeding: readonly ScreeningQuestion[] = [
  {
    id: 'anticoag',
    group: 'bleeding',
    who: 'patient',
    origin: 'clinic-page',
    dayOf: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Do you take a blood thinner, such as warfarin, Eliquis, Xarelto or Plavix?',
          es: '¿Toma un anticoagulante, como warfarina, Eliquis, Xarelto o Plavix?',
          translation: 'draft',
        },
      },
      {
        name: 'items',
        type: 'list',
        when: { field: 'answers.anticoag.value', eq: 'yes' },
        of: {
          type: 'object',
          fields: [
            {
              name: 'drug',
              type: 'drug',
              ask: { en: 'Which one?', es: '¿Cuál?' },
            },
            { name: 'dose', type: 'text', ask: { en: 'What dose?', es: '¿Qué dosis?' } },
            {
              name: 'reason',
              type: 'text',
              ask: { en: 'Why do you take it?', es: '¿Por qué lo toma?' },
            },
            {
              name: 'lastDoseOn',
              type: 'date',
              ask: { en: 'When was the last dose?', es: '¿Cuándo fue la última dosis?' },
            },
            {
              name: 'stopped',
              type: 'enum',
              values: ['no', 'told_to', 'on_my_own'],
              ask: { en: 'Have you stopped it?', es: '¿Lo ha dejado de tomar?' },
            },
          ],
        },
      },
    ],
    rules: [
      {
        id: 'anticoag.thrombolytic',
        when: {
          some: 'answers.anticoag.items',
          where: {
            all: [
              { field: 'item.drug', inClass: 'thrombolytic' },
              { field: 'item.lastDoseOn', daysAgo: { le: 10 } },
            ],
          },
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'A clot-dissolving drug within 10 days.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'anticoag.inr_high',
        when: {
          all: [
            { some: 'answers.anticoag.items', where: { field: 'item.drug', inClass: 'vka' } },
            { field: 'chart.inr.value', present: true },
            { field: 'chart.inr.value', gt: '3.0' },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'INR over 3.0: SIR low-risk threshold.',
        origin: 'guideline',
        source: ['SIR-2019'],
        confidence: 'sourced',
      },
      {
        id: 'anticoag.inr_old',
        when: {
          all: [
            { some: 'answers.anticoag.items', where: { field: 'item.drug', inClass: 'vka' } },
            {
              any: [
                { field: 'chart.inr.value', present: false },
                { field: 'chart.inr.on', present: false },
                { all: [{ def: 'planBleedDeep' }, { field: 'chart.inr.on', daysAgo: { ge: 8 } }] },
                { field: 'chart.inr.on', daysAgo: { ge: 31 } },
              ],
            },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because:
          'Warfarin without a usable INR: within 7 days for a deep target, within 30 days otherwise. Get a fingerstick or laboratory INR.',
        origin: 'design-choice',
        source: ['SIR-2019'],
        confidence: 'design-choice',
      },
      {
        id: 'anticoag.stopped_alone',
        when: { some: 'answers.anticoag.items', where: { field: 'item.stopped', eq: 'on_my_own' } },
        outcome: 'review',
        severity: 'medium',
        because:
          'Stopped without advice: risk of stroke or stent thrombosis. Call the prescriber the same day.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'anticoag.two',
        when: { count: 'answers.anticoag.items', where: { def: 'itemAntithrombotic' }, ge: 2 },
        outcome: 'review',
        severity: 'medium',
        because: 'Two or more antithrombotics: an ASRA patient risk factor.',
        origin: 'guideline',
        source: ['ASRA-AC-2018'],
        confidence: 'consensus',
      },
      {
        id: 'anticoag.deep_or_high_risk',
        when: {
          all: [
            { some: 'answers.anticoag.items', where: { def: 'itemAntithrombotic' } },
            {
              any: [{ def: 'planBleedDeep' }, { def: 'planPleural' }, { def: 'highBleedingRisk' }],
            },
          ],
        },
        outcome: 'review',
        severity: 'high',
        because:
          'High-risk patient or deep, non-compressible or peri-pleural target: the class rises by one; the clinician and the prescriber decide.',
        origin: 'clinic-page',
        source: ['PAGE', 'ASRA-AC-2018'],
        confidence: 'sourced',
      },
      {
        id: 'anticoag.heparin',
        when: { some: 'answers.anticoag.items', where: { field: 'item.drug', inClass: 'heparin' } },
        outcome: 'review',
        severity: 'medium',
        because:
          'ASRA gives 6-24 h even for low risk, SIR says do not withhold: a clinician chooses.',
        origin: 'guideline',
        source: ['ASRA-AC-2018', 'SIR-HOSP'],
        confidence: 'consensus',
      },
      {
        id: 'anticoag.btk',
        when: {
          some: 'answers.anticoag.items',
          where: { field: 'item.drug', inClass: 'btk_inhibitor' },
        },
        outcome: 'review',
        severity: 'medium',
        because: 'BTK inhibitors impair platelets.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'anticoag.listed',
        when: { some: 'answers.anticoag.items', where: { def: 'itemAntithrombotic' } },
        outcome: 'review',
        severity: 'medium',
        because:
          'Low-bleeding-risk procedure: normally continued. A clinician confirms. Never tell a patient to stop a blood thinner automatically.',
        origin: 'guideline',
        source: ['PAGE', 'ASRA-AC-2018', 'ASIPP-2024', 'SIR-2019', 'SIR-LIST', 'FOREMNY-2014'],
        confidence: 'sourced',
      },
      {
        id: 'anticoag.supplement',
        when: {
          some: 'answers.anticoag.items',
          where: { field: 'item.drug', inClass: 'supplement' },
        },
        outcome: 'note',
        severity: 'low',
        because: 'Fish oil, ginkgo, vitamin E and similar: recorded.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'anticoag.none',
        when: { field: 'answers.anticoag.value', eq: 'no' },
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
    id: 'aspirin_nsaid',
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
          en: 'Do you take aspirin, ibuprofen, naproxen or the like?',
          es: '¿Toma aspirina, ibuprofeno, naproxeno o algo así?',
          translation: 'draft',
        },
      },
      {
        name: 'items',
        type: 'list',
        ask: { en: 'Which?', es: '¿Cuáles?' },
        when: { field: 'answers.aspirin_nsaid.value', eq: 'yes' },
        of: {
          type: 'enum',
          values: ['aspirin_daily', 'aspirin_sometimes', 'ibuprofen', 'naproxen', 'other_nsaid'],
        },
      },
    ],
    rules: [
      {
        id: 'aspirin_nsaid.combined',
        when: {
          all: [
            { field: 'answers.aspirin_nsaid.value', eq: 'yes' },
            { some: 'answers.anticoag.items', where: { def: 'itemAntithrombotic' } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'With a blood thinner or P2Y12 inhibitor: bleeding risk rises.',
        origin: 'guideline',
        source: ['ASRA-AC-2018'],
        confidence: 'consensus',
      },
      {
        id: 'aspirin_nsaid.alone',
        when: { field: 'answers.aspirin_nsaid.value', eq: 'yes' },
        outcome: 'note',
        severity: 'low',
        because:
          'No stop for low-risk procedures; the page resumes all other medicines. An older text (AAFP 2002) counted aspirin within 3 days as a contraindication.',
        origin: 'guideline',
        source: ['PAGE', 'ASRA-AC-2018', 'AAFP-2002'],
        confidence: 'consensus',
      },
      {
        id: 'aspirin_nsaid.none',
        when: { field: 'answers.aspirin_nsaid.value', eq: 'no' },
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
