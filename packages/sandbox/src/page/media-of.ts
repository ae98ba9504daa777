import { linkOf } from './link-of.ts'

/** What is known of a file without loading it. */
export interface Media {
  readonly kind: 'image' | 'video' | 'audio' | 'document' | 'file'
  readonly name: string
  /** Where it lies. */
  readonly host: string
}

const kinds: readonly (readonly [Media['kind'], RegExp])[] = [
  ['image', /\.(?:png|jpe?g|gif|webp|avif|heic|bmp|svg)$/i],
  ['video', /\.(?:mp4|mov|webm|3gp|mkv|avi)$/i],
  ['audio', /\.(?:mp3|ogg|opus|wav|m4a|aac|amr)$/i],
  ['document', /\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|vcf|ics)$/i],
]

/** The name and the kind of a file, by its address and the name that the message gives it. */
export function mediaOf({ url, filename_override }: { url: string; filename_override?: string }): Media {
  const link = linkOf(url)
  const last = link ? decoded(new URL(link.href).pathname.split('/').at(-1) ?? '') : ''
  const name = filename_override || last || link?.host || url.slice(0, 80)
  const kind = kinds.find(([, ending]) => ending.test(last) || ending.test(name))?.[0]
  return { kind: kind ?? (url.startsWith('data:image/') ? 'image' : 'file'), name, host: link?.host ?? '' }
}

/** An image that comes within the message itself: no host is asked for it. */
export function isInlineImage(url: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/.test(url)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
