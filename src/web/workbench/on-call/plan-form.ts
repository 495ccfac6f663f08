import type { Staff } from '#clinic/actor.ts'
import type { Clinic } from '#clinic/clinic.ts'
import type { Plan } from '#clinic/on-call/plan.ts'
import { readPlan } from '#clinic/on-call/read-plan.ts'
import { savePlan } from '#clinic/on-call/save-plan.ts'
import { listClinicians } from '#clinic/people/staff.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { textOf } from '../form.ts'
import { clockText, dayText } from '../times.ts'
import { patternDays, stepsMost } from './plan-words.ts'

/** What a form says, as a plan, or what it lacks. */
export type ReadForm = { readonly plan: Plan } | { readonly errors: readonly FieldError[] }

const wrong = (name: string, message: string): ReadForm => ({ errors: [{ name, message }] })
const tierOf = (form: FormData) => (textOf(form, 'tier') === 'backup' ? 'backup' : 'primary')

export function readRotation(form: FormData): ReadForm {
  const steps = Array.from({ length: stepsMost }, (_, at) =>
    [textOf(form, `turn-${at + 1}`), textOf(form, `with-${at + 1}`)].filter((id) => id !== ''),
  ).filter((step) => step.length > 0)
  if (steps.length === 0) return wrong('turn-1', 'Choose who begins.')
  const plan = readPlan({
    kind: 'rotation',
    tier: tierOf(form),
    steps,
    every: textOf(form, 'every'),
    weekday: Number(textOf(form, 'weekday')),
    at: textOf(form, 'at'),
    from: textOf(form, 'from'),
  })
  return plan === undefined ? wrong('at', 'Give the day, the hour and who takes turns.') : { plan }
}

export function readWeekly(form: FormData): ReadForm {
  const spans = patternDays.flatMap((day) => {
    const [from, to, who] = ['from', 'to', 'who'].map((part) => textOf(form, `${part}-${day}`))
    if (who === undefined || who === '') return []
    return [{ day: day === 'holiday' ? day : Number(day), from, to, people: [who] }]
  })
  if (spans.length === 0) return wrong('who-1', 'Choose somebody for a day.')
  const plan = readPlan({ kind: 'weekly', tier: tierOf(form), spans })
  return plan === undefined
    ? wrong('from-1', 'Give both hours of each day that has somebody.')
    : { plan }
}

export type PlanOutcome =
  | { readonly kind: 'saved' }
  | {
      readonly kind: 'refused'
      readonly errors: readonly FieldError[]
      /** It is whole, and only leaves something open: somebody may keep it in their name. */
      readonly mayKeep: boolean
    }

const gapsShown = 5

/** Saves what a form says, and puts what is wrong into words. */
export async function keepPlan(
  clinic: Clinic,
  actor: Staff,
  form: FormData,
  read: (form: FormData) => ReadForm,
): Promise<PlanOutcome> {
  const asked = read(form)
  if ('errors' in asked) return { kind: 'refused', errors: asked.errors, mayKeep: false }
  const name = textOf(form, 'name') || 'On call'
  const despite = textOf(form, 'intent') === 'despite'
  const result = await savePlan(clinic, actor, { name, plan: asked.plan, despite })
  const refused = (messages: readonly string[], mayKeep = false): PlanOutcome => ({
    kind: 'refused',
    errors: messages.map((message) => ({ name: 'plan', message })),
    mayKeep,
  })
  switch (result.kind) {
    case 'saved':
      return { kind: 'saved' }
    case 'not-allowed':
      return refused(['Only the clinic lead and the administrator plan who is on call.'])
    case 'cannot-take-cases':
      return refused([`${result.names.join(', ')} may not take a case.`])
    case 'leaves-open': {
      const { time_zone: zone } = await clinicSettings(clinic)
      const at = (time: Temporal.Instant) =>
        `${dayText(time.toZonedDateTimeISO(zone).toPlainDate())}, ${clockText(time, zone)}`
      const gaps = result.gaps.slice(0, gapsShown)
      const more = result.gaps.length - gaps.length
      return refused(
        [
          ...result.unreachable.map((who) => `${who} has no mail address and cannot be reached.`),
          ...gaps.map(({ from, to }) => `Nobody is on call from ${at(from)} to ${at(to)}.`),
          ...(more > 0 ? [`And ${more} more times in the coming four weeks.`] : []),
        ],
        true,
      )
    }
  }
}

/** Whom a plan can name: everyone who may take a case. */
export async function clinicianChoices(
  clinic: Clinic,
): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const clinicians = await listClinicians(clinic)
  return clinicians.map((member) => ({ value: member.staff_id, label: member.name }))
}
