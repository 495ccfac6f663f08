import type { Floor } from '../triage/rules.ts'

/** "Please call me back" from someone whose link does not open: nothing is known, so a person calls. To be signed. */
export const callBackRequest: Floor = {
  id: 'CALL-BACK',
  disposition: 'page_callback_30',
  because: 'Someone who could not open a link asks to be called. Nothing else is known.',
}

/** A report of a visit that has ended: the follow-up no longer runs, so the least is that a person calls. To be signed. */
export const finishedVisit: Floor = {
  id: 'VISIT-ENDED',
  disposition: 'page_callback_30',
  because:
    'The report came after the visit had ended or was cancelled; nobody follows it any more.',
}

/** A message that nobody answered in time becomes an alert. To be signed. */
export const inboxOverdue: Floor = {
  id: 'INBOX-OVERDUE',
  disposition: 'page_callback_60',
  because: 'A message was not answered within the opening hours it was due in.',
}

/** A form that was begun and left lying: whoever began it had a reason, so the least is that a person calls. To be signed. */
export const leftLying: Floor = {
  id: 'LEFT-LYING',
  disposition: 'page_callback_60',
  because: 'The form was begun and not finished; nobody knows what the patient meant to say.',
}
