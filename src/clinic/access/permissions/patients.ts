import { all, careTeam, type Permission } from './permission.ts'

/** What patients do about their own visit, and callers before a locked door. */
export const patients = {
  'link.open': {
    who: all('own', ['patient']),
    because: 'The link and the date of birth are the patient’s key.',
  },
  'link.wrong-birth-date': { who: all('clinic', ['caller']), because: 'Wrong tries are counted.' },
  'call-back.request': {
    who: all('clinic', ['caller']),
    because: 'Who stands before a locked door can ask to be called.',
  },
  'screening.answer': {
    who: { patient: 'own', ...all('clinic', careTeam) },
    because: 'Patients answer about themselves, or tell the care team.',
  },
  'screening.confirm': {
    who: { patient: 'own', ...all('clinic', careTeam) },
    because: 'As answering.',
  },
  'drawing.save': {
    who: { patient: 'own', ...all('clinic', careTeam) },
    because: 'Patients show where it hurts, or tell the care team.',
  },
  'report.draft': { who: all('own', ['patient']), because: 'A report is the patient’s own.' },
  'report.opened-by-mistake': {
    who: all('own', ['patient']),
    because: 'A report is the patient’s own.',
  },
  'report.submit': {
    who: all('own', ['patient']),
    system: true,
    because: 'The patient’s own; one left lying is sent as it stands.',
  },
  'aftercare.log': {
    who: all('own', ['patient']),
    because: 'The plan is ticked off by who lives by it.',
  },
} satisfies Record<string, Permission>
