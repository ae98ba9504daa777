/** Secrets that must never be seen again, each with characters that encodings change. */
export const canaries = {
  keyId: 'cn01-key"id\\+/%=&<a',
  keySecret: 'cn02-key"secret\\+/%=&<b',
  accessToken: 'cn03-access"token\\+/%=&<c',
  refusedToken: 'cn04-refused"token\\+/%=&<d',
  storedToken: 'cn05-stored"token\\+/%=&<e',
  givenToken: 'cn06-given"token\\+/%=&<f',
  webhookSecret: 'cn07-webhook "secret"\\ é€ g',
  clientSecret: 'cn08-client "secret"\\ é€ h',
  channelToken: 'cn09-channel "token"\\ é€ i',
  channelKey: 'cn10-channel "key"\\ é€ j',
  urlUser: 'cn11-url-user',
  urlPassword: 'cn12-url-password',
  headerValue: 'cn13-header"value\\+/%=&<k',
  senderKey: 'cn14-sender "key"\\ é€ l',
} as const

/** The value of the `Authorization` header of the key, without the scheme. */
export const basicCanary: string = btoa(`${canaries.keyId}:${canaries.keySecret}`)

/** Every secret there is, by name. */
export const allCanaries: Readonly<Record<string, string>> = { ...canaries, basic: basicCanary }

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** A text as it is, and as services write it into their answers. */
export function formsOf(text: string): string[] {
  const utf8 = toBase64(new TextEncoder().encode(text))
  return [...new Set([text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text), utf8])]
}

/** The secrets that a text shows, whole or one half, in any form. */
export function canariesIn(text: string): string[] {
  // Who prints a text may escape it once more, or several times.
  const plain = text.replaceAll('\\', '')
  return Object.entries(allCanaries).flatMap(([name, value]) =>
    formsOf(value)
      .flatMap(halvesOf)
      .some((form) => plain.includes(form))
      ? [name]
      : [],
  )
}

// Half of a canary tells it from all others, and gives away half of it. Padding of base64 may be missing.
function halvesOf(form: string): string[] {
  const text = form.replaceAll('\\', '').replace(/=+$/, '')
  const length = Math.max(8, Math.ceil(text.length / 2))
  return [text.slice(0, length), text.slice(-length)]
}
