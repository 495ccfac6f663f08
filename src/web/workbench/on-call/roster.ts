import type { Clinic } from '#clinic/clinic.ts'
import { listShifts, type Shift } from '#clinic/on-call/schedule.ts'
import { whoIsOn } from '#clinic/on-call/who.ts'
import { listClinicians } from '#clinic/people/staff.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { clockText, dayText } from '../times.ts'

export const rosterDays = 14

type Span = { readonly from: Temporal.Instant; readonly to: Temporal.Instant }

/** Times in the window in which nobody of a tier is on call. */
export function gapsOf(shifts: readonly Shift[], tier: Shift['tier'], window: Span): Span[] {
  const mine = shifts
    .filter((shift) => shift.tier === tier)
    .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt))
  const gaps: Span[] = []
  let covered = window.from
  for (const { startsAt, endsAt } of mine) {
    if (Temporal.Instant.compare(startsAt, window.to) >= 0) break
    if (Temporal.Instant.compare(startsAt, covered) > 0) gaps.push({ from: covered, to: startsAt })
    if (Temporal.Instant.compare(endsAt, covered) > 0) covered = endsAt
  }
  if (Temporal.Instant.compare(covered, window.to) < 0) gaps.push({ from: covered, to: window.to })
  return gaps
}

/** Who is on now, every shift of the coming two weeks, and the gaps between them, in the clinic's time. */
export async function roster(clinic: Clinic) {
  const { time_zone: zone } = await clinicSettings(clinic)
  const shifts = await listShifts(clinic, rosterDays)
  const window = { from: clinic.now, to: clinic.now.add({ hours: 24 * rosterDays }) }
  const at = (instant: Temporal.Instant) =>
    `${dayText(instant.toZonedDateTimeISO(zone).toPlainDate())}, ${clockText(instant, zone)}`
  const clinicians = await listClinicians(clinic)
  const on = await whoIsOn(clinic, 'on-call')
  const isOn = (shift: Shift) => Temporal.Instant.compare(shift.startsAt, clinic.now) <= 0
  return {
    zone,
    today: clinic.now.toZonedDateTimeISO(zone).toPlainDate().toString(),
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
    shifts: shifts.map((shift) => ({
      shiftId: shift.shiftId,
      name: shift.name,
      tier: shift.tier,
      from: at(shift.startsAt),
      to: at(shift.endsAt),
      now: isOn(shift),
    })),
  }
}
