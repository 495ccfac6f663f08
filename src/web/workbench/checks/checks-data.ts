import { mayDo } from '#clinic/access/may-do.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { plannedFacts } from '#clinic/examinations/planned.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { readAnswers } from '#clinic/screenings/answers.ts'
import { type CurrentScreening, currentScreening } from '#clinic/screenings/current.ts'
import { type KeptFacts, readFacts } from '#clinic/screenings/facts.ts'
import { type CheckPart, checkFields } from '#protocol/screening/checks.ts'
import { partOf } from '#protocol/screening/fields.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import { whenText } from '../times.ts'
import { plannedRows } from '../visits/planned-rows.ts'
import { siteChoices } from '../visits/procedure-choices.ts'
import { visitData } from '../visits/visit-data.ts'
import { medicineNames } from './names.ts'

type Typed = Record<string, string>

const text = (value: Value): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const yesNo = (value: Value): string => (value === true ? 'yes' : value === false ? 'no' : '')

/** What was written down for one part, as its form would hold it. */
function typedPart(part: CheckPart, kept: KeptFacts | undefined): Typed {
  const typed: Typed = {}
  for (const field of checkFields[part]) {
    const name = `${part}.${field.name}`
    const value = kept?.facts[field.name]
    if (field.kind === 'yesNo') typed[name] = yesNo(value)
    else if (field.kind === 'dated' || field.kind === 'measure') {
      const second = field.kind === 'dated' ? 'on' : 'unit'
      typed[`${name}.value`] = text(partOf(value, 'value'))
      typed[`${name}.${second}`] = text(partOf(value, second))
    } else typed[name] = text(value)
  }
  return typed
}

function typedAnswers(answers: Readonly<Record<string, Value>>, ids: readonly string[]): Typed {
  const typed: Typed = {}
  for (const id of ids) {
    const answer = answers[id]
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) continue
    for (const [name, value] of Object.entries(answer)) typed[`${id}.${name}`] = text(value)
  }
  const items = partOf(answers.other_meds, 'items')
  for (const [row, item] of (Array.isArray(items) ? items : []).entries()) {
    typed[medicineNames(row).drug] = text(partOf(item, 'drug'))
    typed[medicineNames(row).recognized] = text(partOf(item, 'recognized'))
  }
  return typed
}

/** The parts in which staff still have something to find out; a path begins with its part. */
function openParts(
  asked: readonly { readonly id: string }[],
  { missing, pending }: Pick<CurrentScreening, 'missing' | 'pending'>,
): ReadonlySet<string> {
  const ofStaff = missing.filter(({ of }) => of === 'staff')
  const isAsked = (question: string) => asked.some(({ id }) => id === question)
  const visit = [...ofStaff.map(({ question }) => question), ...pending].some(isAsked)
  const parts = ofStaff.flatMap(({ paths }) => paths.map((path) => path.split('.')[0] ?? path))
  return new Set([...parts, ...(visit ? ['visit'] : [])])
}

/** Everything the screen of checks shows, as plain values; undefined when the clinic has no such visit. */
export async function checksData(clinic: Clinic, staff: SignedIn, visitId: string) {
  const visit = await visitData(clinic, staff, visitId)
  if (visit === undefined) return undefined
  const facts = await readFacts(clinic, visitId)
  const { screening } = (await inForce(clinic)).protocol
  const asked = screening.questions.filter(({ who }) => who === 'staff')
  const recorded = (part: CheckPart) => {
    const kept = facts.get(part)
    return kept === undefined
      ? null
      : `${kept.name ?? 'The patient'}, ${whenText(kept.recordedAt, visit.clinicZone, clinic.now)}`
  }
  const anesthetics = facts.get('plan')?.facts.anesthetics
  const open = openParts(asked, await currentScreening(clinic, visitId))
  return {
    visitId,
    name: visit.name,
    area: visit.area,
    missing: visit.review.missing,
    mayCheck: mayDo(staff.actor, 'screening.check'),
    treated: visit.procedure !== null,
    done: {
      plan: facts.has('plan') && !open.has('plan'),
      chart: facts.has('chart') && !open.has('chart'),
      vitals: facts.has('vitals') && !open.has('vitals'),
      visit: !open.has('visit'),
    },
    recorded: { plan: recorded('plan'), chart: recorded('chart'), vitals: recorded('vitals') },
    typed: {
      ...plannedRows((await plannedFacts(clinic, visitId)).targets),
      ...typedPart('plan', facts.get('plan')),
      ...typedPart('chart', facts.get('chart')),
      ...typedPart('vitals', facts.get('vitals')),
      ...typedAnswers(
        await readAnswers(clinic, visitId),
        asked.map(({ id }) => id),
      ),
    },
    anesthetics: Array.isArray(anesthetics) ? anesthetics.map(text) : [],
    questions: asked.map(({ id, fields }) => ({
      id,
      fields: (fields ?? []).flatMap((field) =>
        field.type === 'enum' ? [{ name: field.name, values: field.values }] : [],
      ),
    })),
    medicines: [...new Set(Object.values(screening.drugClasses).flat())].toSorted(),
    choices: siteChoices,
  }
}

export type ChecksData = NonNullable<Awaited<ReturnType<typeof checksData>>>
