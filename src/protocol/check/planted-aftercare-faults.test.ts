import { expect, test } from 'vitest'
import { type Fault, findingsIn, planted } from '#test/check/planted.ts'
import { muscles } from '../atlas/muscles.ts'
import { checkStretches } from './stretches.ts'

/** Copies of the built-in protocol, each with one fault, and the finding that names it. */
const faults: readonly Fault[] = [
  [
    'heat on the day of the procedure',
    '"id":"heat","kind":"do","days":[1,10]',
    '"id":"heat","kind":"do","days":[0,10]',
    'window',
    'heat',
  ],
  [
    'a day beyond the last',
    '"id":"strengthen","kind":"do","days":[4,10]',
    '"id":"strengthen","kind":"do","days":[4,11]',
    'window',
    'strengthen',
  ],
  [
    'days that run backwards',
    '"id":"soreness","kind":"know","days":[1,3]',
    '"id":"soreness","kind":"know","days":[3,1]',
    'window',
    'soreness',
  ],
  [
    'a check-in beyond the last day',
    '"id":"evening_10","day":10',
    '"id":"evening_10","day":12',
    'window',
    'evening_10',
  ],
  [
    'a check-in in the night',
    '"id":"first_evening","day":0,"at":{"local":"20:00"}',
    '"id":"first_evening","day":0,"at":{"local":"23:00"}',
    'window',
    'first_evening',
  ],
  [
    'two check-ins at once',
    '"id":"evening_2","day":2',
    '"id":"evening_2","day":1',
    'window',
    'evening_1',
  ],
  [
    'hours that are not of that day',
    '"id":"two_hours","day":0,"at":{"hours_after":2}',
    '"id":"two_hours","day":1,"at":{"hours_after":2}',
    'window',
    'two_hours',
  ],
  [
    'emergency signs not first',
    '"asks":["emergency_block","rash","dizzy"]',
    '"asks":["rash","emergency_block","dizzy"]',
    'order',
    'two_hours',
  ],
  ['an answer nobody reads', '"readBy":["early"]', '"readBy":[]', 'unused', 'dizzy'],
  [
    'an answer read by no question',
    '"readBy":["early"]',
    '"readBy":["erly"]',
    'name',
    'aftercare.questions.2.readBy.0',
  ],
  [
    'a question nobody asks',
    '"asks":["emergency_block","rash","dizzy"]',
    '"asks":["emergency_block","rash"]',
    'unused',
    'dizzy',
  ],
  [
    'a reminder that never comes',
    '"reminders":["08:30","13:00","19:00"]',
    '"reminders":["08:30","10:00","19:00"]',
    'window',
    'aftercare.hours',
  ],
  [
    'a reminder in the night',
    '"reminders":["08:30","13:00","19:00"]',
    '"reminders":["08:30","13:00","22:00"]',
    'window',
    'aftercare.hours',
  ],
  [
    'fewer reminders than sessions',
    '"reminders":["08:30","13:00","19:00"]',
    '"reminders":["08:30"]',
    'window',
    'aftercare.hours',
  ],
  [
    'what follows before the plan ends',
    '"later":[{"day":14',
    '"later":[{"day":9',
    'window',
    'aftercare.later',
  ],
  [
    'told to do it and not to',
    '"unless":["fever","site_redness_or_discharge",',
    '"unless":["site_redness_or_discharge",',
    'contradiction',
    'heat',
  ],
  [
    'told neither',
    '"onlyIf":["fever","site_redness_or_discharge",',
    '"onlyIf":["site_redness_or_discharge",',
    'gap',
    'heat',
  ],
  [
    'what stands instead ends too soon',
    '"id":"no_heat","kind":"know","days":[1,10]',
    '"id":"no_heat","kind":"know","days":[1,5]',
    'gap',
    'heat',
  ],
  [
    'a task for nobody',
    '"onlyIf":["sedation"]',
    '"onlyIf":["sedation"],"unless":["sedation"]',
    'contradiction',
    'no_driving',
  ],
  [
    'a modifier no plan knows',
    '"onlyIf":["sedation"]',
    '"onlyIf":["sedated"]',
    'name',
    'aftercare.tasks.14.onlyIf.0',
  ],
  [
    'a restriction without an end',
    '"en":"No heat for you right now. Ask us before you use it.","es":"Usted no use calor por ahora. Pregúntenos antes de usarlo.","translation":"draft"},"when":{"en":"all days"',
    '"en":"No heat for you.","es":"Usted no use calor.","translation":"draft"},"when":{"en":"with a fever"',
    'window',
    'no_heat',
  ],
  [
    'a restriction gone before it ends',
    '"id":"wash","kind":"know","days":[0,2]',
    '"id":"wash","kind":"know","days":[0,0]',
    'window',
    'wash',
  ],
  [
    'minutes that the words do not say',
    '"times_per_day":[2,3],"minutes":[15,20]',
    '"times_per_day":[2,3],"minutes":[15,30]',
    'number',
    'heat',
  ],
  [
    'other times a day than the words',
    '"times_per_day":[2,3],"minutes":[15,20]',
    '"times_per_day":[3,4],"minutes":[15,20]',
    'number',
    'heat',
  ],
  [
    'fewer days than the page says',
    '"id":"stretch","kind":"do","days":[1,10]',
    '"id":"stretch","kind":"do","days":[1,7]',
    'number',
    'aftercare.heat-and-stretch',
  ],
  [
    'a word nothing fills in',
    'Stretch {place}. Go slow',
    'Stretch {muscle}. Go slow',
    'name',
    'stretch',
  ],
  [
    'a word filled in for one language only',
    'Estire {place}. Hágalo',
    'Estire el músculo. Hágalo',
    'translation',
    'aftercare.tasks.3.sentence',
  ],
  [
    'Spanish missing',
    '"es":"Hasta hoy vigilamos señales de infección. Avísenos si ve alguna."',
    '"es":""',
    'translation',
    'aftercare.later.2.sentence',
  ],
  [
    'a sentence of the page nobody obeys',
    '"obeyedBy":["heat","stretch"]',
    '"obeyedBy":[]',
    'sentence-without-rule',
    'aftercare.heat-and-stretch',
  ],
  [
    'a task of the page no sentence says',
    '"obeyedBy":["bandaid"]',
    '"obeyedBy":["heat"]',
    'rule-without-sentence',
    'bandaid',
  ],
]

test.each(faults)('%s', (_, from, to, check, at) => {
  expect(findingsIn(planted(from, to))).toContainEqual([check, at])
})

test('a muscle without a stretch, or with one that cannot be done, is found', () => {
  const [muscle] = muscles
  if (muscle === undefined) throw new Error('the atlas is empty')
  const { stretch } = muscle
  const checks = (change: Partial<typeof stretch>) =>
    checkStretches([{ ...muscle, stretch: { ...stretch, ...change } }]).map(({ check }) => check)
  expect(checkStretches(muscles)).toEqual([])
  expect(checks({ steps: [] })).toEqual(['gap'])
  expect(checks({ hold_seconds: [30, 20] })).toEqual(['number'])
  expect(checks({ repeats: 0 })).toEqual(['number'])
  expect(checks({ steps: [{ en: 'Turn your head.', es: '' }] })).toEqual(['translation'])
})
