import { type Link, linkOf } from './link-of.ts'

/** A piece of text: plain, or a link. */
export interface TextPart {
  readonly text: string
  readonly link?: Link | undefined
}

/** Cuts a text where it names addresses of the web. What ends a sentence is no part of an address. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const address = match[0].replace(/[.,;:!?)\]}'’”]+$/, '')
    const link = linkOf(address)
    if (link === undefined) continue
    if (match.index > end) parts.push({ text: text.slice(end, match.index) })
    parts.push({ text: address, link })
    end = match.index + address.length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}
