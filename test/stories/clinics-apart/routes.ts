import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from 'react-router'
import type { Installation } from '#clinic/installation.ts'
import { loadBuild } from '#web/door/build.ts'
import { doorway } from '#web/door/doorway.ts'
import { webLog } from '#web/door/log.ts'

/** One route that answers, by the pattern that logs and permissions know it by. */
export type KnownRoute = {
  readonly pattern: string
  readonly reads: boolean
  readonly writes: boolean
}

export const doorOptions = (installation: Installation) => ({
  installation,
  host: '127.0.0.1',
  port: 0,
  emergencyFacts: () => ({
    clinicName: 'Needlepoint',
    clinicPhone: '+1 555 010 2000',
    emergencyNumber: '911',
    demo: true,
    draft: true,
  }),
  ready: async () => ({ ready: true, checks: {} }),
  metrics: async () => ({ contentType: 'text/plain', body: '' }),
  log: webLog('fatal'),
})

/** Every route of the screens, read from what React Router built. */
export async function screenRoutes(): Promise<KnownRoute[]> {
  const file = pathToFileURL(resolve('build/server/index.js')).href
  const { routes }: ServerBuild = await import(file)
  const all = Object.values(routes).flatMap((route) => (route === undefined ? [] : [route]))
  const pathOf = (id: string | undefined): string[] => {
    const route = all.find((each) => each.id === id)
    return route === undefined ? [] : [...pathOf(route.parentId), route.path ?? '']
  }
  return all
    .filter((route) => route.index === true || !all.some(({ parentId }) => parentId === route.id))
    .map((route) => ({
      pattern: `/${pathOf(route.id).filter(Boolean).join('/')}`,
      reads: route.module.loader !== undefined || route.module.default !== undefined,
      writes: route.module.action !== undefined,
    }))
}

/** What the door answers itself, before any screen. */
export async function doorRoutes(installation: Installation): Promise<string[]> {
  const build = await loadBuild('build')
  const app = doorway({ ...doorOptions(installation), build, loopback: false, changes: undefined })
  return [...new Set(app.routes.map(({ path }) => path))].filter(
    (path) => path !== '/*' && path !== '*',
  )
}
