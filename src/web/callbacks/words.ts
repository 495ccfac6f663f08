import type { TelephoneAnswer } from '#clinic/alerts/answer-by-telephone.ts'
import { clockText } from '../workbench/times.ts'

/** What whoever answered by telephone hears or reads. No word of it is about a patient. */
export function answerWords(answer: TelephoneAnswer, publicUrl: string): string {
  switch (answer.kind) {
    case 'acknowledged':
      return `You have the case. Call the patient and write the outcome: ${publicUrl}/workbench/alerts/${answer.alertId}`
    case 'already-acknowledged':
      return `${answer.by} took this case at ${clockText(answer.at, answer.zone)}. You need do nothing.`
    case 'already-resolved':
      return 'This case is closed. You need do nothing.'
    case 'not-a-clinician':
      return 'Your role may not take cases. Nothing was changed, and it rings on.'
    case 'unknown':
      return 'There is no such case any more. Nothing was changed.'
    case 'unknown-number':
      return 'This number is not known here and nobody reads this message. If you are a patient, call your clinic. In an emergency call emergency services.'
    case 'no-code':
      return 'Nothing was changed. To take a case, answer with the three digits of its message.'
    case 'wrong-code':
      return `Nothing was changed: no case of yours has the code ${answer.code}. Answer with the three digits of the newest message.`
  }
}

/** The same for the ear: nobody listens to an address. */
export function answerSaid(answer: TelephoneAnswer): string {
  if (answer.kind !== 'acknowledged') return answerWords(answer, '')
  return 'You have the case. Open Needlepoint, call the patient and write the outcome.'
}
