import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RequestHandler, RouterContextProvider, ServerBuild } from 'react-router'
import type { Web } from '../context.ts'
import type { TroubleFacts } from '../look/trouble.ts'
import { type FindRoute, routeFinder } from './pattern.ts'

/** What the built screens export: React Router's build, and our own two functions from its entry module. */
export type Build = {
  readonly answer: RequestHandler
  readonly find: FindRoute
  readonly clientFolder: string
  readonly loadContextOf: (value: Web) => RouterContextProvider
  readonly troublePage: (facts: TroubleFacts) => string
}

/**
 * Loads the server bundle. Rejects with one plain sentence where it has not been built. React picks its
 * production half by NODE_ENV when first loaded, so nothing outside the bundle imports it before this.
 */
export async function loadBuild(folder: string): Promise<Build> {
  process.env.NODE_ENV ??= 'production'
  const { createRequestHandler, matchRoutes } = await import('react-router')
  const file = pathToFileURL(resolve(folder, 'server/index.js')).href
  const screens: ServerBuild = await import(file).catch((cause: unknown) => {
    throw new Error(`The screens are not built in "${folder}": run "npm run build" first.`, {
      cause,
    })
  })
  const entry: object = screens.entry.module
  if (!isOurEntry(entry)) throw new Error('The built entry module lacks our two functions.')
  return {
    answer: createRequestHandler(screens, 'production'),
    find: routeFinder(screens.routes, matchRoutes),
    clientFolder: resolve(folder, 'client'),
    loadContextOf: entry.loadContextOf,
    troublePage: entry.troublePage,
  }
}

type OurEntry = Pick<Build, 'loadContextOf' | 'troublePage'>

const isOurEntry = (entry: object): entry is OurEntry =>
  'loadContextOf' in entry &&
  typeof entry.loadContextOf === 'function' &&
  'troublePage' in entry &&
  typeof entry.troublePage === 'function'
