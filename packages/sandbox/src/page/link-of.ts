/** A link that a page may offer. */
export interface Link {
  readonly href: string
  readonly host: string
}

/** Links of the web only: nothing that runs, reads or dials. */
export function linkOf(text: string | undefined): Link | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined
  const { protocol, href, host } = new URL(text)
  return protocol === 'http:' || protocol === 'https:' ? { href, host } : undefined
}
