import { guardDose } from '../dosing/guard.ts'
import type { DosePlan } from '../dosing/plan.ts'
import { severity } from '../dosing/ready.ts'
import { rescue } from '../dosing/rescue.ts'
import type { Protocol } from '../protocol.ts'
import { type Checked, error, type Finding, type Search, together } from './finding.ts'

const volumes_ml = [0, 1, 2, 5, 8, 10, 15, 20, 25, 30, 40, 50, 75, 100, 200, 500]
const weights_kg = [40, 55, 70, 100]

/** The dose guard and the rescue doses worked through: more is never less severe, the most is blocked, and every weight has a dose. */
export function checkDoseSearch(protocol: Protocol): Checked {
  return together([checkVolumes(protocol), checkModifiers(protocol), checkRescueDoses(protocol)])
}

type Planned = { readonly at: string; readonly plan: (ml: number) => DosePlan }

function plansOf({ dosing }: Protocol): readonly Planned[] {
  return dosing.formulary.flatMap(({ id, strengths_percent }) =>
    strengths_percent.flatMap((percent) =>
      [true, false].flatMap((epi) =>
        weights_kg.map((value) => ({
          at: id,
          plan: (ml: number): DosePlan => ({
            weight: { value, unit: 'kg' },
            drugs: [{ drug: id, percent, ml, epi, ...(epi && { epi_ratio: '1:200,000' }) }],
          }),
        })),
      ),
    ),
  )
}

function checkVolumes(protocol: Protocol): Checked {
  const plans = plansOf(protocol)
  const search: Search = { kind: 'exhaustive', combinations: plans.length * volumes_ml.length }
  const found = new Map<string, Finding>()
  for (const { at, plan } of plans) {
    const levels = volumes_ml.map((ml) => severity(guardDose(protocol, plan(ml)).verdict))
    const falls = levels.findIndex((level, place) => level < (levels[place - 1] ?? level))
    if (falls >= 0) {
      const message = `${volumes_ml[falls]} mL is judged milder than ${volumes_ml[falls - 1]} mL: ${JSON.stringify(plan(volumes_ml[falls] ?? 0))}.`
      found.set(`falls ${at}`, error('falls', at, message, search))
    }
    const most = volumes_ml.at(-1) ?? 0
    if ((levels.at(-1) ?? 0) < severity('block')) {
      const message = `${most} mL is not blocked: ${JSON.stringify(plan(most))}.`
      found.set(`dose ${at}`, error('dose', at, message, search))
    }
  }
  return {
    findings: [...found.values()],
    searched: [{ at: 'volumes of each drug', search }],
  }
}

/** What the chart knows never makes a dose milder. */
function checkModifiers(protocol: Protocol): Checked {
  const plans = plansOf(protocol)
  const modifiers = Object.keys(protocol.dosing.modifiers)
  const combinations = plans.length * modifiers.length
  const search: Search = { kind: 'exhaustive', combinations }
  const found = new Map<string, Finding>()
  for (const { at, plan } of plans) {
    const without = guardDose(protocol, plan(15))
    for (const modifier of modifiers) {
      const having = guardDose(protocol, { ...plan(15), modifiers: [modifier] })
      if (severity(having.verdict) >= severity(without.verdict)) continue
      const message = `With ${at} it makes ${without.verdict} ${having.verdict}.`
      found.set(modifier, error('falls', modifier, message, search))
    }
  }
  return { findings: [...found.values()], searched: [{ at: 'modifiers of a dose', search }] }
}

function checkRescueDoses(protocol: Protocol): Checked {
  const { weight_kg, lipid, epinephrine } = protocol.dosing.rescue
  const from = Math.ceil(Number(weight_kg.from))
  const to = Math.floor(Number(weight_kg.to))
  const weights = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
  const search: Search = { kind: 'exhaustive', combinations: 2 * weights.length }
  const found = new Map<string, Finding>()
  for (const kg of weights) {
    const fat = rescue(protocol, { kind: 'lipid_20_percent', weight_kg: kg })
    if (!('bolus_ml' in fat) || fat.bolus_ml <= 0)
      found.set(lipid.id, error('dose', lipid.id, `At ${kg} kg there is no bolus.`, search))
    else if (fat.bolus_ml > fat.max_ml)
      found.set(
        lipid.id,
        error(
          'dose',
          lipid.id,
          `At ${kg} kg the bolus is more than the most: ${fat.bolus_ml} mL.`,
          search,
        ),
      )
    const muscle = rescue(protocol, { kind: 'epinephrine_im_1mg_per_ml', weight_kg: kg })
    if (!('mg' in muscle) || muscle.mg <= 0)
      found.set(
        epinephrine.id,
        error('dose', epinephrine.id, `At ${kg} kg there is no dose.`, search),
      )
  }
  if (weights.length === 0)
    found.set('weights', error('dose', 'rescue.weight_kg', 'No weight has a rescue dose.', search))
  return {
    findings: [...found.values()],
    searched: [{ at: 'weights of the rescue doses', search }],
  }
}
