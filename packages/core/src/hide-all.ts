/** The text with a mark where any of these stood: as they are, and as JSON, URLs and base64 write them. */
export const hideAll = (text: string, secrets: readonly (string | RegExp | undefined)[]): string =>
  secrets
    .flatMap(formsOf)
    .reduce<string>((left, form) => (form ? left.replaceAll(form, '[concealed]') : left), text)

const formsOf = (secret: string | RegExp | undefined): (string | RegExp | undefined)[] => {
  if (typeof secret !== 'string' || secret.length > 9999) return [secret]
  // What is so short opens nothing: it is what tests use, and stands in every other word.
  if (secret.length < 4) return []
  // A lone surrogate cannot stand in a URL, nor could a text with one be quoted whole.
  const text = secret.replaceAll(/\p{Cs}/gu, '\ufffd')
  const bytes = String.fromCharCode(...new TextEncoder().encode(text))
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(text), btoa(bytes)]
}
