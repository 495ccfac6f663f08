import { all, desk, type Permission } from './permission.ts'

/** The book of visits, and what patients are sent. */
export const booking = {
  'patient.register': {
    who: all('clinic', desk),
    because: 'Whoever books a visit may book a new person.',
  },
  'visit.register': {
    who: all('clinic', desk),
    because: 'Booking is the desk’s work, and care’s when the desk is empty.',
  },
  'visit.import': {
    who: all('clinic', ['clinic-lead', 'front-desk']),
    because: 'A whole day list is brought in by who keeps the book.',
  },
  'visit.move': { who: all('clinic', desk), because: 'As booking.' },
  'visit.cancel': { who: all('clinic', desk), because: 'As booking; the reason is kept.' },
  'visit.no-show': {
    who: all('clinic', desk),
    because: 'Who waits for a patient sees that nobody came.',
  },
  'message.queue': {
    who: all('clinic', desk),
    system: true,
    because: 'Mail to a patient follows from booking, or from a case that nobody took in time.',
  },
  'message.handed-over': { who: {}, system: true, because: 'The post sends by itself.' },
  'message.failed': { who: {}, system: true, because: 'The post sends by itself.' },
  'link.issue': {
    who: all('clinic', desk),
    system: true,
    because: 'A link opens one visit for one person: who books or discharges hands it out.',
  },
  'link.revoke': {
    who: all('clinic', desk),
    because: 'A link in wrong hands is ended by whoever hears of it.',
  },
} satisfies Record<string, Permission>
