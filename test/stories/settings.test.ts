import { afterAll, beforeAll, expect, test } from 'vitest'
import { isOpen } from '#clinic/inbox/opening-hours.ts'
import { clinicCalendar } from '#clinic/settings/calendar.ts'
import { changeable, changeSettings, type NewSettings } from '#clinic/settings/change.ts'
import { addHoliday, listHolidays, removeHoliday } from '#clinic/settings/holidays.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

const settings = async () => changeable(await story.run(clinicSettings))

async function change(differences: Partial<NewSettings>, actor = story.lead) {
  const wanted = { ...(await settings()), ...differences }
  return story.run((clinic) => changeSettings(clinic, actor, wanted))
}

const audit = () =>
  story.run((clinic) =>
    clinic.db
      .selectFrom('audit_entry')
      .select(['action', 'actor_name', 'detail', 'why'])
      .where('clinic_id', '=', clinic.clinicId)
      .where('action', 'like', 'settings.%')
      .orderBy('entry_id')
      .execute(),
  )

test('the lead changes what is wrong; the audit says which fields and never what stands in them', async () => {
  const lunch = [
    ['08:00', '12:00'],
    ['13:00', '17:30'],
  ] as const
  const openingHours = { ...(await settings()).openingHours, 1: lunch }
  expect(await change({ telephone: '+1 555 010 2001', openingHours })).toEqual({
    kind: 'changed',
    fields: ['telephone', 'openingHours'],
  })
  expect(await settings()).toMatchObject({ telephone: '+1 555 010 2001', openingHours })
  const at = (time: string) => Temporal.Instant.from(`2026-11-23T${time}:00-08:00`)
  const calendar = await story.run(clinicCalendar)
  expect(['11:59', '12:30', '17:29'].map((time) => isOpen(at(time), calendar))).toEqual([
    true,
    false,
    true,
  ])
  expect(await change({})).toEqual({ kind: 'changed', fields: [] })
  expect(await audit()).toEqual([
    {
      action: 'settings.change',
      actor_name: 'Dr. Amara Lindqvist',
      detail: { fields: ['telephone', 'openingHours'] },
      why: null,
    },
  ])
})

test('a patient’s screen never loses a number, and nothing is kept of a form that is refused', async () => {
  const before = await settings()
  const refused = await change({
    name: '',
    emergencyNumber: '',
    crisisNumber: 'none',
    timeZone: 'Mars/Olympus',
    language: 'es',
    openingHours: {
      1: [['17:00', '08:00']],
      2: [['08:00', '']],
      3: [
        ['08:00', '13:00'],
        ['12:00', '17:00'],
      ],
      4: [['08:00', '08:00']],
    },
  })
  expect(refused).toEqual({
    kind: 'refused',
    troubles: [
      { field: 'name', kind: 'empty' },
      { field: 'emergencyNumber', kind: 'empty' },
      { field: 'crisisNumber', kind: 'no-number' },
      { field: 'openingHours', weekday: 1, kind: 'ends-before-it-starts' },
      { field: 'openingHours', weekday: 2, kind: 'no-time' },
      { field: 'openingHours', weekday: 3, kind: 'overlap' },
      { field: 'openingHours', weekday: 4, kind: 'ends-before-it-starts' },
      { field: 'timeZone', kind: 'unknown-zone' },
    ],
  })
  expect(await settings()).toEqual(before)
})

test('only the lead and the administrator change anything', async () => {
  for (const actor of [story.onCall, story.nurse, story.desk]) {
    expect(await change({ name: 'Mine' }, actor)).toEqual({ kind: 'not-allowed' })
    const holiday = { day: Temporal.PlainDate.from('2026-12-25'), name: 'Mine' }
    const added = await story.run((clinic) => addHoliday(clinic, actor, holiday))
    expect(added).toEqual({ kind: 'not-allowed' })
  }
  const administrator = { ...story.lead, role: 'administrator' } as const
  expect(await change({ address: '2 Harbor Road' }, administrator)).toMatchObject({
    fields: ['address'],
  })
})

test('a holiday closes the clinic until it is taken off again', async () => {
  const day = Temporal.PlainDate.from('2026-11-26')
  const noon = Temporal.Instant.from('2026-11-26T10:00:00-08:00')
  const open = async () => isOpen(noon, await story.run(clinicCalendar))
  const add = (holiday: { day: Temporal.PlainDate; name: string }) =>
    story.run((clinic) => addHoliday(clinic, story.lead, holiday))
  expect(await open()).toBe(true)
  expect(await add({ day, name: '' })).toEqual({ kind: 'name-needed' })
  expect(await add({ day, name: 'Thanksgiving' })).toEqual({ kind: 'added' })
  expect(await add({ day, name: 'Turkey day' })).toEqual({
    kind: 'already-there',
    name: 'Thanksgiving',
  })
  expect(await add({ day: day.subtract({ days: 4 }), name: 'Sunday' })).toEqual({
    kind: 'in-the-past',
  })
  expect(await open()).toBe(false)
  expect(await story.run(listHolidays)).toEqual([{ day, name: 'Thanksgiving' }])
  const remove = () => story.run((clinic) => removeHoliday(clinic, story.lead, day))
  expect(await remove()).toEqual({ kind: 'removed' })
  expect(await remove()).toEqual({ kind: 'unknown' })
  expect(await open()).toBe(true)
  expect((await audit()).slice(-2).map(({ action, detail }) => ({ action, detail }))).toEqual([
    { action: 'settings.holiday-add', detail: { day: '2026-11-26' } },
    { action: 'settings.holiday-remove', detail: { day: '2026-11-26' } },
  ])
})
