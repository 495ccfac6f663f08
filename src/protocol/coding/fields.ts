import type { FieldType } from '../screening/questions.ts'

/** Everything the conditions of coding rules may ask about, with what it can be; undefined where that is a number or a word. */
export const codingFields: ReadonlyMap<string, FieldType | undefined> = new Map<
  string,
  FieldType | undefined
>([
  ['exam.signs', { type: 'integer', min: 0, max: 3 }],
  ['history.sessions', { type: 'integer', min: 0 }],
  ['history.daysSinceSameRegion', undefined],
  ['history.reliefPercent', { type: 'number', min: 0 }],
  ['history.reliefWeeks', { type: 'number', min: 0 }],
  [
    'guidance.kind',
    { type: 'enum', values: ['none', 'ultrasound', 'fluoroscopy', 'another', 'not recorded'] },
  ],
  ['guidance.imageStored', undefined],
  ['guidance.reportWritten', undefined],
  ['guidance.why', undefined],
  ['guidance.realTime', undefined],
  ['count.regions', { type: 'integer', min: 0 }],
  ['count.dryNeedled', { type: 'integer', min: 0 }],
  ['count.otherBlocks', { type: 'integer', min: 0 }],
  ['diagnosis.valid', { type: 'integer', min: 0 }],
  ['diagnosis.listed', { type: 'integer', min: 0 }],
  ['diagnosis.alone', { type: 'integer', min: 0 }],
])

/** What those fields are called where a coder or a clinician reads a rule. */
export const codingFieldWords: Readonly<Record<string, string>> = {
  'exam.signs': 'the number of signs of a trigger point in the note',
  'history.sessions': 'the number of sessions in the 12 months before',
  'history.daysSinceSameRegion': 'the days since the same region was treated',
  'history.reliefPercent': 'the relief from the last session in percent',
  'history.reliefWeeks': 'the weeks that relief lasted',
  'guidance.kind': 'the guidance',
  'guidance.imageStored': 'the image of the guidance is stored',
  'guidance.reportWritten': 'its interpretation is written',
  'guidance.why': 'the reason for the guidance',
  'guidance.realTime': 'the guidance was in real time',
  'count.regions': 'the number of regions treated',
  'count.dryNeedled': 'the number of muscles needled dry',
  'count.otherBlocks': 'the number of other procedures that may be a block',
  'diagnosis.valid': 'the number of valid diagnoses',
  'diagnosis.listed': 'the number of diagnoses on the list of the policy',
  'diagnosis.alone': 'the number of diagnoses that can be the reason by themselves',
}

/** What the named conditions of coding rules are called. */
export const codingDefinitionWords: Readonly<Record<string, string>> = {
  firstSession: 'this is the first session',
  guidanceDocumented: 'the guidance has its reason, a stored image and a written interpretation',
}
