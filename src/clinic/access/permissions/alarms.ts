import { all, caseTakers, desk, everyone, managers, type Permission } from './permission.ts'

/** What rings, who answers, and what time does by itself. */
export const alarms = {
  'alert.open': {
    who: { patient: 'own', caller: 'clinic' },
    system: true,
    because: 'It follows from a report; no person opens one by hand.',
  },
  'alert.join': {
    who: { patient: 'own', caller: 'clinic' },
    system: true,
    because: 'It follows from another report.',
  },
  'alert.call': {
    who: { patient: 'clinic', caller: 'clinic' },
    system: true,
    because: 'It follows from an alert: the roster says whom.',
  },
  'alert.climb': { who: {}, system: true, because: 'Time does it.' },
  'alert.tell-patient': { who: {}, system: true, because: 'Time does it.' },
  'alert.outcome-overdue': { who: {}, system: true, because: 'Time does it.' },
  'attempt.handed-over': {
    who: {},
    system: true,
    because: 'The worker hands over and keeps what came of it.',
  },
  'attempt.failed': {
    who: {},
    system: true,
    because: 'The worker hands over and keeps what came of it.',
  },
  'alert.acknowledge': {
    who: all('clinic', caseTakers),
    because: 'Whoever takes a case answers for it medically.',
  },
  'alert.take-over': { who: all('clinic', caseTakers), because: 'As taking.' },
  'alert.resolve': {
    who: all('clinic', caseTakers),
    because: 'Only who may take a case may say that it is over.',
  },
  'inbox.open': { who: { patient: 'own' }, system: true, because: 'It follows from a report.' },
  'inbox.overdue': { who: {}, system: true, because: 'Silence goes up by itself.' },
  'inbox.answer': {
    who: all('clinic', desk),
    because: 'Those who care for patients, and the desk, answer messages.',
  },
  'on-call.schedule': {
    who: all('clinic', [...managers, 'clinician']),
    because: 'Clinicians swap shifts; managers plan them.',
  },
  'on-call.unschedule': { who: all('clinic', [...managers, 'clinician']), because: 'As planning.' },
  'on-call.save-plan': {
    who: all('clinic', managers),
    because: 'Who answers for the clinic plans who is called.',
  },
  'on-call.end-plan': { who: all('clinic', managers), because: 'As planning.' },
  'on-call.override': {
    who: all('clinic', [...managers, 'clinician']),
    because: 'Clinicians swap shifts; managers plan them.',
  },
  'on-call.end-override': {
    who: all('clinic', [...managers, 'clinician']),
    because: 'As swapping.',
  },
  'on-call.feed': { who: all('own', everyone), because: 'One’s own calendar.' },
  'on-call.told': { who: {}, system: true, because: 'The worker tells people of their shifts.' },
} satisfies Record<string, Permission>
