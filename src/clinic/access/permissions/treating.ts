import { all, careTeam, clinicians, desk, type Permission } from './permission.ts'

/** The day of treatment. */
export const treating = {
  'visit.enter-room': {
    who: all('clinic', desk),
    because: 'Whoever shows the patient in says so.',
  },
  'screening.check': {
    who: all('clinic', careTeam),
    because: 'Vital signs and the chart are clinical.',
  },
  'screening.override': {
    who: all('clinic', clinicians),
    because: 'Releasing a rule is a medical decision with a name.',
  },
  'examination.record': {
    who: all('clinic', careTeam),
    because:
      'Whoever examines writes down what was found; what is picked is planned, not injected.',
  },
  'procedure.record': { who: all('clinic', clinicians), because: 'Who injects records it.' },
  'observation.start': {
    who: all('clinic', careTeam),
    because: 'Watching a patient is nursing and medicine.',
  },
  'observation.end': {
    who: all('clinic', careTeam),
    because: 'As starting; ending early is kept with its reason.',
  },
  'visit.discharge': {
    who: all('clinic', careTeam),
    because: 'Sending a patient home is clinical.',
  },
} satisfies Record<string, Permission>
