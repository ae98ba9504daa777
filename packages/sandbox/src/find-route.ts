import type { Call } from './call.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'

/** The route of a call, if there is one. */
export function findRoute({ url, method }: Call): Route | undefined {
  if (!isServed(url)) return undefined
  return routes.find((route) => route.method === method && route.path.test(url.pathname))
}

/** The hosts of the API answer their own paths only; a host of another name, as on a port, answers all. */
function isServed({ hostname, pathname }: URL): boolean {
  if (/(?:^|\.)auth\.sinch\.com$/.test(hostname)) return pathname.startsWith('/oauth2/')
  if (hostname.endsWith('.sinch.com')) {
    return hostname.endsWith('.conversation.api.sinch.com') && pathname.startsWith('/v1/')
  }
  return true
}
