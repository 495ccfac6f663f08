import type { Sentence } from '../language.ts'

/** What may be given through the needle, as far as a symptom report must know. Doses come with the dose guard. */
export const drugs = {
  lidocaine: { en: 'lidocaine', es: 'lidocaína' },
  bupivacaine: { en: 'bupivacaine', es: 'bupivacaína' },
  ropivacaine: { en: 'ropivacaine', es: 'ropivacaína' },
  mepivacaine: { en: 'mepivacaine', es: 'mepivacaína' },
  chloroprocaine: { en: 'chloroprocaine', es: 'cloroprocaína' },
  procaine: { en: 'procaine', es: 'procaína' },
  liposomal_bupivacaine: { en: 'liposomal bupivacaine', es: 'bupivacaína liposomal' },
  steroid: { en: 'steroid', es: 'esteroide' },
  botulinum: { en: 'botulinum toxin', es: 'toxina botulínica' },
  saline: { en: 'salt water (saline)', es: 'agua con sal (suero)' },
} as const satisfies Record<string, Sentence>

export type DrugId = keyof typeof drugs

/** The modifiers of the symptom rules that a drug sets. A drug that was not recorded as given was not given. */
export const modifierOfDrug: Readonly<Partial<Record<DrugId, string>>> = {
  liposomal_bupivacaine: 'liposomal_bupivacaine',
  botulinum: 'botulinum_used',
}

/** The modifiers set by the drugs that were given. */
export function procedureModifiers(given: readonly DrugId[]): readonly string[] {
  return given.flatMap((drug) => modifierOfDrug[drug] ?? [])
}
