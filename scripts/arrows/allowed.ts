// Which package may import which. A new arrow is a change of the architecture: give its reason here.

/** May a source file of this package import that published name? */
interface Arrow {
  /** A name as users write it. */
  readonly to: string
  /** Types alone, gone from the JavaScript. */
  readonly typesOnly?: true
  /** Only these source files, by their name in `src`. */
  readonly from?: RegExp
}

const core = '@parlance/core'
const model = '@parlance/conversation-model'
const events = '@parlance/conversation-events'
const messages = '@parlance/conversation-messages'

export const arrows: Readonly<Record<string, readonly Arrow[]>> = {
  [core]: [],
  [model]: [],
  [messages]: [
    { to: core },
    { to: model, typesOnly: true },
    // The subpath `./schemas` checks untrusted JSON; nothing of it is reached by a send.
    { to: `${model}/schemas`, from: /(^|\/)schemas\.ts$|\.schema\.ts$|^requests\// },
  ],
  [events]: [{ to: model }, { to: `${model}/schemas` }],
  '@parlance/sandbox': [
    { to: core, typesOnly: true },
    { to: model },
    { to: `${model}/schemas` },
    { to: events },
    { to: `${events}/schemas` },
    // What the API refuses is what the request schemas refuse: one truth.
    { to: messages, typesOnly: true },
    { to: `${messages}/schemas` },
  ],
}

/** The source files that may import `node:` modules; everything else runs everywhere. */
export const nodeFiles: ReadonlySet<string> = new Set([
  'packages/core/src/undici.ts',
  'packages/sandbox/src/cli.ts',
  'packages/sandbox/src/node.ts',
])

/** Development dependencies that are built in, and the one file that may import each. */
export const builtIn: ReadonlyMap<string, string> = new Map([['ofetch', 'packages/core/src/http.ts']])
