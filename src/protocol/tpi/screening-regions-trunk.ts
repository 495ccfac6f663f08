import type { ScreeningQuestion } from '../screening/questions.ts'

/** What must be asked of belly and back before they are treated as muscle pain. */
export const regionsTrunk: readonly ScreeningQuestion[] = [
  {
    id: 'region_abdomen',
    group: 'region red flags',
    who: 'patient',
    origin: 'common-practice',
    dayOf: true,
    askWhen: {
      any: [
        { field: 'patient.painAreas', hasAny: ['belly', 'flank', 'groin'] },
        { some: 'plan.targets', where: { field: 'item.region', in: ['abdomen_flank'] } },
        {
          some: 'plan.targets',
          where: { field: 'item.muscle', in: ['quadratus-lumborum', 'iliopsoas'] },
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
          en: 'Your belly or side: do you have any of these?',
          es: 'Su vientre o costado: ¿tiene algo de esto?',
          translation: 'draft',
        },
        of: {
          type: 'enum',
          values: ['blood_in_urine', 'aneurysm', 'pain_with_fever', 'testicle_pain'],
        },
      },
    ],
    rules: [
      {
        id: 'region_abdomen.any',
        when: {
          field: 'answers.region_abdomen.items',
          hasAny: ['blood_in_urine', 'aneurysm', 'pain_with_fever', 'testicle_pain'],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Kidney, artery or testicle must be looked at first.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'region_abdomen.none',
        when: { field: 'answers.region_abdomen.items', empty: true },
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
    id: 'region_back',
    group: 'region red flags',
    who: 'patient',
    origin: 'common-practice',
    dayOf: true,
    askWhen: {
      any: [
        {
          field: 'patient.painAreas',
          hasAny: ['low_back', 'upper_back', 'between_blades', 'neck'],
        },
        {
          some: 'plan.targets',
          where: { field: 'item.region', in: ['low_back', 'upper_back', 'neck'] },
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
          en: 'Your back or neck: do fever or chills come with the pain?',
          es: 'Su espalda o cuello: ¿el dolor viene con fiebre o escalofríos?',
          translation: 'draft',
        },
        of: { type: 'enum', values: ['fever_or_chills'] },
      },
    ],
    rules: [
      {
        id: 'region_back.fever',
        when: { field: 'answers.region_back.items', hasAny: ['fever_or_chills'] },
        outcome: 'hold',
        severity: 'high',
        because: 'Possible spinal infection.',
        origin: 'common-practice',
        source: ['ABSCESS-2015'],
        confidence: 'consensus',
      },
      {
        id: 'region_back.injects',
        when: {
          all: [
            { field: 'answers.iv_drug_alcohol.value', in: ['inject_drugs', 'both'] },
            { const: true },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Back pain and injected drugs: a spinal infection must be excluded.',
        origin: 'common-practice',
        source: ['ABSCESS-2015'],
        confidence: 'consensus',
      },
      {
        id: 'region_back.none',
        when: { field: 'answers.region_back.items', empty: true },
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
