import type { IconName } from './icon.ts'
import { safeUrl } from './safe-url.ts'

/** What can be said of a medium without loading it. */
export interface Media {
  readonly icon: IconName
  readonly kind: string
  readonly name: string
  readonly host: string
}

const kinds: readonly (readonly [ending: RegExp, icon: IconName, kind: string])[] = [
  [/\.(png|jpe?g|gif|webp|svg|heic)$/i, 'picture', 'Picture'],
  [/\.(mp4|mov|3gp|webm|m4v)$/i, 'video', 'Video'],
  [/\.(mp3|ogg|m4a|aac|wav|amr|opus)$/i, 'sound', 'Sound'],
  [/\.(vcf|vcard)$/i, 'person', 'Contact'],
  [/\.(pdf|docx?|xlsx?|pptx?|txt|csv)$/i, 'document', 'Document'],
]

export function mediaOf(url: string, filename?: string): Media {
  const target = safeUrl(url)
  const last = target?.pathname.split('/').findLast((piece) => piece !== '') ?? ''
  const name = filename ?? (decoded(last) || url)
  const [, icon = 'file', kind = 'File'] =
    kinds.find(([ending]) => ending.test(last) || ending.test(name)) ?? []
  return { icon, kind, name, host: target?.host ?? '' }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
