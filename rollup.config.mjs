// JavaScript of every package: a file per source file, and for Node some entries whole; with source maps. Declarations come from tsc.
// `scripts/build.mjs` runs these configurations; `rollup -c` does the same without the declarations.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { parseSync } from 'oxc-parser'
import { transformSync } from 'oxc-transform'

const root = fileURLToPath(new URL('.', import.meta.url))
const folderOf = (name) => resolve(root, 'packages', name)
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** An import that is not declared, a cycle, an unused import: each fails the build. */
const onwarn = (warning) => {
  // The main entry of the model holds types alone: an empty module is what it should be.
  if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message)
}

/**
 * The source with blanks for its comments: editors read them in the declarations and people in `src`, which are
 * published too. What bundlers read (`@__PURE__`) stays.
 */
const withoutComments = (code, id) =>
  parseSync(id, code)
    .comments.filter(({ value }) => !value.includes('@__'))
    .reduce(
      (left, { start, end }) =>
        left.slice(0, start) + left.slice(start, end).replaceAll(/[^\n]/g, ' ') + left.slice(end),
      code,
    )

const typescript = {
  name: 'typescript',
  resolveId: (id, from) => (from && id.startsWith('.') ? resolve(dirname(from), id) : null),
  transform(code, id) {
    if (!id.endsWith('.ts')) return null
    const options = { sourcemap: true, target: 'es2022', typescript: { onlyRemoveTypeImports: true } }
    const { errors, ...output } = transformSync(id, withoutComments(code, id), options)
    for (const error of errors) this.error(error.codeframe ?? error.message)
    return output
  },
}

/**
 * The source files behind `exports` and `bin`: what users can name, and what is served instead of imported (the page of
 * the sandbox): an entry that has a source and nothing else, and is not published as one.
 */
const entriesOf = (folder, manifest) => {
  const exported = Object.values(manifest.exports).map((target) => target['@parlance/source'])
  const commands = Object.values(manifest.bin ?? {}).map((file) =>
    file.replace('./dist/', './src/').replace(/\.js$/, '.ts'),
  )
  return [...exported, ...commands].filter(Boolean).map((file) => resolve(folder, file))
}

const packageBuilds = (name) => {
  const folder = folderOf(name)
  const manifest = readJson(resolve(folder, 'package.json'))
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const source = resolve(folder, 'src')
  const build = (input, output) => ({
    input,
    external: (id) =>
      id.startsWith('node:') ||
      declared.some((dependency) => id === dependency || id.startsWith(`${dependency}/`)),
    plugins: [builtInOfetch(source), typescript],
    onwarn,
    output: {
      dir: resolve(folder, 'dist'),
      format: 'es',
      sourcemap: true,
      sourcemapExcludeSources: true,
      ...output,
    },
  })
  const files = build(entriesOf(folder, manifest), { preserveModules: true, preserveModulesRoot: source })
  // Node reads file by file, and a hundred of them take several times as long as one. Bundlers take the condition before
  // `node`, which is `module`, and leave out what nobody uses.
  const whole = Object.values(manifest.exports)
    .filter((target) => target.node !== undefined)
    .map((target) =>
      build(resolve(folder, target['@parlance/source']), {
        entryFileNames: target.node.replace('./dist/', ''),
      }),
    )
  return [files, ...whole]
}

/** Core's `import … from 'ofetch'` becomes an import of the file that `ofetchBuild` writes beside it. */
const builtInOfetch = (source) => ({
  name: 'built-in-ofetch',
  resolveId(id, from) {
    if (id !== 'ofetch' || source !== resolve(folderOf('core'), 'src')) return null
    const path = relative(dirname(from), resolve(source, 'ofetch.js')).replaceAll('\\', '/')
    return { id: path.startsWith('.') ? path : `./${path}`, external: true }
  },
})

// Modules of our own: what core takes from ofetch, and what stands in for the two libraries behind it. Core hands over
// absolute URLs and takes bodies as streams, so neither the URL functions of `ufo` nor the guessing parser `destr` is
// ever reached.
const ofetchParts = {
  ofetch: "export { createFetch } from 'ofetch'",
  destr: 'export default function parseJson(text) { return JSON.parse(text) }',
  ufo: 'export const withBase = (url) => url, withQuery = (url) => url',
}
const ofetchEntry = '\0ofetch'
const standIns = {
  name: 'stand-ins',
  resolveId: (id, from) =>
    id === ofetchEntry || (from && ['destr', 'ufo'].includes(id)) ? `\0${id.replace('\0', '')}` : null,
  load: (id) => (id.startsWith('\0') ? (ofetchParts[id.slice(1)] ?? null) : null),
}

// What ofetch asks at each request, and core has settled once: no hooks, retries, timeouts or queries of ofetch's own,
// bodies that it does not look at, answers and failures that core reads. What a later ofetch puts in other words fails the
// build.
const never = 'if (false)'
const settled = {
  'if (!defaults)': 'if (true)',
  'if (defaults?.query || defaults?.params || input?.params || input?.query)': never,
  'if (context.options.method)': never,
  'if (context.options.onRequest)': never,
  'if (typeof context.request === "string")': never,
  'if (context.options.body && isPayloadMethod(context.options.method))': never,
  'if (!context.options.signal && context.options.timeout)': never,
  'if (abortTimeout)': never,
  'if (context.options.onRequestError)': never,
  'if (context.options.retry !== false && !isAbort)': never,
  'createFetchError(context)': '({ cause: context.error })',
  'if (Error.captureStackTrace)': never,
  '!nullBodyResponses.has(context.response.status)': 'false',
  'if (hasBody)': never,
  'if (context.options.onResponse)': never,
  'if (!context.options.ignoreResponseError && context.response.status >= 400 && context.response.status < 600)':
    never,
  // Without these nothing is made while the file is loaded, and what nobody calls is left out.
  'const payloadMethods = new Set(': 'const payloadMethods = /* @__PURE__ */ new Set(',
  '$fetch.native = (': 'const native = (',
  '$fetch.create = (': 'const create = (',
}
const definesCreateFetch = 'function createFetch('
const settle = {
  name: 'settle',
  transform(code, id) {
    if (id.startsWith('\0') || !code.includes(definesCreateFetch)) return null
    return Object.entries(settled).reduce((left, [asked, answer]) => {
      const parts = left.split(asked)
      if (parts.length !== 2) this.error(`ofetch has "${asked}" ${parts.length - 1} times`)
      return parts.join(answer)
    }, code)
  },
  // Nothing above is asked of an ofetch that writes this in other words.
  renderChunk(code) {
    if (!code.includes(definesCreateFetch)) this.error(`ofetch has no "${definesCreateFetch}"`)
  },
}

/**
 * ofetch, from its browser entry, as one file of core: as a dependency it would bring a second
 * implementation of fetch into every bundle for Node, and types that do not compile.
 */
const ofetchBuild = () => {
  const core = folderOf('core')
  return {
    input: { ofetch: ofetchEntry },
    plugins: [standIns, nodeResolve({ rootDir: core, exportConditions: ['wintercg'] }), settle, notices],
    // Reads of globals while loading (`globalThis.Headers`) serve only the instance that nobody imports.
    treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['createFetch', 'Object.freeze'] },
    onwarn,
    output: { dir: resolve(core, 'dist'), format: 'es', entryFileNames: '[name].js' },
  }
}

/** Names at the head of the file what is in it, and writes the licences beside it. */
const notices = {
  name: 'notices',
  renderChunk(code, chunk) {
    const parts = partsOf(chunk.moduleIds)
    const names = parts.map(({ name, version, license }) => `${name} ${version} (${license})`).join(', ')
    const banner = `/* Built in, without what core does not use: ${names}. See ofetch.LICENSE.txt. */\n`
    const source = parts
      .map(({ name, version, text }) => `${name} ${version}\n\n${text.trim()}\n`)
      .join('\n---\n\n')
    this.emitFile({ type: 'asset', fileName: 'ofetch.LICENSE.txt', source })
    return { code: banner + code, map: null }
  },
}

const partsOf = (moduleIds) => {
  const folders = new Set(moduleIds.filter((id) => !id.startsWith('\0')).map(packageFolderOf))
  return [...folders].map((folder) => {
    const { name, version, license } = readJson(resolve(folder, 'package.json'))
    return { name, version, license, text: readFileSync(resolve(folder, 'LICENSE'), 'utf8') }
  })
}

const packageFolderOf = (file) => {
  const folder = dirname(file)
  return existsSync(resolve(folder, 'package.json')) ? folder : packageFolderOf(folder)
}

const names = readdirSync(resolve(root, 'packages')).filter((name) =>
  existsSync(resolve(folderOf(name), 'package.json')),
)

export default [...names.flatMap(packageBuilds), ofetchBuild()]
