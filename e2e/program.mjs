// The suite as a program, for runtimes that are commands. Does not end the process: whatever is left running shows.
import { run } from './suite.mjs'

const { Deno, Bun, process } = globalThis
const [place] = Deno?.args ?? process.argv.slice(2)
const version = Deno?.version.deno ?? Bun?.version ?? process.version
console.log(`parlance-e2e ${JSON.stringify({ version, ...(await run(JSON.parse(place))) })}`)
