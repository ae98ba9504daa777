import type { Metafile } from 'esbuild'

/** The shortest way from the program to a file, both named. */
export const importChain = (inputs: Metafile['inputs'], from: string, to: string): string[] => {
  const cameFrom = new Map<string, string>([[from, '']])
  const queue = [from]
  for (let file = queue.shift(); file !== undefined && file !== to; file = queue.shift()) {
    for (const { path } of inputs[file]?.imports ?? []) {
      if (cameFrom.has(path)) continue
      cameFrom.set(path, file)
      queue.push(path)
    }
  }
  const chain: string[] = []
  for (let file: string | undefined = to; file; file = cameFrom.get(file)) chain.unshift(file)
  return chain
}
