export type Rung = 'on-call' | 'backup' | 'everyone'

/** Who stands where at one moment. `everyone` are all who may take a case. */
export type Standing<Person> = {
  readonly primary: readonly Person[]
  readonly backup: readonly Person[]
  readonly everyone: readonly Person[]
}

/**
 * The people of one rung of the ladder. The backup rung keeps the one on call. A gap in the roster is never silence:
 * a rung to which it adds nobody who can be reached is everyone.
 */
export function peopleOf<Person>(
  rung: Rung,
  { primary, backup, everyone }: Standing<Person>,
  of: { id: (person: Person) => string; isReachable: (person: Person) => boolean },
): Person[] {
  if (rung === 'everyone') return [...everyone]
  const added = rung === 'on-call' ? primary : backup
  if (!added.some(of.isReachable)) return [...everyone]
  const people = rung === 'on-call' ? primary : [...primary, ...added]
  return [...new Map(people.map((person) => [of.id(person), person])).values()]
}
