import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { StaffRole } from '#database/tables.ts'
import type { Actor, Staff } from '../actor.ts'
import { mayDo, mustBeAllowed, NotAllowed } from './may-do.ts'
import type { Party } from './permissions/permission.ts'
import { type Deed, granted, isDeed, permissions, systemMay } from './permissions.ts'

const roles: readonly StaffRole[] = [
  'administrator',
  'clinic-lead',
  'clinician',
  'nurse',
  'front-desk',
  'billing',
  'on-call',
]
const parties: readonly Party[] = [...roles, 'patient', 'caller']
const deeds = Object.keys(permissions).filter(isDeed)
const who = (deed: Deed) => parties.filter((party) => granted(party, deed) !== undefined)
const staff = (role: StaffRole): Staff => ({ kind: 'staff', staffId: 's', name: 'S', role })
const patient: Actor = { kind: 'patient', visitId: 'v', patientId: 'p', name: 'P' }

const source = join(import.meta.dirname, '../..')
const isCode = (name: string) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)

/** The names under which the code writes into the audit, read from its text. */
async function auditedActions(): Promise<Set<string>> {
  const names = (await readdir(join(source, 'clinic'), { recursive: true })).filter(isCode)
  const texts = await Promise.all(
    names.map((name) => readFile(join(source, 'clinic', name), 'utf8')),
  )
  const lines = texts.flatMap((text) => text.match(/\baction: .*/g) ?? [])
  return new Set(lines.flatMap((line) => line.match(/(?<=['"`])[a-z-]+\.[a-z-]+(?=['"`])/g) ?? []))
}

describe('the table', () => {
  test('everything that is written into the audit has a row', async () => {
    const actions = await auditedActions()
    expect(actions.size).toBeGreaterThan(35)
    expect([...actions].filter((action) => !isDeed(action))).toEqual([])
  })

  test('every row says why, and is somebody’s', () => {
    for (const deed of deeds) {
      expect(permissions[deed].because, deed).toMatch(/^[A-Z].{8,}\.$/)
      expect(who(deed).length > 0 || systemMay(deed), deed).toBe(true)
    }
  })

  test('docs/permissions.md shows it', async () => {
    const path = join(source, '../docs/permissions.md')
    const text = await rendered()
    if (process.env.UPDATE === '1') await writeFile(path, text)
    expect(await readFile(path, 'utf8')).toBe(text)
  })
})

describe('what a privacy officer asks', () => {
  test('who manages and who bills reads no patient', () => {
    for (const role of ['administrator', 'billing'] as const) {
      const readable = deeds.filter((deed) => deed.endsWith('.read') && granted(role, deed))
      expect(readable).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(board|visit|alert|inbox|procedure)\./)]),
      )
      expect(granted(role, 'patient.search')).toBeUndefined()
    }
  })

  test('medical decisions are made by clinicians only', () => {
    for (const deed of ['screening.override', 'procedure.record', 'protocol.sign'] as const) {
      expect(who(deed)).toEqual(['clinic-lead', 'clinician'])
    }
    expect(who('alert.resolve')).toEqual(['clinic-lead', 'clinician', 'on-call'])
    expect(who('protocol.publish')).toEqual(['clinic-lead'])
  })

  test('the front desk decides and treats nothing', () => {
    const done = deeds.filter((deed) => granted('front-desk', deed) !== undefined)
    expect(
      done.filter((deed) =>
        /^(screening|procedure|observation|protocol\.[^r]|alert\.[^r])/.test(deed),
      ),
    ).toEqual([])
  })

  test('only the administrator puts people on the staff, and sees no patient for it', () => {
    for (const deed of ['staff.hire', 'staff.invite', 'staff.change-role', 'staff.end'] as const) {
      expect(who(deed)).toEqual(['administrator'])
    }
  })

  test('a patient reaches the own visit and no other; what follows from a report apart', () => {
    const wide = deeds.filter((deed) => granted('patient', deed) === 'clinic')
    expect(wide).toEqual(['alert.call'])
    expect(mayDo(patient, 'report.submit', 'own')).toBe(true)
    expect(mayDo(patient, 'report.submit')).toBe(false)
  })
})

describe('the lock on writes', () => {
  test('refuses another visit, another role, a name that is in no row, and a process where it has no business', () => {
    expect(() => mustBeAllowed(patient, 'report.submit', 'v')).not.toThrow()
    expect(() => mustBeAllowed(patient, 'report.submit', 'another')).toThrow(NotAllowed)
    expect(() => mustBeAllowed(patient, 'report.submit', undefined)).toThrow(NotAllowed)
    expect(() => mustBeAllowed(staff('nurse'), 'procedure.record', 'v')).toThrow(NotAllowed)
    expect(() => mustBeAllowed(staff('administrator'), 'chart.read-all', 'v')).toThrow(NotAllowed)
    expect(() => mustBeAllowed(staff('administrator'), 'toString', 'v')).toThrow(NotAllowed)
    const process = { kind: 'system', process: 'heartbeat' } as const
    expect(() => mustBeAllowed(process, 'alert.climb', 'v')).not.toThrow()
    expect(() => mustBeAllowed(process, 'screening.override', 'v')).toThrow(NotAllowed)
  })
})

async function rendered(): Promise<string> {
  const mark = { clinic: '●', own: 'own' } as const
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = deeds.map((deed) =>
    line([
      deed,
      ...parties.map((party) => {
        const relation = granted(party, deed)
        return relation === undefined ? '' : mark[relation]
      }),
      systemMay(deed) ? '●' : '',
      permissions[deed].because,
    ]),
  )
  return [
    '# Who may do what',
    '',
    'Rendered from `src/clinic/access/permissions/`; `UPDATE=1` on its test renders it again. ● is anything of the own clinic, which is the only one anybody reaches; *own* is one’s own visit, session or draft. An empty cell is no. The same table decides which screens open, which writes the database keeps, and which commands run.',
    '',
    line(['deed', ...parties, 'process', 'because']),
    line(Array.from({ length: parties.length + 3 }, () => '---')),
    ...rows,
    '',
  ].join('\n')
}
