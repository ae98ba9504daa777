/** The keys of a table that is written down: it has no others. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] =>
  // oxlint-disable-next-line no-unsafe-type-assertion -- see above
  Object.keys(table) as Key[]
