/** Sets a value as the newest, and lets the oldest go where there are too many. Answers with what went. */
export function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, limit: number): Key[] {
  map.set(key, value)
  const gone: Key[] = []
  for (const oldest of map.keys()) {
    if (map.size <= limit) break
    map.delete(oldest)
    gone.push(oldest)
  }
  return gone
}
