import type { Sandbox } from '../sandbox.ts'
import { isTooDeep } from '../is-too-deep.ts'
import { acts } from './act.ts'
import { createEvents } from './create-events.ts'
import { css } from './css.ts'
import { html } from './html.ts'
import { isLoopback } from './is-loopback.ts'
import { pageResponse } from './page-response.ts'

/** Answers what belongs to the page; nothing for a request that is the API's. */
export type Page = (request: Request) => Promise<Response | undefined>

/** Modules of the page, and those that it shares with the sandbox. Sources of names are never taken from a URL. */
const modules =
  /^\/_sandbox\/((?:page\/[a-z-]+|channels|choices-of|content-on|event-keys|operations|without-plus)\.js(?:\.map)?)$/

/**
 * The page of a sandbox. It is for this machine's browsers only: it needs no key, so it answers under loopback names
 * alone, and acts only for itself.
 */
export function createPage(sandbox: Sandbox, readFile: (path: string) => Promise<string | undefined>): Page {
  const events = createEvents(sandbox)
  const get = async (request: Request, pathname: string): Promise<Response | undefined> => {
    if (pathname === '/') return pageResponse('text/html', html)
    if (pathname === '/_sandbox/page.css') return pageResponse('text/css', css)
    if (pathname === '/_sandbox/events') return events.open(request.signal)
    const [, path] = modules.exec(pathname) ?? []
    const text = path === undefined ? undefined : await readFile(path)
    if (path === undefined || text === undefined) return undefined
    return pageResponse(path.endsWith('.js') ? 'text/javascript' : 'application/json', text)
  }
  const post = async (request: Request, { origin, pathname }: URL): Promise<Response | undefined> => {
    const name = Object.keys(acts).find((each) => pathname === `/_sandbox/${each}`)
    if (!isAct(name)) return undefined
    if (request.headers.get('origin') !== origin) {
      return pageResponse('text/plain', 'Only the page itself may do this.', 403)
    }
    try {
      const text = await request.text()
      if (isTooDeep(text)) throw new TypeError('That is nested too deeply.')
      await acts[name](sandbox, JSON.parse(text))
    } catch (error) {
      return pageResponse('text/plain', error instanceof Error ? error.message : String(error), 400)
    }
    events.tellFaults()
    return pageResponse('text/plain', 'Done.')
  }
  return async (request) => {
    const url = new URL(request.url)
    if (!isLoopback(url.hostname)) return undefined
    if (request.method === 'GET') {
      const found = await get(request, url.pathname)
      const isPage = url.pathname.startsWith('/_sandbox/')
      return found ?? (isPage ? pageResponse('text/plain', 'There is no such file.', 404) : undefined)
    }
    return request.method === 'POST' ? post(request, url) : undefined
  }
}

function isAct(name: string | undefined): name is keyof typeof acts {
  return name !== undefined && Object.hasOwn(acts, name)
}
