/** The shortest way from a file to another one, both named. Where there is none, the other one alone. */
export const importChain = (
  imports: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): string[] => {
  const cameFrom = new Map<string, string>([[from, '']])
  const queue = [from]
  for (let file = queue.shift(); file !== undefined && file !== to; file = queue.shift()) {
    for (const path of imports.get(file) ?? []) {
      if (cameFrom.has(path)) continue
      cameFrom.set(path, file)
      queue.push(path)
    }
  }
  const chain: string[] = []
  for (let file: string | undefined = to; file; file = cameFrom.get(file)) chain.unshift(file)
  return chain
}
