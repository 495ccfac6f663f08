import type { Logic } from '../conditions.ts'
import type { MeasuredAtom } from '../dosing/condition.ts'
import { acetaminophenQuantities } from '../dosing/rescue-data.ts'
import { doseQuantities } from '../dosing/rules.ts'
import type { ProtocolData } from '../protocol.ts'
import { atomPlaces, type Path } from './places.ts'
import type { Reference } from './references.ts'

type Ruled = { readonly when: Logic<MeasuredAtom<string>> }

/** Names in the conditions of dose rules: quantities, and what the chart knows. */
export function doseReferences({ dosing }: ProtocolData): readonly Reference[] {
  const { verdictRules, flagRules, factors, rescue } = dosing
  const pills = rescue.acetaminophen
  return [
    ...references(verdictRules, ['dosing', 'verdictRules'], doseQuantities, dosing.modifiers),
    ...references(flagRules, ['dosing', 'flagRules'], doseQuantities, dosing.modifiers),
    ...references(factors, ['dosing', 'factors'], doseQuantities, dosing.modifiers),
    ...references(
      pills.rules,
      ['dosing', 'rescue', 'acetaminophen', 'rules'],
      acetaminophenQuantities,
      pills.modifiers,
    ),
  ]
}

function references(
  rules: readonly Ruled[],
  path: Path,
  quantities: readonly string[],
  modifiers: Readonly<Record<string, string>>,
): readonly Reference[] {
  const known = new Map(quantities.map((name) => [name, name]))
  const chart = new Map(Object.entries(modifiers))
  return rules.flatMap(({ when }, at) =>
    atomPlaces(when, [...path, at, 'when']).flatMap(
      ({ atom, path: place }): readonly Reference[] => {
        if ('mod' in atom)
          return [
            {
              path: [...place, 'mod'],
              kind: 'modifier of the dose rules',
              name: atom.mod,
              valid: chart,
            },
          ]
        return 'num' in atom
          ? [
              {
                path: [...place, 'num', 0],
                kind: 'quantity of the dose rules',
                name: atom.num[0],
                valid: known,
              },
            ]
          : []
      },
    ),
  )
}
