import { useSearchParams } from 'react-router'
import { Icon } from '../look/icon.tsx'

/** What was just done, said once at the top of the screen one comes to. */
const sentences = {
  registered: 'The visit is registered.',
  'list-booked': 'The list is booked. The same list again would change nothing.',
  invited: 'The link is on its way by mail.',
  revoked: 'Every link to this visit has ended. Send a new one when it is time.',
  moved: 'The visit was moved. The patient gets a mail if there is an address.',
  cancelled: 'The visit was cancelled. The patient gets a mail if there is an address.',
  'no-show': 'Noted that the patient did not come.',
  'in-room': 'The patient is in the room.',
  checked: 'Written down. The screening was looked at again.',
  recorded: 'The procedure is recorded. Start the observation now.',
  observing: 'The observation has started.',
  observed: 'The observation has ended. The discharge sheet is next.',
  released: 'Released, with your name and your reason.',
  answered: 'The answer was sent with your name.',
  scheduled: 'The shift is on the roster.',
  unscheduled: 'The shift was taken off the roster.',
  saved: 'Saved. Every screen shows it within a minute.',
  'holiday-added': 'The clinic is closed on that day.',
  'holiday-removed': 'The clinic is open on that day as its hours say.',
  'role-changed': 'The role is changed. It holds from their next press on.',
  'staff-ended': 'They are off the staff, and signed out everywhere.',
  'session-ended': 'Signed out there, at once.',
  overridden: 'They are on instead. Those it concerns are told by mail.',
  'override-ended': 'The plan holds again.',
  'plan-saved': 'The plan is in force.',
  'plan-ended': 'The plan has ended.',
  'code-sent': 'A code is on its way. Type it below.',
  'contact-verified': 'Proven. It is used from the next alert on.',
  'contact-moved': 'The order is changed.',
  'contact-removed': 'It is used no more.',
  'test-sent': 'The test is on its way.',
  'passkey-removed': 'The passkey opens nothing any more.',
  'draft-started': 'The draft is open: a copy of what is in force.',
  'rule-changed': 'The rule is changed in the draft.',
  'rule-added': 'The rule is in the draft.',
  'rule-removed': 'The rule is out of the draft.',
  'rule-put-back': 'The rule is back in the draft.',
  'words-changed': 'The words are changed in the draft.',
  'words-same': 'The words are what they were.',
  'rule-same': 'The rule says what it said before.',
  corrected: 'Corrected. What stood there before is kept beside it.',
  'corrected-nothing': 'Everything was as you wrote it. Nothing was changed.',
  forgotten: 'Forgotten. Nobody can be found by this record any more.',
  retention: 'Kept. It holds for every record of the clinic.',
  'fresh-sign-in': 'You have shown that it is you. Take the copy now.',
  signed: 'Signed, with your name.',
  published: 'Published. It decides from now on.',
  discarded: 'The draft is thrown away.',
} as const

export type SaidWord = keyof typeof sentences

const isSaid = (word: string): word is SaidWord => Object.hasOwn(sentences, word)

/** An address with the word for what was just done. */
export function saying(href: string, word: SaidWord): string {
  const [path = '', hash] = href.split('#')
  const joined = `${path}${path.includes('?') ? '&' : '?'}said=${word}`
  return hash === undefined ? joined : `${joined}#${hash}`
}

export function Said() {
  const [query] = useSearchParams()
  const word = query.get('said') ?? ''
  return (
    <p className="said" role="status">
      {isSaid(word) && (
        <>
          <Icon name="circleCheck" /> {sentences[word]}
        </>
      )}
    </p>
  )
}
