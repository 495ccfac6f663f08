import { expect, inject, test } from 'vitest'
import { listOpenAlerts } from '#clinic/alerts/queries.ts'
import { inClinic } from '#clinic/clinic.ts'
import { loadDemo } from '#clinic/demo/load.ts'
import { openInboxItems } from '#clinic/inbox/answer.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { listClinics } from '#clinic/settings/read.ts'
import { visitsAtHome } from '#clinic/visits/at-home.ts'
import { boardOf, clinicToday } from '#clinic/visits/board.ts'
import { connect } from '#database/connection.ts'
import { fakeMailer } from '#outside/mail/fake.ts'
import { cloneDatabase } from '../template.ts'

test('the demo has people at every station, an alert and a message, and goes only into an empty database', async () => {
  const database = await cloneDatabase(inject('serverUrl'))
  const db = connect({ url: database.url, name: 'demo', connections: 4 })
  const installation = {
    db,
    outside: { mail: fakeMailer() },
    publicUrl: 'http://localhost:3000',
    protocols: protocolShelf(),
    origin: 'story',
  }
  await loadDemo(installation)
  const [clinic, ...others] = await listClinics(installation)
  expect(others).toEqual([])
  expect(clinic?.demo).toBe(true)
  const clinicId = clinic?.clinic_id ?? ''
  const board = await inClinic(installation, clinicId, async (inside) =>
    boardOf(inside, await clinicToday(inside)),
  )
  const stations = new Set(board.map((visit) => visit.station))
  expect([...stations].sort()).toEqual(
    ['going-home', 'in-room', 'observing', 'ready', 'to-answer', 'to-review'].sort(),
  )
  const home = await inClinic(installation, clinicId, visitsAtHome)
  expect(home.map(({ patientName, day }) => [patientName, day])).toEqual([
    ['Miriam Okafor', 1],
    ['Elena Vargas', 3],
    ['Walter Greene', 5],
  ])
  const alerts = await inClinic(installation, clinicId, listOpenAlerts)
  expect(alerts.map((alert) => alert.name)).toEqual(['Miriam Okafor'])
  expect(await inClinic(installation, clinicId, openInboxItems)).toHaveLength(1)
  await expect(loadDemo(installation)).rejects.toThrow('empty database')
  await db.destroy()
  await database.drop()
})
