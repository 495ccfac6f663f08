import { describe, expect, test } from 'vitest'
import { dry, injection, plain } from '#test/coding/plain-session.ts'
import { tpi } from '../tpi/protocol.ts'
import { codeSession } from './code-session.ts'
import type { History, Session } from './session.ts'

const code = (more: Session) => codeSession(tpi, { ...plain, ...more })
const medicare = (history: History, more: Session = {}) =>
  code({ payer: 'medicare_2024_lcd', history, ...more })

describe('counting', () => {
  test.each([
    [
      'an unknown side never adds one',
      [injection('soleus'), injection('soleus', { side: null })],
      1,
    ],
    [
      'the midline is no third side',
      [injection('soleus'), injection('soleus', { side: 'midline' })],
      1,
    ],
    [
      'a group beside its named member',
      [injection('scalenes', { member: 'anterior' }), injection('scalenes')],
      1,
    ],
    [
      'a group on the other side of its named member',
      [injection('scalenes', { member: 'anterior' }), injection('scalenes', { side: 'left' })],
      2,
    ],
    [
      'a member that is none',
      [injection('scalenes', { member: 'Medius' }), injection('scalenes', { member: 'Anterior ' })],
      1,
    ],
    ['three', ['soleus', 'gastrocnemius', 'tibialis-anterior'].map((id) => injection(id)), 3],
  ] as const)('%s', (_, targets, count) => {
    const { because, procedures } = code({ targets })
    expect(because.join(' ')).toContain(`Counted ${count}:`)
    expect(procedures).toEqual([count === 3 ? 'tpi_3_plusx1' : 'tpi_1_2x1'])
  })
  test('what was injected is not needled on top; another muscle is, and the pair is looked up', () => {
    const { procedures, do_not_bill, flags } = code({
      targets: [injection('upper-trapezius'), dry('lower-trapezius'), dry('soleus')],
    })
    expect(procedures).toEqual(['tpi_1_2x1', 'dry_1_2x1'])
    expect({ do_not_bill, flags }).toEqual({
      do_not_bill: [],
      flags: ['dry-needling-coverage', 'check-ncci-pair'],
    })
  })
  test('dry needling is refused by Medicare, and has no role before 2020', () => {
    const only = { targets: [dry('soleus')] }
    const refused = { procedures: [], do_not_bill: ['dry_1_2'] }
    expect(code(only)).toMatchObject({ procedures: ['dry_1_2x1'] })
    expect(medicare({ sessionsInPast12Months: 0 }, only)).toMatchObject(refused)
    expect(code({ ...only, dateOfService: '2019-12-31' })).toMatchObject(refused)
    expect(code({ ...only, dateOfService: '2020-01-01' })).toMatchObject({ do_not_bill: [] })
  })
})

describe('Medicare, policy of 2024', () => {
  const repeat = {
    sessionsInPast12Months: 2,
    daysSinceSameRegion: 42,
    reliefPercent: 50,
    reliefWeeks: 6,
  }
  test.each<[string, History, string[]]>([
    ['at every edge', repeat, []],
    ['texts count as numbers', { ...repeat, reliefPercent: '50.0' }, []],
    ['a third earlier session', { ...repeat, sessionsInPast12Months: 3 }, ['over-session-limit']],
    ['41 days', { ...repeat, daysSinceSameRegion: 41 }, ['under-42-days']],
    ['a region never treated', { ...repeat, daysSinceSameRegion: 'never' }, []],
    ['49.9 %', { ...repeat, reliefPercent: '49.9' }, ['relief-under-50']],
    ['120 %', { ...repeat, reliefPercent: 120 }, ['relief-under-50']],
    ['5 weeks', { ...repeat, reliefWeeks: 5 }, ['relief-under-6-weeks']],
    [
      'no session before, 20 days ago',
      { sessionsInPast12Months: 0, daysSinceSameRegion: 20 },
      ['under-42-days', 'relief-under-50', 'relief-under-6-weeks'],
    ],
    [
      'a negative count',
      { sessionsInPast12Months: -1 },
      ['over-session-limit', 'under-42-days', 'relief-under-50', 'relief-under-6-weeks'],
    ],
  ])('%s', (_, history, flags) => {
    const answer = medicare(history)
    expect(answer.flags).toEqual(flags)
    expect(answer.procedures).toEqual(flags.length === 0 ? ['tpi_1_2x1'] : [])
    expect(answer.do_not_bill).toEqual(flags.length === 0 ? [] : ['tpi_1_2', 'tpi_3_plus'])
  })
  test('a session exactly 12 months before is outside, and a person looks', () => {
    const sessionDates = ['2025-10-05', '2025-11-01', '2025-12-01', '2025-12-01']
    const { flags } = medicare({ ...repeat, sessionsInPast12Months: null, sessionDates })
    expect(flags).toEqual(['session-near-window'])
    const inside = medicare({ ...repeat, sessionDates: [...sessionDates, '2025-10-06'] })
    expect(inside.flags).toEqual(['over-session-limit', 'session-near-window'])
  })
  test.each<[string, Session, string[], string[]]>([
    [
      'a diagnosis off its list',
      { diagnoses: ['M54.50'] },
      ['diagnosis-not-covered'],
      ['tpi_1_2', 'tpi_3_plus'],
    ],
    [
      'another block',
      { otherProcedures: ['nerve_block'] },
      ['other-block', 'procedure-unknown'],
      ['tpi_1_2', 'tpi_3_plus'],
    ],
    [
      'fluoroscopy',
      { guidance: { kind: 'fluoroscopy', imageStored: true, reportWritten: true, why: 'depth' } },
      ['guidance-not-covered'],
      ['fluoroscopy_guidance'],
    ],
    ['a day before the policy', { dateOfService: '2024-03-31' }, ['policy-not-in-force'], []],
  ])('%s', (_, more, flags, do_not_bill) => {
    expect(medicare({ sessionsInPast12Months: 0 }, more)).toMatchObject({ flags, do_not_bill })
  })
})
