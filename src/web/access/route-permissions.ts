import { mayDo } from '#clinic/access/may-do.ts'
import type { Deed } from '#clinic/access/permissions.ts'
import type { Staff } from '#clinic/actor.ts'

/**
 * Who stands behind the door of a route. `anyone`: no session is needed, and nothing about a person is shown without
 * a secret in the address or the form. `patient`: the session of one visit, and only that visit. `staff`: what one
 * has to be allowed to read it; a write needs one of its deeds here, and the very one again where it is done.
 */
export type RoutePermission =
  | { readonly door: 'anyone' | 'patient' }
  | { readonly door: 'staff'; readonly read: Deed; readonly write: readonly Deed[] }

const anyone = { door: 'anyone' } as const
const patient = { door: 'patient' } as const
const staff = (read: Deed, ...write: readonly Deed[]): RoutePermission => ({
  door: 'staff',
  read,
  write,
})

/** Every route by its pattern. One that is not here opens for nobody. */
const routePermissions: Readonly<Record<string, RoutePermission>> = {
  '/healthz': anyone,
  '/readyz': anyone,
  '/metrics': anyone,
  '/callbacks/telephone/status': anyone,
  '/callbacks/telephone/key': anyone,
  '/callbacks/telephone/text': anyone,
  '/assets/*': anyone,
  '/': anyone,
  '/learn': anyone,
  '/look': anyone,
  '/look/workbench': anyone,
  '/v/:token': anyone,
  '/link/:unsent?': anyone,
  '/call-back': anyone,
  '/call-back/:requestId': anyone,
  '/handout': anyone,
  '/demo/enter': anyone,
  '/demo/visit/:visitId': anyone,
  '/workbench/enter': anyone,
  '/workbench/enter/passkey': anyone,
  '/workbench/enter/code': anyone,
  '/workbench/enter/recovery': anyone,
  '/workbench/enter/forgot': anyone,
  '/workbench/enter/no-clinic': anyone,
  '/setup/:token': anyone,
  '/setup/:token/administrator': anyone,
  '/join/:token': anyone,
  '/workbench/enrol': anyone,
  '/workbench/enrol/passkey': anyone,

  '/visit': patient,
  '/visit/questions/:screen?': patient,
  '/visit/drawing/keep': patient,
  '/visit/drawing/:view?': patient,
  '/visit/learn': patient,
  '/visit/prepare': patient,
  '/visit/plan': patient,
  '/visit/calendar.ics': patient,
  '/visit/checkin': patient,
  '/visit/report/:first?': patient,
  '/visit/reports/:reportId/:still?': patient,

  '/workbench': staff('board.read'),
  '/workbench/visits/new': staff('visit.register', 'visit.register'),
  '/workbench/visits/:visitId': staff(
    'visit.read',
    'visit.move',
    'visit.enter-room',
    'observation.start',
    'screening.override',
  ),
  '/workbench/visits/:visitId/checks': staff('visit.read', 'screening.check', 'screening.confirm'),
  '/workbench/visits/:visitId/invitation': staff('link.issue', 'link.issue', 'message.queue'),
  '/workbench/visits/:visitId/map': staff('examination.read', 'examination.record'),
  '/workbench/visits/:visitId/procedure': staff('procedure.read', 'procedure.record'),
  '/workbench/visits/:visitId/sheet': staff('procedure.read', 'visit.discharge', 'link.issue'),
  '/workbench/day-list': staff('visit.import', 'visit.import'),
  '/workbench/patients': staff('patient.search', 'patient.search'),
  '/workbench/alerts': staff('alert.read'),
  '/workbench/alerts/:alertId': staff('alert.read', 'alert.acknowledge', 'alert.resolve'),
  '/workbench/inbox': staff('inbox.read', 'inbox.answer'),
  '/workbench/on-call': staff('on-call.read', 'on-call.schedule', 'on-call.feed'),
  '/workbench/on-call/now.json': staff('on-call.read'),
  '/workbench/on-call/rotation': staff('on-call.save-plan', 'on-call.save-plan'),
  '/workbench/on-call/weekly': staff('on-call.save-plan', 'on-call.save-plan'),
  '/on-call/:token/shifts.ics': anyone,
  '/workbench/settings': staff('settings.read', 'settings.change'),
  '/workbench/settings/staff': staff(
    'staff.read',
    'staff.invite',
    'staff.change-role',
    'staff.end',
  ),
  '/workbench/settings/me': staff('session.read', 'session.end', 'session.confirm'),
  '/workbench/settings/me/contacts': staff('session.read', 'contact.add', 'contact.remove'),
  '/workbench/settings/health': staff('health.read', 'health.try-mail'),
  '/workbench/records': staff('record.find', 'record.find'),
  '/workbench/records/:patientId': staff(
    'record.read',
    'record.correct',
    'record.export',
    'record.forget',
    'record.retention',
  ),
  '/workbench/records/:patientId/readers': staff('record.readers'),
  '/workbench/records/:patientId/file': staff('record.export'),
  '/workbench/records/:patientId/in-need': staff('record.read-in-need'),
  '/workbench/protocol': staff('protocol.read'),
  '/workbench/protocol/themes/:theme': staff('protocol.read'),
  '/workbench/protocol/draft': staff('protocol.read', 'protocol.start', 'protocol.publish'),
  '/workbench/protocol/draft/rules/:ruleId': staff('protocol.read', 'protocol.change'),
  '/workbench/protocol/draft/rules/:ruleId/remove': staff('protocol.read', 'protocol.change'),
  '/workbench/protocol/draft/new/:part': staff('protocol.read', 'protocol.change'),
  '/workbench/protocol/draft/sentences/:sentenceId': staff('protocol.read', 'protocol.change'),
  '/workbench/protocol/sentences': staff('protocol.read'),
  '/workbench/protocol/reading': staff('protocol.read', 'protocol.change'),
  '/workbench/protocol/versions': staff('protocol.read'),
  '/workbench/protocol/versions/:version': staff('protocol.read'),
  '/workbench/protocol/versions/:version/whole': staff('protocol.read'),
  '/workbench/protocol/versions/:version/themes/:theme': staff('protocol.read'),
  '/workbench/muscles': staff('protocol.read'),
  '/workbench/muscles/:muscleId': staff('protocol.read'),
  '/workbench/outbox': staff('outbox.read'),
  '/workbench/*': staff('session.read'),
  '/workbench/setup': staff('settings.read', 'settings.change'),
  '/workbench/confirm': staff('session.read', 'session.confirm'),
  '/workbench/confirm/passkey': staff('session.read', 'session.confirm'),
  '/workbench/touch': staff('session.read', 'session.confirm'),
  '/workbench/clinic': staff('session.read', 'session.open'),
  '/workbench/leave': staff('session.read', 'session.end'),
  '/workbench/live': staff('session.read'),
}

/** The row of a route; undefined for one that nobody thought of. */
export const routePermission = (pattern: string): RoutePermission | undefined =>
  Object.hasOwn(routePermissions, pattern) ? routePermissions[pattern] : undefined

/** Whether a route of the workbench opens for this member of staff, to read or to write. */
export function isOpenTo(actor: Staff, pattern: string, method: string): boolean {
  const row = routePermission(pattern)
  if (row?.door !== 'staff') return false
  const deeds = method === 'GET' || method === 'HEAD' ? [row.read] : row.write
  return deeds.some((deed) => mayDo(actor, deed, 'own'))
}

/** Where someone to whom the board is closed begins. */
export function firstScreen(actor: Staff): string {
  const screens = ['/workbench', '/workbench/alerts', '/workbench/settings']
  return screens.find((screen) => isOpenTo(actor, screen, 'GET')) ?? '/workbench/settings/me'
}
