import type { ScreeningQuestion } from '../screening/questions.ts'

/** What must be asked of chest, head and calf before they are treated as muscle pain. */
export const regions: readonly ScreeningQuestion[] = [
  {
    id: 'region_chest',
    group: 'region red flags',
    who: 'patient',
    origin: 'common-practice',
    dayOf: true,
    askWhen: {
      any: [
        { field: 'patient.painAreas', hasAny: ['chest', 'left_arm', 'between_blades'] },
        { some: 'plan.targets', where: { field: 'item.region', in: ['chest_wall'] } },
      ],
    },
    ifUnanswered: 'review',
    ifRelevantLater: 'hold',
    fields: [
      {
        name: 'items',
        type: 'list',
        ask: {
          en: 'Your chest, left arm or upper back: do you feel pressure or pain when you work hard? Are you short of breath, or do you sweat?',
          es: 'Su pecho, brazo izquierdo o espalda alta: ¿siente presión o dolor con el esfuerzo? ¿Le falta el aire, o suda?',
          translation: 'draft',
        },
        of: { type: 'enum', values: ['now', 'last_4_weeks'] },
      },
    ],
    rules: [
      {
        id: 'region_chest.now',
        when: { field: 'answers.region_chest.items', hasAny: ['now'] },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Possible heart attack: emergency text.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
        emergencyText: true,
      },
      {
        id: 'region_chest.recent',
        when: { field: 'answers.region_chest.items', hasAny: ['last_4_weeks'] },
        outcome: 'hold',
        severity: 'high',
        because: 'Effort chest symptoms in the last 4 weeks: heart first.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'region_chest.none',
        when: { field: 'answers.region_chest.items', empty: true },
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
    id: 'region_head',
    group: 'region red flags',
    who: 'patient',
    origin: 'common-practice',
    dayOf: true,
    askWhen: {
      any: [
        { field: 'patient.painAreas', hasAny: ['head', 'neck'] },
        { some: 'plan.targets', where: { field: 'item.region', in: ['head_jaw', 'neck'] } },
      ],
    },
    ifUnanswered: 'review',
    ifRelevantLater: 'hold',
    fields: [
      {
        name: 'items',
        type: 'list',
        ask: {
          en: 'Your head or neck: do you have any of these?',
          es: 'Su cabeza o cuello: ¿tiene algo de esto?',
          translation: 'draft',
        },
        of: { type: 'enum', values: ['thunderclap', 'new_after_50', 'after_twist'] },
      },
    ],
    rules: [
      {
        id: 'region_head.any',
        when: {
          field: 'answers.region_head.items',
          hasAny: ['thunderclap', 'new_after_50', 'after_twist'],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Possible bleeding, arteritis or artery tear: urgent care, not an injection.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
        emergencyText: true,
      },
      {
        id: 'region_head.none',
        when: { field: 'answers.region_head.items', empty: true },
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
    id: 'region_calf',
    group: 'region red flags',
    who: 'patient',
    origin: 'common-practice',
    dayOf: true,
    askWhen: {
      any: [
        { field: 'patient.painAreas', hasAny: ['calf'] },
        {
          some: 'plan.targets',
          where: {
            field: 'item.muscle',
            in: ['gastrocnemius', 'soleus', 'tibialis-anterior', 'peroneus-longus-brevis'],
          },
        },
      ],
    },
    ifUnanswered: 'review',
    ifRelevantLater: 'hold',
    fields: [
      {
        name: 'items',
        type: 'list',
        ask: {
          en: 'Your calf: does any of this fit?',
          es: 'Su pantorrilla: ¿le pasa algo de esto?',
          translation: 'draft',
        },
        of: { type: 'enum', values: ['one_leg_swollen', 'long_trip', 'surgery', 'clot_before'] },
      },
    ],
    rules: [
      {
        id: 'region_calf.dvt',
        when: {
          field: 'answers.region_calf.items',
          hasAny: ['one_leg_swollen', 'long_trip', 'surgery', 'clot_before'],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'A clot in the leg must be excluded first.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'region_calf.none',
        when: { field: 'answers.region_calf.items', empty: true },
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
