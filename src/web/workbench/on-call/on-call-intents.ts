import type { Staff } from '#clinic/actor.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { endOverride, override } from '#clinic/on-call/override.ts'
import { endPlan } from '#clinic/on-call/save-plan.ts'
import { type NewShift, schedule, unschedule } from '#clinic/on-call/schedule.ts'
import { listClinicians } from '#clinic/people/staff.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { idOf, instantOf, textOf } from '../form.ts'
import type { SaidWord } from '../said.tsx'

export type OnCallOutcome =
  | { readonly kind: 'done'; readonly word: SaidWord }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }

type Intent = (clinic: Clinic, actor: Staff, form: FormData) => Promise<OnCallOutcome>

const refused = (name: string, message: string): OnCallOutcome => ({
  kind: 'refused',
  errors: [{ name, message }],
})
const done = (word: SaidWord): OnCallOutcome => ({ kind: 'done', word })

/** The shift that was typed, or what is wrong with it. */
async function readShift(clinic: Clinic, form: FormData): Promise<NewShift | OnCallOutcome> {
  const { time_zone: zone } = await clinicSettings(clinic)
  const at = (end: 'from' | 'to') =>
    instantOf(textOf(form, `${end}-day`), textOf(form, `${end}-time`), zone)
  const [startsAt, endsAt] = [at('from'), at('to')]
  const staffId = textOf(form, 'staff')
  const known = (await listClinicians(clinic)).some((member) => member.staff_id === staffId)
  if (!known) return refused('staff', 'Choose who is on call.')
  if (startsAt === undefined) return refused('from-day', 'Give the day and time it begins.')
  if (endsAt === undefined) return refused('to-day', 'Give the day and time it ends.')
  if (Temporal.Instant.compare(endsAt, clinic.now) <= 0) {
    return refused('to-day', 'That time has passed.')
  }
  const tier = textOf(form, 'tier') === 'backup' ? 'backup' : 'primary'
  return { staffId, tier, startsAt, endsAt }
}

type Trouble = 'ends-before-it-starts' | 'has-passed' | 'unreachable' | 'cannot-take-cases'

function troubleOf(kind: Trouble, name: string): OnCallOutcome {
  switch (kind) {
    case 'ends-before-it-starts':
      return refused('to-day', 'It ends before it begins.')
    case 'has-passed':
      return refused('to-day', 'That time has passed.')
    case 'cannot-take-cases':
      return refused('staff', `${name} may not take a case.`)
    case 'unreachable':
      return refused('staff', `${name} has no mail address and cannot be reached at night.`)
  }
}

const add: Intent = async (clinic, actor, form) => {
  const shift = await readShift(clinic, form)
  if ('kind' in shift) return shift
  const result = await schedule(clinic, actor, shift)
  if (result.kind === 'scheduled') return done('scheduled')
  return troubleOf(result.kind, 'name' in result ? result.name : '')
}

const swap: Intent = async (clinic, actor, form) => {
  const shift = await readShift(clinic, form)
  if ('kind' in shift) return shift
  const result = await override(clinic, actor, shift)
  if (result.kind === 'overridden') return done('overridden')
  return troubleOf(result.kind, 'name' in result ? result.name : '')
}

const remove: Intent = async (clinic, actor, form) => {
  await unschedule(clinic, actor, idOf(textOf(form, 'shift')))
  return done('unscheduled')
}

const takeBack: Intent = async (clinic, actor, form) => {
  await endOverride(clinic, actor, idOf(textOf(form, 'override')))
  return done('override-ended')
}

const end =
  (despite: boolean): Intent =>
  async (clinic, actor, form) => {
    const planId = idOf(textOf(form, 'plan'))
    const result = await endPlan(clinic, actor, planId, despite)
    if (result.kind === 'ended') return done('plan-ended')
    if (result.kind === 'leaves-open') {
      return refused(
        `plan-${planId}`,
        'Without it nobody is on call for some time. Plan that first.',
      )
    }
    return refused(`plan-${planId}`, 'Only the clinic lead and the administrator can end a plan.')
  }

/** Every form of the screen, by the value of its button. */
export const onCallIntents: ReadonlyMap<string, Intent> = new Map([
  ['add', add],
  ['swap', swap],
  ['remove', remove],
  ['end-override', takeBack],
  ['end-plan', end(false)],
  ['end-plan-despite', end(true)],
])
