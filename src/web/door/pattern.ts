import type { matchRoutes, RouteObject, ServerBuild } from 'react-router'

type ServerRoute = NonNullable<ServerBuild['routes'][string]>

export type FindRoute = (pathname: string) => Matched

export type Matched = {
  /** `/visit/:token`, never the address itself: what a log may keep. */
  readonly pattern: string
  readonly scripted: boolean
}

const isScripted = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'script' in handle && handle.script === true

/** Finds the route of an address in the build's own table. */
export function routeFinder(routes: ServerBuild['routes'], match: typeof matchRoutes): FindRoute {
  const all = Object.values(routes).filter((route): route is ServerRoute => route !== undefined)
  const toObject = (route: ServerRoute): RouteObject => {
    const children = all.filter((child) => child.parentId === route.id).map(toObject)
    const named = { id: route.id, handle: route.module.handle }
    if (route.index === true) return { ...named, index: true }
    return { ...named, ...(route.path !== undefined && { path: route.path }), children }
  }
  const tree = all.filter((route) => route.parentId === undefined).map(toObject)
  return (pathname) => {
    const matches = match(tree, pathname.replace(/(?:\/_root|\/_)?\.data$/, '') || '/') ?? []
    const path = matches.map((match) => match.route.path ?? '').filter((part) => part !== '')
    return {
      pattern: matches.length === 0 ? 'none' : `/${path.join('/')}`,
      scripted: matches.some((match) => isScripted(match.route.handle)),
    }
  }
}
