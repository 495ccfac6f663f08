import { all, careTeam, desk, everyone, type Permission } from './permission.ts'

/** Reading a screen is a deed like any other. */
export const readings = {
  'board.read': { who: all('clinic', desk), because: 'Who runs the day sees the day.' },
  'visit.read': {
    who: { ...all('clinic', desk), 'on-call': 'own', patient: 'own' },
    because:
      'Care, the desk that books it, and at night whoever is on call, of a patient with an alert.',
  },
  'patient.search': {
    who: all('clinic', desk),
    because: 'Booking and care begin with finding a person.',
  },
  'alert.read': {
    who: all('clinic', [...desk, 'on-call']),
    because:
      'An alert that rings is seen by everyone near a telephone, so that none rings unheard.',
  },
  'inbox.read': {
    who: all('clinic', desk),
    because: 'Whoever may answer a patient may read the question.',
  },
  'procedure.read': {
    who: all('clinic', careTeam),
    because: 'What was injected where is for those who treat and watch.',
  },
  'drawing.read': {
    who: { patient: 'own', ...all('clinic', careTeam) },
    because: 'Where it hurts is for those who examine and treat.',
  },
  'examination.read': {
    who: all('clinic', careTeam),
    because: 'What was found and planned is for those who examine and treat.',
  },
  'on-call.read': {
    who: all('clinic', [...desk, 'administrator', 'on-call']),
    because: 'Everyone who may have to call someone must know whom.',
  },
  'settings.read': { who: all('clinic', everyone), because: 'The clinic’s own facts hold nobody.' },
  'protocol.read': {
    who: all('clinic', everyone),
    because: 'The rules hold nobody; who works by them may read them.',
  },
  'staff.read': {
    who: all('clinic', everyone),
    because: 'Everyone may know who works here, and as what.',
  },
  'outbox.read': {
    who: all('clinic', everyone),
    because: 'The demo’s mail, and only the demo’s, is open to its visitors.',
  },
  'session.read': { who: all('own', everyone), because: 'Everyone sees where they are signed in.' },
} satisfies Record<string, Permission>
