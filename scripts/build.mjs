// Builds every package into its dist: JavaScript by rollup, declarations by tsc, side by side. Does nothing
// when neither the sources nor the outputs have changed since the last time.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digest, filesBelow } from './digest.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const marker = '.cache/build.json'

const packages = readdirSync('packages')
  .map((name) => `packages/${name}`)
  .filter((folder) => existsSync(`${folder}/package.json`))

const isTest = (file) => /\.(test|test-d|bench)\.ts$/.test(file)
const inputs = () => [
  'package.json',
  'pnpm-lock.yaml',
  'rollup.config.mjs',
  'scripts/build.mjs',
  'tsconfig.base.json',
  ...packages.flatMap((folder) => [`${folder}/package.json`, `${folder}/tsconfig.build.json`]),
  ...packages.flatMap((folder) => filesBelow(`${folder}/src`)).filter((file) => !isTest(file)),
]
const outputs = () => packages.flatMap((folder) => filesBelow(`${folder}/dist`))
const state = () => JSON.stringify({ inputs: digest(inputs()), outputs: digest(outputs()) })

/** Writes the JavaScript; answers with the files written. */
const writeJavaScript = async (config) => {
  const { rollup } = await import('rollup')
  const bundle = await rollup(config)
  const { output } = await bundle.write(config.output)
  return output.map(({ fileName }) => relative(root, join(config.output.dir, fileName)))
}

/** Writes the declarations; answers with the files written. */
const writeDeclarations = (folder) =>
  new Promise((done, fail) => {
    const args = [
      'node_modules/typescript/bin/tsc',
      '-p',
      `${folder}/tsconfig.build.json`,
      '--listEmittedFiles',
    ]
    execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (error, stdout) => {
      if (error) return fail(new Error(stdout.replaceAll(/^TSFILE: .*\n/gm, '').trim() || error.message))
      done([...stdout.matchAll(/^TSFILE: (.*)$/gm)].map(([, file]) => relative(root, resolve(file.trim()))))
    })
  })

const build = async () => {
  const { default: configs } = await import('../rollup.config.mjs')
  const results = await Promise.allSettled([
    ...configs.map(writeJavaScript),
    ...packages.map(writeDeclarations),
  ])
  for (const { reason } of results) {
    if (reason) console.error(reason.frame ? `${reason.message}\n${reason.frame}` : reason.message)
  }
  if (results.some(({ status }) => status === 'rejected')) return false
  // What an earlier build wrote and this one did not: its source is gone.
  const written = new Set(results.flatMap(({ value }) => value))
  for (const file of outputs()) if (!written.has(file)) rmSync(file)
  return true
}

const started = performance.now()
if (existsSync(marker) && readFileSync(marker, 'utf8') === state()) process.exit(0)
rmSync(marker, { force: true })
if (!(await build())) process.exit(1)
mkdirSync('.cache', { recursive: true })
writeFileSync(marker, state())
console.log(`Built ${packages.length} packages in ${((performance.now() - started) / 1000).toFixed(1)} s`)
