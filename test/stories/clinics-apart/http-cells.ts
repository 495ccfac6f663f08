import { mayDo } from '#clinic/access/may-do.ts'
import type { Staff } from '#clinic/actor.ts'
import type { StaffRole } from '#database/tables.ts'
import { isOpenTo, routePermission } from '#web/access/route-permissions.ts'
import { type FurnishedClinic, type FurnishedPatient, roles } from './furnished-clinic.ts'
import type { KnownRoute } from './routes.ts'

/** Who asks: a role of the staff, a patient, or someone without any session. */
export type Asker = { readonly as: StaffRole | 'patient' | 'nobody'; readonly cookie: string }

/** One request of the matrix: who asks for whose thing. */
export type Cell = {
  readonly route: KnownRoute
  readonly method: 'GET' | 'POST'
  readonly asker: Asker
  readonly whose: 'own clinic' | 'other clinic'
  readonly patient: FurnishedPatient
  readonly form: Readonly<Record<string, string>>
}

const forms: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  '/workbench/visits/:visitId': [
    { intent: 'cancel', why: 'tried' },
    { intent: 'revoke' },
    { intent: 'enter-room' },
    { intent: 'override', rule: 'P01', 'reason-P01': 'tried' },
  ],
  '/workbench/visits/:visitId/procedure': [{ intent: 'record' }],
  '/workbench/alerts/:alertId': [
    { intent: 'take' },
    { intent: 'close', outcome: 'advised', text: 'tried' },
  ],
  '/workbench/records': [
    {
      name: 'Ana Rivera',
      'birth-day': '17',
      'birth-month': '5',
      'birth-year': '1980',
      reason: 'tried, in a whole sentence',
    },
  ],
  '/workbench/records/:patientId': [
    { intent: 'correct', name: 'x', birth: '1980-05-17', telephone: '1', reason: 'tried' },
    { intent: 'forget', why: 'tried' },
    { intent: 'retention', years: '3' },
    { intent: 'copy' },
  ],
  '/workbench/settings': [
    { intent: 'holiday-add', 'holiday-day': '2030-01-01', 'holiday-name': 'x' },
  ],
  '/workbench/protocol/draft': [{ intent: 'start', title: 'tried', why: 'tried' }],
}

/** The fields by which a form could name someone else's things. */
const named = ({ ids }: FurnishedPatient): Record<string, string> => ({
  patient: ids.patientId ?? '',
  item: ids.itemId ?? '',
  [`answer-${ids.itemId}`]: 'tried',
  shift: ids.visitId ?? '',
  find: 'Ana Bea',
  reportId: ids.reportId ?? '',
})

/** An address of the pattern that names this patient's things. */
export function addressOf(pattern: string, { ids }: FurnishedPatient): string {
  return pattern
    .replaceAll(/\/:(\w+)(\??)/g, (_, name: string, optional: string) => {
      const id = ids[name === 'requestId' ? 'reportId' : name]
      if (id !== undefined) return `/${id}`
      return optional === '?' ? '' : '/none'
    })
    .replace('/*', '/nowhere')
}

export function askersOf(clinic: FurnishedClinic): Asker[] {
  return [
    ...roles.map((role) => ({ as: role, cookie: clinic.cookies.get(role) ?? '' })),
    { as: 'patient', cookie: clinic.patients[0]?.cookie ?? '' },
    { as: 'nobody', cookie: '' },
  ]
}

/** Every route × every asker × (own clinic, other clinic) × two patients, read and, where it writes, written. */
export function cellsOf(
  routes: readonly KnownRoute[],
  own: FurnishedClinic,
  other: FurnishedClinic,
): Cell[] {
  const targets = [
    ...own.patients.map((patient) => ({ whose: 'own clinic' as const, patient })),
    ...other.patients.map((patient) => ({ whose: 'other clinic' as const, patient })),
  ]
  return routes.flatMap((route) =>
    askersOf(own).flatMap((asker) =>
      targets.flatMap(({ whose, patient }) => {
        const cell = { route, asker, whose, patient }
        const writes = route.writes ? (forms[route.pattern] ?? [{}]) : []
        return [
          ...(route.reads ? [{ ...cell, method: 'GET' as const, form: {} }] : []),
          ...writes.map((form) => ({
            ...cell,
            method: 'POST' as const,
            form: { ...named(patient), ...form },
          })),
        ]
      }),
    ),
  )
}

const member = (role: StaffRole): Staff => ({ kind: 'staff', staffId: '', name: '', role })

/** Whether the table lets this cell through at all: a door that is open to the asker. */
export function isOpen({ route, asker, method }: Cell): boolean {
  const row = routePermission(route.pattern)
  if (row === undefined) return false
  if (row.door === 'anyone') return true
  if (asker.as === 'nobody') return false
  if (asker.as === 'patient') return row.door === 'patient'
  return row.door === 'staff' && isOpenTo(member(asker.as), route.pattern, method)
}

/** The names that must not stand in an answer to this asker. */
export function namesForbidden(
  { asker, route, patient }: Cell,
  own: FurnishedClinic,
  other: FurnishedClinic,
): string[] {
  const foreign = [other.name, ...other.patients.map(({ name }) => name)]
  const mine = own.patients.map(({ name }) => name)
  const isKey = routePermission(route.pattern)?.door === 'anyone' && route.pattern.includes(':')
  if (isKey)
    return [...mine, ...foreign].filter((name) => name !== patient.name && name !== other.name)
  if (asker.as === 'nobody') return [...mine, ...foreign]
  if (asker.as === 'patient') return [...mine.slice(1), ...foreign]
  // Who answers for privacy sees on these screens whose record it is, and nothing clinical.
  const isPrivacy = route.pattern.startsWith('/workbench/records')
  if (isPrivacy && mayDo(member(asker.as), 'record.read')) return foreign
  const readsPatients = (['board.read', 'visit.read', 'alert.read'] as const).some((deed) =>
    mayDo(member(asker.as === 'patient' || asker.as === 'nobody' ? 'billing' : asker.as), deed),
  )
  return readsPatients ? foreign : [...mine, ...foreign]
}
