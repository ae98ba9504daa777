/** An object with one of these members, or with none that is known; they forbid each other. */
export type AtMostOne<Members> =
  | {
      [K in keyof Members]: Pick<Members, K> & { [Other in Exclude<keyof Members, K>]?: never }
    }[keyof Members]
  | { [K in keyof Members]?: never }
