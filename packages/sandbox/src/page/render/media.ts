import type { MediaProperties } from '@parlance/conversation-model'
import { element } from '../element.ts'
import { icon } from '../icon.ts'
import { link } from '../link.ts'
import { linkOf } from '../link-of.ts'
import { isInlineImage, mediaOf } from '../media-of.ts'

/** A file as a placeholder that names it: no foreign host is asked for anything. */
export function renderMedia(media: MediaProperties): HTMLElement {
  const { kind, name, host } = mediaOf(media)
  if (isInlineImage(media.url)) {
    return element('img', { class: 'inline-image', src: media.url, alt: name })
  }
  const target = linkOf(media.url)
  const isWide = kind === 'image' || kind === 'video'
  return element(
    'figure',
    { class: isWide ? 'media wide' : 'media', 'data-kind': kind, 'data-hue': hueOf(media.url) },
    element('div', { class: 'media-stage' }, icon(kind)),
    element(
      'figcaption',
      {},
      element('span', { class: 'media-name', dir: 'auto', title: name }, name),
      target
        ? link(target, element('span', { class: 'media-host' }, `Open at ${host}`))
        : element('span', { class: 'media-host' }, 'not an address of the web'),
    ),
  )
}

/** The same file always looks the same; six are enough to tell some apart. */
function hueOf(text: string): number {
  return (
    Array.from(text).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7) % 6
  )
}
