/** Words of the frame: what every screen may need. Screens of one area keep their own pair of files. */
export const en = {
  skip: 'Skip to content',
  otherLanguage: 'Español',
  somethingIsWrong: 'Something is wrong',
  help: 'Help',
  callClinic: 'Call us:',
  callEmergency: (number: string) => `Call ${number}`,
  emergency: {
    title: 'Is it an emergency?',
    sentence: (number: string) =>
      `Trouble breathing, chest pain, fainting, a seizure or sudden weakness: call ${number} now. Do not wait for us.`,
  },
  demo: 'Demo. The clinic and the people are made up.',
  draft: 'Draft. No clinic has signed this medical content yet.',
  required: 'needed',
  optional: 'may stay empty',
  problems: (count: number) =>
    count === 1 ? 'One answer needs another look' : `${count} answers need another look`,
  date: { day: 'Day', month: 'Month', year: 'Year', example: 'For example 3 / 27 / 1958' },
  dayOf: (day: number, last: number) => `Day ${day} of ${last}`,
  dayDone: 'done',
  dayToday: 'today',
  startPage: 'To the start page',
  reference: 'If you call, say this number:',
  notKnown: 'We do not know if it was sent. Call us if it cannot wait.',
  severity: {
    emergency: 'Emergency',
    stop: 'Do not proceed',
    hold: 'Hold',
    review: 'Review',
    note: 'Note',
    clear: 'Clear',
  },
  trouble: {
    forbidden: {
      title: 'We could not take that',
      text: 'It did not come from a page of ours. Go back, open the page again and try once more.',
    },
    missing: {
      title: 'There is no page here',
      text: 'The address may be cut off. Open the link from your message again.',
    },
    expired: {
      title: 'This link has ended',
      text: 'A link works until the visit is over. Call us and we will send you a new one.',
    },
    tooLarge: {
      title: 'That was too much at once',
      text: 'Please shorten what you wrote and send it again.',
    },
    wrongName: {
      title: 'This is not our address',
      text: 'Needlepoint on this computer answers only to localhost.',
    },
    tooMany: {
      title: 'Please wait a little',
      text: 'There were too many tries. Wait ten minutes, or call us.',
    },
    broken: {
      title: 'Something broke on our side',
      text: 'It is not your fault. Try again in a minute. If you need us now, call.',
    },
    away: {
      title: 'We cannot answer just now',
      text: 'Our system is not reachable. Try again in a minute. If you need us now, call.',
    },
  },
}

export type Words = typeof en
