/**
 * The members that would be a content, or the whole message, where none belongs. What may stand beside a content is none,
 * and neither is what is not there.
 */
export const strayContents = (args: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(args).filter((key) => args[key] != null && /^text$|^(?!explicit_|channel_).*message$/.test(key))
