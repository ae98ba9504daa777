/** The text with a mark where any of these stood. */
export const hideAll = (text: string, secrets: readonly (string | RegExp | undefined)[]): string =>
  secrets.reduce<string>((left, secret) => (secret ? left.replaceAll(secret, '[concealed]') : left), text)
