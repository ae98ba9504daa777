import type { MediaProperties } from '@parlance/conversation-model'
import { el } from './el.ts'
import { icon } from './icon.ts'
import { mediaOf } from './media-of.ts'
import { showLink } from './show-link.ts'

/** A tile in place of a medium: what others host is never loaded here. */
export function showMedia({ url, filename_override }: MediaProperties): HTMLElement {
  const { icon: sign, kind, name, host } = mediaOf(url, filename_override)
  const where = host === '' ? undefined : el('small', {}, host)
  return el(
    'div',
    { class: 'media', 'data-kind': kind },
    el('span', { class: 'media-icon' }, icon(sign)),
    el('span', { class: 'media-text' }, el('span', { class: 'sr' }, `${kind}: `), showLink(url, name), where),
  )
}
