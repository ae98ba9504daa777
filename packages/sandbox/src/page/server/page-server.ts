import type { Sandbox } from '../../sandbox.ts'
import { createActions } from './actions.ts'
import { createEventStream } from './event-stream.ts'
import { refusalOf } from './guard.ts'
import { createPageFaults } from './page-faults.ts'
import { pageHtml } from './page-html.ts'
import { pagePaths } from './page-paths.ts'
import { pageProblem, pageResponse } from './page-response.ts'
import { pageStyle } from './page-style.ts'

/** Answers what belongs to the page; nothing for what belongs to the API. */
export type PageServer = (request: Request) => Promise<Response | undefined>

/** Reads a module by its name below the folder of the package's modules; nothing where there is none. */
export type ReadModule = (name: string) => Promise<string | undefined>

/** The page of a sandbox: a `Request` in, a `Response` out. */
export function createPageServer(sandbox: Sandbox, readModule: ReadModule): PageServer {
  const faults = createPageFaults(sandbox)
  const events = createEventStream(sandbox, faults)
  const actions = createActions(sandbox, faults)
  const read = async (request: Request, pathname: string): Promise<Response> => {
    if (pathname === pagePaths.page) return pageResponse(pageHtml, 'text/html')
    if (pathname === pagePaths.start) return pageResponse(start, 'text/javascript')
    if (pathname === pagePaths.style) return pageResponse(pageStyle, 'text/css')
    if (pathname === pagePaths.events) return events(request)
    const text = isModule.test(pathname)
      ? await readModule(pathname.slice(pagePaths.modules.length))
      : undefined
    if (text === undefined) return pageProblem(404, `The page has nothing at ${pathname}.`)
    return pageResponse(text, pathname.endsWith('.map') ? 'application/json' : 'text/javascript')
  }
  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname !== '/' && !pathname.startsWith('/sandbox/')) return undefined
    const refusal = refusalOf(request)
    if (refusal !== undefined) return pageProblem(403, refusal)
    if (request.method === 'GET' || request.method === 'HEAD') return read(request, pathname)
    const action = request.method === 'POST' ? actions.get(pathname) : undefined
    return action ? action(request) : pageProblem(405, `The page takes no ${request.method} at ${pathname}.`)
  }
}

/** Plain names only: nothing that could lead out of the folder. One module is of the emulator, too. */
const isModule = /^\/sandbox\/(?:choices-of|page\/(?:render\/)?[a-z]+(?:-[a-z]+)*)\.js(?:\.map)?$/

const start = `import { startPage } from './page/page.js'\n\nstartPage()\n`
