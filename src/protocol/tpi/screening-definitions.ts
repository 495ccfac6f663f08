import type { AnswerCondition } from '../conditions.ts'

/** Conditions with a name, used by several rules. */
export const definitions: Readonly<Record<string, AnswerCondition>> = {
  feverNow: {
    any: [
      {
        all: [
          { field: 'vitals.temperature.value', present: true },
          { field: 'vitals.temperature', tempF: { ge: '100.4' } },
        ],
      },
      {
        all: [
          { field: 'answers.fever_4w.value', eq: 'yes' },
          { field: 'answers.fever_4w.lastOn', daysAgo: { le: 0 } },
        ],
      },
    ],
  },
  itemAntithrombotic: {
    field: 'item.drug',
    inClass: [
      'vka',
      'doac',
      'heparin',
      'factor_xa_sc',
      'p2y12',
      'other_antiplatelet',
      'thrombolytic',
      'gp2b3a',
      'direct_thrombin',
      'btk_inhibitor',
    ],
  },
  planPleural: {
    some: 'plan.targets',
    where: { field: 'item.pneumothorax', in: ['caution', 'high'] },
  },
  planPleuralHigh: { some: 'plan.targets', where: { field: 'item.pneumothorax', eq: 'high' } },
  planBleedDeep: {
    some: 'plan.targets',
    where: {
      any: [
        { field: 'item.vessel', eq: 'high' },
        { field: 'item.neuraxial', eq: 'high' },
        {
          field: 'item.muscle',
          in: [
            'multifidus',
            'quadratus-lumborum',
            'iliopsoas',
            'piriformis',
            'gluteus-minimus',
            'subscapularis',
            'pectoralis-minor',
            'rectus-abdominis',
            'abdominal-obliques',
            'adductor-magnus',
            'vastus-intermedius',
            'soleus',
          ],
        },
        {
          all: [
            { field: 'item.muscle', in: ['iliocostalis', 'longissimus'] },
            { field: 'item.region', eq: 'upper_back' },
          ],
        },
      ],
    },
  },
  planSteroid: { field: 'plan.steroid', eq: true },
  planBotulinum: { field: 'plan.botulinum', eq: true },
  planEpinephrine: { field: 'plan.epinephrine', eq: true },
  planSedation: { field: 'plan.sedation', eq: true },
  planUltrasound: { field: 'plan.ultrasound', eq: true },
  planAnesthetic: { field: 'plan.anesthetics', empty: false },
  planAmide: {
    field: 'plan.anesthetics',
    hasAny: ['lidocaine', 'bupivacaine', 'ropivacaine', 'mepivacaine'],
  },
  planEster: { field: 'plan.anesthetics', hasAny: ['procaine', 'chloroprocaine'] },
  highBleedingRisk: {
    any: [
      { field: 'patient.ageYears', ge: '75' },
      { count: 'answers.anticoag.items', where: { def: 'itemAntithrombotic' }, ge: 2 },
      { field: 'answers.liver_kidney.items', hasAny: ['cirrhosis', 'kidney_advanced', 'dialysis'] },
      { field: 'answers.bleeding_disorder.value', eq: 'yes' },
      {
        all: [
          { field: 'chart.egfr', present: true },
          { field: 'chart.egfr', lt: '30' },
        ],
      },
      {
        all: [
          { field: 'chart.platelets.value', present: true },
          { field: 'chart.platelets.value', lt: '50' },
        ],
      },
      {
        all: [
          { field: 'chart.inr.value', present: true },
          { field: 'chart.inr.value', gt: '3.0' },
        ],
      },
    ],
  },
  labsNeeded: {
    any: [
      { field: 'answers.liver_kidney.items', hasAny: ['cirrhosis'] },
      { field: 'answers.immunosuppression.items', hasAny: ['chemotherapy'] },
      {
        all: [
          { field: 'answers.bleeding_disorder.value', eq: 'yes' },
          {
            field: 'answers.bleeding_disorder.diagnosis',
            in: ['platelet_disorder', 'low_platelets', 'other'],
          },
        ],
      },
    ],
  },
  veryThin: {
    any: [
      {
        all: [
          { field: 'chart.bmi', present: true },
          { field: 'chart.bmi', lt: '18.5' },
        ],
      },
      {
        all: [
          { field: 'chart.bmi', present: false },
          { field: 'chart.veryThin', eq: true },
        ],
      },
    ],
  },
  highRight: {
    some: 'plan.targets',
    where: {
      all: [
        { field: 'item.pneumothorax', eq: 'high' },
        { field: 'item.side', eq: 'right' },
      ],
    },
  },
  highLeft: {
    some: 'plan.targets',
    where: {
      all: [
        { field: 'item.pneumothorax', eq: 'high' },
        { field: 'item.side', eq: 'left' },
      ],
    },
  },
  itemPhrenic: {
    any: [
      { field: 'item.muscle', eq: 'scalenes' },
      {
        all: [
          {
            field: 'item.muscle',
            in: ['sternocleidomastoid-sternal', 'sternocleidomastoid-clavicular'],
          },
          { field: 'item.lowNeck', eq: true },
        ],
      },
    ],
  },
  scaleneRight: {
    some: 'plan.targets',
    where: { all: [{ def: 'itemPhrenic' }, { field: 'item.side', eq: 'right' }] },
  },
  scaleneLeft: {
    some: 'plan.targets',
    where: { all: [{ def: 'itemPhrenic' }, { field: 'item.side', eq: 'left' }] },
  },
  sameRegion: {
    some: 'plan.targets',
    where: {
      all: [
        { field: 'item.region', eqField: 'answers.last_tpi.region' },
        {
          any: [
            { field: 'item.side', eqField: 'answers.last_tpi.side' },
            { field: 'answers.last_tpi.side', eq: 'both' },
          ],
        },
      ],
    },
  },
  medicare: { field: 'patient.payer', eq: 'medicare_2024_lcd' },
  weightDiffers: {
    field: 'vitals.weight',
    weightKgDiffers: { from: 'chart.lastWeightKg', overPercent: '20' },
  },
}
