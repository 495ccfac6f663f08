import { all, clinicians, everyone, managers, type Permission } from './permission.ts'

/** The clinic itself: its facts, its people, its protocol. */
export const running = {
  'clinic.create': { who: {}, system: true, because: 'Only setup makes a clinic.' },
  'setup.acknowledge': {
    who: all('clinic', managers),
    because: 'Who answers for the clinic says that the protocol is a draft until it is signed.',
  },
  'settings.change': {
    who: all('clinic', managers),
    because: 'Numbers that patients call in need are changed by who answers for the clinic.',
  },
  'settings.holiday-add': { who: all('clinic', managers), because: 'As the settings.' },
  'settings.holiday-remove': { who: all('clinic', managers), because: 'As the settings.' },
  'staff.hire': {
    who: all('clinic', ['administrator']),
    system: true,
    because: 'The administrator puts people on the staff; setup the first one.',
  },
  'staff.invite': { who: all('clinic', ['administrator']), system: true, because: 'As hiring.' },
  'staff.change-role': {
    who: all('clinic', ['administrator']),
    because: 'Nobody gives themselves rights but who keeps them all.',
  },
  'staff.end': { who: all('clinic', ['administrator']), because: 'As hiring.' },
  'staff.join': { who: all('own', everyone), because: 'One’s own invitation.' },
  'staff.renew': { who: all('own', everyone), because: 'One’s own invitation.' },
  'session.open': { who: all('own', everyone), because: 'One’s own sign-in.' },
  'session.confirm': { who: all('own', everyone), because: 'One’s own sign-in.' },
  'session.end': {
    who: { ...all('own', everyone), administrator: 'clinic' },
    system: true,
    because: 'One’s own; a lost tablet’s is ended by the administrator.',
  },
  'demo.enter': { who: all('own', everyone), because: 'Only in a demo, only on its own machine.' },
  'protocol.start': {
    who: all('clinic', clinicians),
    because: 'Clinicians write the clinic’s rules.',
  },
  'protocol.change': {
    who: all('own', clinicians),
    because: 'Only a draft’s writer changes it, so that its signer wrote none of it.',
  },
  'protocol.sign': {
    who: all('clinic', clinicians),
    because: 'A second clinician reads and signs.',
  },
  'protocol.publish': {
    who: all('clinic', ['clinic-lead']),
    because: 'The lead answers for what is in force.',
  },
  'protocol.discard': {
    who: { clinician: 'own', 'clinic-lead': 'clinic' },
    because: 'Its writer’s, and the lead’s who must be able to go on.',
  },
} satisfies Record<string, Permission>
