import { findClinics } from '#database/across-clinics.ts'
import type { Staff } from '../actor.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { schedule } from '../on-call/schedule.ts'
import { hire } from '../people/hire.ts'
import { createClinic, type NewClinic } from '../settings/create.ts'
import { type DemoStaff, demoPatients, demoStaff } from './cast.ts'
import { play } from './play.ts'

const setup = { kind: 'system', process: 'demo' } as const
const weekday = [['08:00', '17:00']] as const

async function hireAll(clinic: Clinic): Promise<DemoStaff> {
  const hired = async (key: keyof typeof demoStaff): Promise<Staff> => {
    const { name, role } = demoStaff[key]
    const email = `${key}@demo.invalid`
    const staffId = await hire(clinic, setup, { name, role, email, telephone: null })
    return { kind: 'staff', staffId, name, role }
  }
  return {
    lead: await hired('lead'),
    clinician: await hired('clinician'),
    backup: await hired('backup'),
    nurse: await hired('nurse'),
    desk: await hired('desk'),
    administrator: await hired('administrator'),
  }
}

async function fillRoster(clinic: Clinic, staff: DemoStaff): Promise<void> {
  const startsAt = clinic.now.subtract({ hours: 7 * 24 })
  const endsAt = clinic.now.add({ hours: 60 * 24 })
  const { lead, clinician, backup } = staff
  await schedule(clinic, lead, { staffId: clinician.staffId, tier: 'primary', startsAt, endsAt })
  await schedule(clinic, lead, { staffId: backup.staffId, tier: 'backup', startsAt, endsAt })
}

function demoClinic(): NewClinic {
  return {
    name: 'Shoreline Pain Clinic (demo)',
    timeZone: Temporal.Now.timeZoneId(),
    language: 'en',
    telephone: '+1 555 010 2000',
    address: '1 Harbor Road, Exampletown',
    emergencyNumber: '911',
    crisisNumber: '988',
    poisonNumber: '1-800-222-1222',
    openingHours: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday },
    demo: true,
  }
}

/**
 * Loads the demo clinic: made-up people at every station, one open alert, one message. One transaction,
 * and only into a database without any clinic; anything else is refused. The clinic's zone is the machine's own.
 */
export async function loadDemo(installation: Installation): Promise<void> {
  await inClinic(installation, crypto.randomUUID(), async (clinic) => {
    const others = await findClinics(clinic.db)
    if (others.length > 0) throw new Error('The demo clinic goes only into an empty database.')
    await createClinic(clinic, setup, demoClinic())
    const staff = await hireAll(clinic)
    await fillRoster(clinic, staff)
    for (const patient of demoPatients) await play(clinic, staff, patient)
  })
}
