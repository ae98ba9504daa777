/** Adds an entry, and lets the oldest go where there are too many. Answers with those that went. */
export function log<Entry>(entries: Entry[], entry: Entry, limit: number): Entry[] {
  entries.push(entry)
  return entries.length > limit ? entries.splice(0, entries.length - limit) : []
}
