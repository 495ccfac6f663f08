import { all, managers, type Permission } from './permission.ts'

/** A patient's rights in the record, and opening one that one's role does not reach. */
export const records = {
  'record.find': {
    who: all('clinic', [...managers, 'billing', 'on-call']),
    because: 'By the whole name and the date of birth only: who asks knows already whom they mean.',
  },
  'record.read': {
    who: all('clinic', managers),
    because:
      'Who answers for privacy sees whose record it is and how to reach them, nothing clinical.',
  },
  'record.readers': {
    who: all('clinic', managers),
    because: 'Who answers for privacy can say who saw a record, and why.',
  },
  'record.correct': {
    who: all('clinic', managers),
    because: 'At the patient’s wish, with a reason; what stood there before is kept beside it.',
  },
  'record.export': {
    who: all('clinic', managers),
    because: 'The patient’s own copy is handed out by who answers for privacy, freshly signed in.',
  },
  'record.forget': {
    who: all('clinic', ['clinic-lead']),
    because: 'What cannot be taken back is done by who answers for the records medically.',
  },
  'record.retention': {
    who: all('clinic', ['clinic-lead']),
    because: 'How long records are kept is the clinic’s choice, and the lead signs it.',
  },
  'record.open-in-need': {
    who: all('clinic', ['billing', 'on-call']),
    because: 'Whose role does not reach a record may need it once: with a reason, for 15 minutes.',
  },
  'record.read-in-need': {
    who: all('own', ['billing', 'on-call']),
    because: 'What one has opened oneself, with a reason, within the last 15 minutes.',
  },
  'opening.told': { who: {}, system: true, because: 'The worker tells the clinic lead.' },
  'opening.not-told': { who: {}, system: true, because: 'The worker tells the clinic lead.' },
  'health.read': {
    who: all('clinic', managers),
    because: 'Who answers for the clinic sees whether its machine works.',
  },
  'health.try-mail': {
    who: all('clinic', managers),
    because: 'A channel is tried before a night depends on it.',
  },
} satisfies Record<string, Permission>
