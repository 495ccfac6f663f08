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
          en: 'Chest, left arm or between the shoulder blades: pressure or pain with effort, short of breath, or sweating?',
          es: 'Pecho, brazo izquierdo o entre los omóplatos: ¿presión o dolor con el esfuerzo, falta de aire o sudor?',
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
          en: 'Head or neck: sudden worst headache; new headache after age 50 with sore scalp, jaw pain on chewing or sight change; or neck pain after a twist with dizziness, double vision or slurred speech?',
          es: 'Cabeza o cuello: ¿el peor dolor de cabeza, de repente; dolor nuevo después de los 50 con cuero cabelludo sensible, dolor al masticar o cambios en la vista; o dolor de cuello tras un giro con mareo, visión doble o habla arrastrada?',
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
          en: 'Calf: one leg swollen, a long trip or surgery lately, or a clot before?',
          es: 'Pantorrilla: ¿una pierna hinchada, un viaje largo o cirugía reciente, o un coágulo antes?',
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
