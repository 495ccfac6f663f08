import { compare, decimal, readDecimal } from '../decimal.ts'
import type { DosingData, LocalAnesthetic } from '../dosing/rules.ts'
import type { ProtocolData } from '../protocol.ts'
import { error, type Finding, symbolic } from './finding.ts'
import type { BrokenName } from './names.ts'
import { type Path, pathText } from './places.ts'
import { sameNumber } from './report-worlds.ts'

/** Figures with which no dose can be worked out: limits, factors, bounds and rescue amounts out of their range. */
export function brokenFigures({ dosing }: Pick<ProtocolData, 'dosing'>): readonly BrokenName[] {
  const { formulary, factors, bounds, rescue } = dosing
  const { lipid, epinephrine } = rescue
  return [
    ...formulary.flatMap((drug, at) =>
      (['plain', 'with_epinephrine'] as const).flatMap((kind) => [
        ...overZero(drug[kind].mg_per_kg, ['dosing', 'formulary', at, kind, 'mg_per_kg']),
        ...overZero(drug[kind].mg, ['dosing', 'formulary', at, kind, 'mg']),
      ]),
    ),
    ...factors.flatMap(({ factor }, at) =>
      isOver(factor, '0') && !isOver(factor, '1')
        ? []
        : [
            {
              path: ['dosing', 'factors', at, 'factor'],
              message: `a factor is over 0 and at most 1: ${factor}`,
            },
          ],
    ),
    ...Object.entries({ ...bounds, 'rescue.weight_kg': rescue.weight_kg })
      .filter(([, { from, to }]) => isOver(from, to))
      .map(([name, { from, to }]) => ({
        path: ['dosing', 'bounds', name],
        message: `from ${from} to ${to} is no range`,
      })),
    ...overZero(lipid.bolus_ml_per_kg, ['dosing', 'rescue', 'lipid', 'bolus_ml_per_kg']),
    ...overZero(lipid.infusion_ml_per_kg_min, [
      'dosing',
      'rescue',
      'lipid',
      'infusion_ml_per_kg_min',
    ]),
    ...overZero(lipid.fixed.bolus_ml, ['dosing', 'rescue', 'lipid', 'fixed', 'bolus_ml']),
    ...overZero(epinephrine.mg_per_kg, ['dosing', 'rescue', 'epinephrine', 'mg_per_kg']),
    ...overZero(epinephrine.mg_max, ['dosing', 'rescue', 'epinephrine', 'mg_max']),
    ...overZero(epinephrine.mg_per_ml, ['dosing', 'rescue', 'epinephrine', 'mg_per_ml']),
  ]
}

const isOver = (text: string, limit: string): boolean => {
  const value = readDecimal(text)
  return value !== undefined && compare(value, decimal(limit)) > 0
}

const overZero = (text: string, path: Path): readonly BrokenName[] =>
  isOver(text, '0') ? [] : [{ path, message: `a dose is over 0: ${text}` }]

/** The same as findings, and what the words of a limit say otherwise than its figures. */
export function checkDoseFigures(data: Pick<ProtocolData, 'dosing'>): readonly Finding[] {
  const { formulary, rescue } = data.dosing
  return [
    ...brokenFigures(data).map(({ path, message }) =>
      error('dose', pathText(path), message, symbolic),
    ),
    ...formulary.flatMap(checkDrug),
    ...checkRescue(rescue),
  ]
}

/** Stronger than this nothing is injected into a muscle: mg/mL may have been taken for percent. */
const percentMost = '5'

function checkDrug(drug: LocalAnesthetic): readonly Finding[] {
  const { id, strengths_percent, plain, with_epinephrine, label, because, source } = drug
  const words = `${label} ${because}`.replaceAll(/(\d),(\d{3})/g, '$1$2')
  const said = [...words.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number)
  const figures = [plain, with_epinephrine].flatMap(({ mg_per_kg, mg }) => [mg_per_kg, mg])
  const unsaid = [...new Set(figures)].filter((one) => !said.some((each) => sameNumber(each, one)))
  const odd = strengths_percent.filter(
    (percent) => !isOver(percent, '0') || isOver(percent, percentMost),
  )
  const lowered =
    isOver(plain.mg_per_kg, with_epinephrine.mg_per_kg) || isOver(plain.mg, with_epinephrine.mg)
  return [
    ...(source.length === 0 ? [error('source', id, 'Its limit names no source.', symbolic)] : []),
    ...(/\bmg\b/.test(label)
      ? []
      : [error('unit', id, `What the label says has no unit: ${label}`, symbolic)]),
    ...(strengths_percent.length === 0
      ? [error('unit', id, 'It has no strength: every plan is refused.', symbolic)]
      : []),
    ...odd.map((percent) =>
      error('unit', id, `${percent} % is no strength for a muscle: mg/mL, perhaps?`, symbolic),
    ),
    ...unsaid.map((figure) =>
      error('number', id, `Its limit of ${figure} is nowhere in the words to be signed.`, symbolic),
    ),
    ...(lowered
      ? [error('contradiction', id, 'With epinephrine its limit is lower than plain.', symbolic)]
      : []),
  ]
}

function checkRescue({ lipid, epinephrine }: DosingData['rescue']): readonly Finding[] {
  return [lipid, epinephrine].flatMap(({ id, steps, source }) => [
    ...(steps.length === 0 ? [error('dose', id, 'It says no step to take.', symbolic)] : []),
    ...(source.length === 0 ? [error('source', id, 'Its dose names no source.', symbolic)] : []),
  ])
}
