/** Adds an entry, and lets the oldest go where there are too many. */
export function log<Entry>(entries: Entry[], entry: Entry, limit: number): void {
  entries.push(entry)
  if (entries.length > limit) entries.splice(0, entries.length - limit)
}
