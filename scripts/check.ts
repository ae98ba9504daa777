// Everything that must hold, in one command: `npm run check`, or by name: `npm run check -- sizes docs`.
// Two steps run at a time; a failed one prints all it said, and the others go on.
import { fileURLToPath } from 'node:url'
import { runStep } from './run-step.ts'
import { isReady, type Step, stepsNamed } from './step.ts'

const steps: readonly Step[] = [
  { name: 'build', command: 'node scripts/build.mjs' },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'types', command: 'tsc -p .' },
  { name: 'unit', command: 'vitest run --config vitest.workspace.ts --project node' },
  { name: 'arrows', command: 'node scripts/check-arrows.ts' },
  { name: 'words', command: 'node scripts/check-words.ts' },
  { name: 'packs', command: 'node scripts/check-packs.ts', needs: ['build'] },
  { name: 'sizes', command: 'node scripts/check-sizes.ts', needs: ['build'] },
  { name: 'docs', command: 'node scripts/check-docs.ts', needs: ['build'] },
  { name: 'reference', command: 'node scripts/check-reference.ts' },
  { name: 'demo', command: 'node examples/send-and-receive/main.ts', needs: ['build'] },
  {
    name: 'examples',
    command: 'vitest run --config vitest.workspace.ts --project examples',
    needs: ['build'],
  },
  { name: 'runtimes', command: 'node e2e/runtimes.ts', needs: ['build'] },
  { name: 'bundlers', command: 'node e2e/bundlers.ts', needs: ['build'] },
  { name: 'installs', command: 'node e2e/installs.ts', needs: ['build'] },
  { name: 'official-sdk', command: 'node e2e/official-sdk.ts', needs: ['build'] },
  { name: 'page', command: 'node e2e/page.ts', needs: ['build'] },
  { name: 'service-worker', command: 'node e2e/service-worker.ts', needs: ['build'] },
]

const atOnce = 2

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const main = async (): Promise<number> => {
  const waiting = stepsNamed(steps, process.argv.slice(2))
  const passed = new Set<string>()
  const failed = new Set<string>()

  const take = (): Step | undefined => {
    const index = waiting.findIndex((step) => isReady(step, passed, failed))
    return index === -1 ? undefined : waiting.splice(index, 1)[0]
  }
  const finish = (step: Step, ok: boolean, text: string): void => {
    const results = ok ? passed : failed
    results.add(step.name)
    console.log(text)
  }
  const run = async (step: Step): Promise<void> => {
    const failedNeeds = (step.needs ?? []).filter((name) => failed.has(name))
    if (failedNeeds.length > 0)
      return finish(step, false, `✗ ${step.name} left out: ${failedNeeds.join(', ')} failed`)
    const { ok, seconds, output } = await runStep(step.command)
    const line = `${ok ? '✓' : '✗'} ${step.name} ${seconds.toFixed(1)} s`
    // A runtime that this machine lacks is no failure, and is never passed over in silence.
    const missing = output.match(/^not run: .*$/gm) ?? []
    finish(
      step,
      ok,
      ok ? [line, ...missing].join('\n  ') : `${line}\n  ${step.command}\n${output.trimEnd()}\n`,
    )
  }

  const running = new Set<Promise<void>>()
  while (waiting.length > 0 || running.size > 0) {
    for (let step = running.size < atOnce && take(); step; step = running.size < atOnce && take()) {
      const job: Promise<void> = run(step).finally(() => running.delete(job))
      running.add(job)
    }
    await Promise.race(running)
  }
  console.log(`${passed.size} passed, ${failed.size} failed`)
  return failed.size === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
