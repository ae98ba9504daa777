import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { builtInsAsImports } from './built-ins-as-imports.ts'
import { bundle } from './bundle.ts'
import type { Lane } from './lane.ts'
import { place } from './place.ts'
import { startProcessLane } from './process-lane.ts'
import { startWorkerdLane } from './workerd-lane.ts'

export type RuntimeName = 'node' | 'bun' | 'deno' | 'workerd'

/** Who does what, where. */
export interface LaneSpec {
  readonly name: string
  readonly runtime?: RuntimeName
  /** A file of `tasks`, without its ending. */
  readonly task: string
  /** A file of `contenders`, or several whose exports are put together. */
  readonly contender: readonly string[] | string
  readonly given: object
  /** Replaces parts of the contender; it then runs as a bundle. */
  readonly plugins?: readonly Plugin[]
}

const importsOf = ({ task, contender }: LaneSpec): string => {
  const files = [contender].flat().map((file) => JSON.stringify(place.contender(file)))
  return [
    `import * as task from ${JSON.stringify(place.task(task))}`,
    ...files.map((file, index) => `import * as part${index} from ${file}`),
    `const contender = Object.assign({}, ${files.map((_, index) => `part${index}`).join(', ')})`,
  ].join('\n')
}

/**
 * Starts a lane and waits until its contender has shown that it does the task. On Node files are imported as they are;
 * elsewhere they are bundled first, for not every runtime finds packages as Node does.
 */
export const startLane = async (spec: LaneSpec): Promise<Lane> => {
  const { name, runtime = 'node', given, plugins = [] } = spec
  const imports = importsOf(spec)
  if (runtime === 'workerd') return startWorkerdLane(name, imports, given)
  const serve = JSON.stringify(join(place.bench, 'harness', 'serve-lane.mjs'))
  const program = `${imports}
import { serveLane } from ${serve}
await serveLane(task, contender, ${JSON.stringify(given)})`
  const asItIs = runtime === 'node' && plugins.length === 0
  const text = asItIs
    ? program
    : await bundle(program, { platform: 'node', plugins: [...plugins, builtInsAsImports] })
  mkdirSync(place.cache, { recursive: true })
  const file = join(place.cache, `lane-${(numbers += 1)}.mjs`)
  writeFileSync(file, text)
  return startProcessLane(`${name} on ${runtime}`, [...commandOf(runtime), file]).then((lane) => ({
    ...lane,
    name,
  }))
}
let numbers = 0

const binary = (name: string): string => join(place.root, 'e2e', 'node_modules', '.bin', name)
const commandOf = (runtime: Exclude<RuntimeName, 'workerd'>): string[] => {
  if (runtime === 'bun') return [binary('bun'), '--no-install', 'run']
  if (runtime === 'deno') return [binary('deno'), 'run', '--no-remote', '--no-lock', '--allow-all']
  return [process.execPath]
}
