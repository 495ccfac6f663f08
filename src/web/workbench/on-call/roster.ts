import { mayDo } from '#clinic/access/may-do.ts'
import type { Staff } from '#clinic/actor.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { gapsOf } from '#clinic/on-call/gaps.ts'
import { readinessOf } from '#clinic/on-call/readiness.ts'
import { overridesOf, plansOf } from '#clinic/on-call/roster.ts'
import { listShifts, type Shift } from '#clinic/on-call/schedule.ts'
import { whoIsOn } from '#clinic/on-call/who.ts'
import { listClinicians } from '#clinic/people/staff.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { clockText, dayText } from '../times.ts'
import { planText } from './plan-words.ts'
import { weekOf } from './week.ts'

const rosterDays = 14

/** Who is on now, the week that was asked for, what is planned, and what the coming two weeks leave open. */
export async function roster(clinic: Clinic, actor: Staff, asked: Temporal.PlainDate | undefined) {
  const { time_zone: zone } = await clinicSettings(clinic)
  const shifts = await listShifts(clinic, rosterDays)
  const window = { from: clinic.now, to: clinic.now.add({ hours: 24 * rosterDays }) }
  const at = (instant: Temporal.Instant) =>
    `${dayText(instant.toZonedDateTimeISO(zone).toPlainDate())}, ${clockText(instant, zone)}`
  const clinicians = await listClinicians(clinic)
  const on = await whoIsOn(clinic, 'on-call')
  const isOn = (shift: Shift) => Temporal.Instant.compare(shift.startsAt, clinic.now) <= 0
  const today = clinic.now.toZonedDateTimeISO(zone).toPlainDate()
  const names = new Map(clinicians.map((member) => [member.staff_id, member.name]))
  const nameOf = (id: string) => names.get(id) ?? 'somebody who left'
  return {
    zone,
    today: today.toString(),
    week: await weekOf(clinic, zone, asked ?? today),
    mayPlan: mayDo(actor, 'on-call.save-plan'),
    maySwap: mayDo(actor, 'on-call.override'),
    plans: (await plansOf(clinic)).map(({ planId, name, plan, gapsBy }) => ({
      planId,
      name,
      tier: plan.tier,
      text: planText(plan, nameOf),
      gapsBy: gapsBy === null ? null : nameOf(gapsBy),
    })),
    overrides: (await overridesOf(clinic)).map((each) => ({
      overrideId: each.overrideId,
      name: each.people.map(nameOf).join(', '),
      tier: each.tier,
      from: at(each.startsAt),
      to: at(each.endsAt),
    })),
    notReady: (await readinessOf(clinic)).filter(({ trouble }) => trouble !== 'none'),
    nobody: !shifts.some((shift) => shift.tier === 'primary' && isOn(shift)),
    on: on.map((member) => member.name),
    backup: shifts
      .filter((shift) => shift.tier === 'backup' && isOn(shift))
      .map(({ name }) => name),
    gaps: gapsOf(shifts, 'primary', window).map(({ from, to }) => `${at(from)} to ${at(to)}`),
    clinicians: clinicians.map((member) => ({
      value: member.staff_id,
      label: member.email === null ? `${member.name} (no mail address)` : member.name,
    })),
    byHand: shifts
      .filter(({ planned }) => !planned)
      .map((shift) => ({
        shiftId: shift.shiftId,
        name: shift.name,
        tier: shift.tier,
        from: at(shift.startsAt),
        to: at(shift.endsAt),
        now: isOn(shift),
      })),
  }
}
