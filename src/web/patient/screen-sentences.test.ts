import { readFileSync } from 'node:fs'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { planAftercare } from '#protocol/aftercare/plan.ts'
import { muscles } from '#protocol/atlas/muscles.ts'
import { fill } from '#protocol/fill.ts'
import { fernandezHuertaEase, fleschKincaidGrade } from '#protocol/handout/readability.ts'
import type { Language } from '#protocol/language.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { fillTell } from '#protocol/triage/fill-tell.ts'
import type { SymptomReport } from '#protocol/triage/report.ts'
import { triage } from '#protocol/triage/triage.ts'
import { sentencesOn } from '#test/sentences-on.ts'
import { FrameContext, frameOf } from '../look/frame.ts'
import { Lesson, lessonOf } from '../pages/lesson.tsx'
import CallBack from './call-back.tsx'
import CalledBack from './called-back.tsx'
import { DrawingScreen } from './drawing/drawing-screen.tsx'
import LinkNeeded from './link-needed.tsx'
import OpenLink from './open-link.tsx'
import Plan from './plan.tsx'
import { spansOf } from './plan-view.ts'
import Prepare from './prepare.tsx'
import { askedOf, emergencyLine } from './report/label.ts'
import { ReportForm } from './report/report-form.tsx'
import Reported from './report/reported.tsx'
import { Unsent } from './report/unsent.tsx'
import { After } from './today/after.tsx'
import { type AfterView, taskText } from './today/after-view.ts'
import { Before } from './today/before.tsx'
import { Over } from './today/over.tsx'
import { ReportNotice } from './today/report-notice.tsx'
import { todayWords } from './today/today-words.ts'
import { VisitPage } from './visit-page.tsx'

const facts = {
  clinicName: 'Shoreline',
  clinicPhone: '+1 555 010 2000',
  emergencyNumber: '911',
  demo: false,
  draft: false,
}
const numbers = {
  emergencyNumber: { en: '911', es: '911' },
  clinicPhone: { en: '+1 555 010 2000', es: '+1 555 010 2000' },
}

/** A screen by its name, in each language. */
type Shown = readonly [name: string, render: (language: Language) => ReactNode]

/** A route's screen with what its loader would give it. */
const route = (screen: (props: never) => ReactNode, props: object): ReactNode =>
  createElement(() => Reflect.apply(screen, undefined, [{ params: {}, ...props }]))

const onVisit = (children: ReactNode): ReactNode => createElement(VisitPage, { children })

const told = { at: '10:00', by: 'Dr. Ana Reyes' }

const doors: readonly Shown[] = [
  ['link', () => route(OpenLink, { loaderData: { ended: false } })],
  ...(
    [
      ['wrong date', { kind: 'wrong', typed: {}, triesLeft: 2 }],
      ['unreadable date', { kind: 'unreadable', typed: {} }],
      ['locked', { kind: 'locked', until: '10:00' }],
    ] as const
  ).map(
    ([name, actionData]): Shown => [
      `link, ${name}`,
      () => route(OpenLink, { loaderData: { ended: false }, actionData }),
    ],
  ),
  ['link ended', () => route(OpenLink, { loaderData: { ended: true } })],
  ['link needed', () => route(LinkNeeded, { loaderData: { unsent: false } })],
  ['link needed, unsent', () => route(LinkNeeded, { loaderData: { unsent: true } })],
  ['call back', () => route(CallBack, { loaderData: { requestId: 'id' } })],
  ...[false, true].map((unknown): Shown => {
    const typed = { requestId: 'id', name: 'Ann', telephone: '+1 555 010 4477' }
    const actionData = { kind: 'unsent', typed, unknown }
    return [
      `call back, ${unknown ? 'unknown' : 'unsent'}`,
      () => route(CallBack, { loaderData: { requestId: 'id' }, actionData }),
    ]
  }),
  ...[null, { name: told.by, at: told.at }].map(
    (taken): Shown => [
      `called back, ${taken === null ? 'open' : 'taken'}`,
      () => route(CalledBack, { loaderData: { keptAt: '10:00', taken } }),
    ],
  ),
]

const before = {
  kind: 'before' as const,
  day: 'Monday',
  time: '10:00',
  patientTime: '12:00',
  isToday: false,
  inRoom: false,
  clinician: told.by,
  address: '1 Shore Road',
  screens: { count: 15, answered: 0, again: false },
  answered: false,
  painPlaces: undefined,
}

const todayBefore: readonly Shown[] = Object.entries({
  'nothing answered': before,
  begun: { ...before, screens: { ...before.screens, answered: 4 } },
  'asked again': { ...before, isToday: true, screens: { ...before.screens, again: true } },
  answered: { ...before, answered: true },
  'answered and drawn': { ...before, answered: true, painPlaces: 2 },
  'in the room': { ...before, answered: true, inRoom: true },
}).map(([name, view]) => [`today before: ${name}`, () => onVisit(createElement(Before, { view }))])

/** Everyone at once: every muscle with each of its sides, every drug, every modifier that a plan reads. */
const rules = JSON.stringify(tpi.aftercare)
const modifiers = [...new Set(rules.match(/"(?:onlyIf|unless|anyOf)":\[[^\]]*\]/g))]
const modifierIds = [...new Set(modifiers.flatMap((text) => text.match(/"\w+"(?!:)/g) ?? []))].map(
  (id) => id.slice(1, -1),
)
const someone = {
  procedure_at: '2026-11-23T10:00:00-08:00',
  clinic_tz: 'America/Los_Angeles',
  patient_tz: 'America/Los_Angeles',
  drugs: [{ drug: 'lidocaine' }],
}
const plansIn = (language: Language) =>
  [
    { modifiers: [] },
    { modifiers: modifierIds },
    ...modifierIds.map((id) => ({ modifiers: [id] })),
  ].flatMap((change) =>
    planAftercare(tpi, {
      ...someone,
      ...change,
      language,
      points: muscles.map(({ id }) => ({ point: id, side: 'left' })),
    }),
  )
const plans = { en: plansIn('en'), es: plansIn('es') }

/** The tasks of a day of any of the plans, each once. */
function tasksOn(day: number, language: Language) {
  const all = plans[language].flatMap((plan) => plan.days[day]?.tasks ?? [])
  return [...new Map(all.map((task) => [task.id, task])).values()]
}

function dayView(day: number, language: Language, now: string | undefined): AfterView {
  const tasks = tasksOn(day, language)
  const task = tasks.find(({ id }) => id === now)
  const of = (kind: string) =>
    tasks.filter((each) => each.kind === kind).map((each) => taskText(each, language))
  return {
    kind: 'after',
    day,
    last: 10,
    soreness: tasks.find(({ rule }) => rule === 'soreness')?.sentence[language],
    checkin: true,
    now: task && taskText(task, language),
    until: '10:00',
    afterwards: tasks[0]?.sentence[language],
    sessions: [1, 2, 3],
    done: [1],
    ifNeeded: of('if-needed'),
    know: of('know'),
    pain: [
      { day: 0, score: 6 },
      { day: 1, score: 3 },
    ],
    painKept: [3, '10:00'],
    entryId: 'a',
    painEntryId: 'b',
  }
}

const todayAfter: readonly Shown[] = Array.from({ length: 11 }, (_, day) => day).flatMap((day) => [
  [
    `today day ${day}: rest`,
    (language: Language) =>
      onVisit(createElement(After, { view: dayView(day, language, undefined) })),
  ] as const,
  ...tasksOn(day, 'en')
    .filter(({ kind }) => kind === 'do')
    .map(
      ({ id }): Shown => [
        `today day ${day}: ${id}`,
        (language) => onVisit(createElement(After, { view: dayView(day, language, id) })),
      ],
    ),
])

const over: readonly Shown[] = [
  ...(['cancelled', 'ended'] as const).map(
    (kind): Shown => [kind, () => onVisit(createElement(Over, { state: { kind } }))],
  ),
  ...['Monday', undefined].map(
    (day): Shown => [
      `missed ${day}`,
      () => onVisit(createElement(Over, { state: { kind: 'missed', day } })),
    ],
  ),
  [
    'ten days done',
    (language) => {
      const later = (plans[language][0]?.later ?? []).map(({ sentence }) => ({
        day: 'Monday',
        text: sentence[language],
        past: false,
      }))
      const state = { kind: 'ten-days-done' as const, later, pain: [], last: 10 }
      return onVisit(createElement(Over, { state }))
    },
  ],
]

const notices: readonly Shown[] = (
  [
    { kind: 'draft' },
    { kind: 'calling', reportId: 'id', goIn: false },
    { kind: 'calling', reportId: 'id', goIn: true },
    { kind: 'waiting', reportId: 'id', at: '10:00' },
    { kind: 'taken', reportId: 'id', by: told.by, at: '10:00' },
    { kind: 'answered', reportId: 'id', by: told.by, at: '10:00' },
  ] as const
).map((report) => [
  `notice: ${report.kind}${'goIn' in report && report.goIn ? ', go in' : ''}`,
  (language) =>
    onVisit(createElement(ReportNotice, { report, words: todayWords[language].report })),
])

const preparing: Shown = [
  'prepare',
  (language) => {
    const said = tpi.page.preparation.map(({ id, sentence }) => ({
      id,
      text: fill(sentence, numbers)[language],
    }))
    const of = (wanted: (id: string) => boolean) => said.filter(({ id }) => wanted(id))
    const loaderData = {
      thinners: ['apixaban'],
      thinner: of((id) => id === 'preparation.anticoagulants'),
      keep: of((id) => id === 'preparation.other-medicines'),
      tell: of((id) => !/anticoagulants|other-medicines/.test(id)),
      day: [],
    }
    return route(Prepare, { loaderData })
  },
]

const planned: readonly Shown[] = [
  ['plan, none', () => route(Plan, { loaderData: { spans: [], later: [] } })],
  ...plans.en.map(
    (_, number): Shown => [
      `plan ${number}`,
      (language) => {
        const plan = plans[language][number]
        if (plan === undefined) throw new Error(`no plan ${number}`)
        const later = plan.later.map(({ sentence }) => ({
          day: 'Monday',
          text: sentence[language],
        }))
        return route(Plan, { loaderData: { spans: spansOf(plan, 1, language), later } })
      },
    ],
  ),
]

const form = tpi.symptomForm
const formScreens: readonly Shown[] = form.blocks.flatMap(({ questions }) =>
  questions.map(
    (question): Shown => [
      `report: ${question.id}`,
      (language) =>
        createElement(ReportForm, {
          title: todayWords[language].after.checkin,
          sentence: emergencyLine(tpi.triage, language, '911'),
          reportId: 'id',
          shown: [question.id],
          questions: askedOf(
            form,
            [question],
            {},
            { hours_since_procedure: 30, pain_before: 4, modifiers: [], modifiers_unknown: [] },
            language,
          ),
          carried: [],
          problems: [],
          left: 'open',
          before: undefined,
          ended: true,
        }),
    ],
  ),
)
const unsent: readonly Shown[] = [false, true].map((unknown) => [
  `report, ${unknown ? 'unknown' : 'unsent'}`,
  (language) => {
    const sentence = emergencyLine(tpi.triage, language, '911')
    return createElement(Unsent, { sentence, fields: [], urgent: true, unknown })
  },
])

const filled = {
  pagedAt: '10:00',
  callBackBy: '10:15',
  phone: '+1 555 010 4477',
  drug: 'lidocaine',
  site: 'trapezius',
  procedureTime: '09:00',
}
const { cases }: { cases: { id: string; input: SymptomReport }[] } = JSON.parse(
  readFileSync(new URL('../../protocol/cases/red-flags.json', import.meta.url), 'utf8'),
)
const answered: readonly Shown[] = cases.map(({ id, input }) => [
  `reported ${id}`,
  (language) => {
    const tell = fillTell(triage(tpi, input).tell, filled)
    return route(Reported, {
      loaderData: {
        kind: 'reported',
        title: '',
        told: tell[language],
        pageUs: tpi.page.pageUs.map(({ heading, statements }) => ({
          heading: heading[language],
          lines: statements.map(({ sentence }) => fill(sentence, numbers)[language]),
        })),
        progress: { kind: 'calling', people: 2, goIn: true, ...told },
        callFirst: [],
        sentence: emergencyLine(tpi.triage, language, '911'),
        reportedAt: '10:00',
        waits: true,
        held: false,
      },
    })
  },
])

const lesson: Shown = [
  'learn',
  (language) => createElement(Lesson, { lesson: lessonOf(tpi.page, language, facts) }),
]

const drawn = { view: 'front', qualities: [], nothingHurts: false, sheet: '', nonce: '' } as const
const zones = ['temple', 'shoulder-top', 'low-back', 'buttock-middle', 'calf']

const drawings: readonly Shown[] = [
  ['drawing', () => createElement(DrawingScreen, { ...drawn, marks: [], problem: null })],
  ['drawing, empty', () => createElement(DrawingScreen, { ...drawn, marks: [], problem: 'empty' })],
  [
    'drawing, all over',
    () =>
      createElement(DrawingScreen, {
        ...drawn,
        marks: zones.map((zone) => ({ zone, side: 'left', intensity: 8 })),
        problem: null,
      }),
  ],
]

const screens: readonly Shown[] = [
  ...drawings,
  ...doors,
  ...todayBefore,
  ...todayAfter,
  ...over,
  ...notices,
  preparing,
  ...planned,
  ...formScreens,
  ...unsent,
  ...answered,
  lesson,
]

/** The words inside a figure name places of the body, which are left out of what is measured. */
const figures = /<svg[\s\S]*?<\/svg>/g

const markupOf = (render: Shown[1], language: Language): string =>
  renderToStaticMarkup(
    createElement(FrameContext.Provider, { value: frameOf(language, facts) }, render(language)),
  ).replaceAll(figures, '')

const worthReading = (sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence.split(' ').length >= 4).join(' ')

const unique = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)]

const read = screens.map(([name, render]) => ({
  name,
  en: sentencesOn(markupOf(render, 'en')),
  es: sentencesOn(markupOf(render, 'es')),
}))

/** Sentences that stay long, and why. */
const exceptions: readonly (readonly [reason: string, begins: readonly string[]])[] = [
  [
    'Signs of an emergency stand in one list that is read sign by sign; none may be left out or stand apart.',
    [
      'Call 911 for trouble breathing, chest pain,',
      'Llame al 911 si le cuesta respirar,',
      'Chest pain or pressure, sharp pain when',
      'Both legs weak, cannot stand,',
      'Cara caída, habla enredada,',
      'Las dos piernas débiles, no puede pararse,',
    ],
  ],
]
const begins = exceptions.flatMap(([, sentences]) => sentences)

test('no sentence has more than 20 words, but for those that stand for a reason', () => {
  const long = read
    .flatMap(({ en, es }) => [...en, ...es])
    .filter((sentence) => sentence.split(/\s+/).length > 20)
  expect(
    unique(long).filter((sentence) => !begins.some((begin) => sentence.startsWith(begin))),
  ).toEqual([])
  const unused = begins.filter((begin) => !long.some((sentence) => sentence.startsWith(begin)))
  expect(unused).toEqual([])
})

test('every screen can be read after six years of school', () => {
  const hard = read.flatMap(({ name, en, es }) => {
    const grade = fleschKincaidGrade(worthReading(en))
    const ease = fernandezHuertaEase(worthReading(es))
    return grade > 6 || ease < 70 ? [`${name} ${grade.toFixed(1)} ${ease.toFixed(0)}`] : []
  })
  expect(hard).toEqual([])
})
