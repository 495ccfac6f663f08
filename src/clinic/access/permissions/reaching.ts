import { all, everyone, type Permission } from './permission.ts'

/** How staff are reached, and what came of it. */
export const reaching = {
  'contact.add': { who: all('own', everyone), because: 'Everyone says how they are reached.' },
  'contact.code': {
    who: all('own', everyone),
    because: 'As adding: the code proves that it is theirs.',
  },
  'contact.verify': { who: all('own', everyone), because: 'As adding.' },
  'contact.remove': { who: all('own', everyone), because: 'As adding.' },
  'contact.order': {
    who: all('own', everyone),
    because: 'Whoever is woken knows what wakes them.',
  },
  'contact.test': {
    who: all('own', everyone),
    system: true,
    because: 'One’s own; the worker tries each of them every week.',
  },
  'attempt.delivered': { who: {}, system: true, because: 'The provider says so, signed.' },
  'attempt.not-delivered': { who: {}, system: true, because: 'The provider says so, signed.' },
} satisfies Record<string, Permission>
