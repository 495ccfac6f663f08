import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { fernandezHuertaEase, fleschKincaidGrade } from '#protocol/handout/readability.ts'
import type { Language } from '#protocol/language.ts'
import { intoInput } from '#protocol/screening/into-input.ts'
import { type PatientScreen, patientScreens } from '#protocol/screening/patient-screens.ts'
import type { Field } from '#protocol/screening/questions.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { sentencesOn } from '#test/sentences-on.ts'
import { FrameContext, frameOf } from '../../look/frame.ts'
import { QuestionScreen } from './question-screen.tsx'
import { questionsWords } from './questions-words.ts'

const facts = {
  clinicName: 'Shoreline',
  clinicPhone: '+1 555 010 2000',
  emergencyNumber: '911',
  demo: false,
  draft: false,
}

/** The answer that opens every detail of a question. */
function fullAnswer(fields: readonly Field[]): Record<string, string | readonly string[]> {
  const answer: Record<string, string | readonly string[]> = {}
  for (const field of fields) {
    if (field.type === 'enum') {
      const value = ['yes', 'something'].find((each) => field.values.includes(each))
      if (value !== undefined) answer[field.name] = value
    }
    if (field.type === 'list' && field.of.type === 'enum') answer[field.name] = field.of.values
  }
  return answer
}

const everywhere = ['neck', 'upper_back', 'chest_wall', 'abdomen_flank', 'head_jaw', 'low_back']
const answers = Object.fromEntries(
  tpi.screening.questions.flatMap(({ id, who, fields }) =>
    who === 'patient' && fields !== undefined ? [[id, fullAnswer(fields)]] : [],
  ),
)
const painAreas = ['head', 'neck', 'chest', 'calf', 'belly', 'low_back']
const targets = everywhere.map((region) => ({ region, pneumothorax: 'high' }))

/** Every screen with every branch and detail open; on the day the list of what has changed too. */
function allScreens(): readonly PatientScreen[] {
  const input = {
    procedureDate: '2026-11-23',
    clinicTz: 'America/Los_Angeles',
    ...intoInput(
      {
        patient: { ageYears: 40, painAreas },
        plan: { targets, steroid: true },
        chart: {},
        vitals: {},
      },
      answers,
    ),
  }
  const at = '2026-11-20T10:00:00-08:00'
  const dated = Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, { ...answer, at }]),
  )
  const today = { ...input, answeredAt: '2026-11-23T09:00:00-08:00', answers: dated }
  return [
    ...patientScreens(tpi, { ...input, answeredAt: at }),
    ...patientScreens(tpi, today).filter(({ kind }) => kind === 'changes'),
  ]
}

function markupOf(screen: PatientScreen, language: Language): string {
  const props = {
    screen,
    answers,
    facts: {},
    labels: tpi.screening.labels,
    drugs: [],
    place: 1,
    count: 16,
    before: 'p01',
    after: 'thanks',
    refused: undefined,
  }
  return renderToStaticMarkup(
    createElement(
      FrameContext.Provider,
      { value: frameOf(language, facts) },
      createElement(QuestionScreen, props),
    ),
  )
}

/** Answers of a word or two would make any screen easy: only lines of four words and more are judged. */
const worthReading = (sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence.split(' ').length >= 4).join(' ')

const screens = allScreens()

test('every screen is looked at, with its branches', () => {
  expect(screens.map(({ id }) => id)).toEqual([
    ...tpi.screening.flow.filter(({ who }) => who === 'patient').map(({ id }) => id),
  ])
})

test('an untold detail would be missed: the fever’s day stands on its screen', () => {
  const fever = screens.find(({ id }) => id === 'p02')
  expect(fever === undefined ? '' : markupOf(fever, 'en')).toContain('What day was the last fever?')
})

test.each(screens.map((screen) => [screen.id, screen] as const))('%s', (id, screen) => {
  const en = sentencesOn(markupOf(screen, 'en'))
  const es = sentencesOn(markupOf(screen, 'es'))
  const long = [...en, ...es].filter((sentence) => sentence.split(/\s+/).length > 20)
  const grade = fleschKincaidGrade(worthReading(en))
  const ease = fernandezHuertaEase(worthReading(es))
  process.stdout.write(`${id} ${grade.toFixed(1)} ${ease.toFixed(0)}\n`)
  expect(long).toEqual([])
  expect(grade).toBeLessThanOrEqual(6)
  expect(ease).toBeGreaterThanOrEqual(70)
})

test('the words around the questions are in both languages', () => {
  expect(Object.keys(questionsWords.es)).toEqual(Object.keys(questionsWords.en))
})
