import type { Sandbox } from '@parlance/sandbox'
import { type Listening, listen } from '@parlance/sandbox/node'

/**
 * The sandbox on another port, where a blank in a page token is read as the plus that it was. Every token of the sandbox
 * holds a plus, and the official SDK does not encode it.
 */
export const listenGivingBackPlus = ({ fetch }: Sandbox): Promise<Listening> =>
  listen({
    fetch: (given, init) => {
      if (!(given instanceof Request)) return fetch(given, init)
      const url = new URL(given.url)
      const token = url.searchParams.get('page_token')
      if (token !== null) url.searchParams.set('page_token', token.replaceAll(' ', '+'))
      return fetch(new Request(url, given))
    },
  })
