import type { Settings } from './settings.ts'

/** Whether a header holds the access key, as Basic credentials. */
export function isBasic(settings: Settings, header: string | null): boolean {
  const [, given] = /^Basic +(\S+)$/i.exec(header ?? '') ?? []
  return given === toBase64(`${settings.keyId}:${settings.keySecret}`)
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
