import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { inspect } from 'node:util'

/** Everything that can be seen of a value: by printing, serialising, cloning and following causes. */
export function shown(value: unknown, depth = 0): string {
  const pieces = [
    inspect(value, {
      depth: Number.POSITIVE_INFINITY,
      showHidden: true,
      getters: true,
      maxStringLength: null,
    }),
    attempt(() => String(value)),
    attempt(() => JSON.stringify(value)),
    attempt(() => inspect(structuredClone(value), { depth: Number.POSITIVE_INFINITY, showHidden: true })),
    printed(value),
  ]
  if (typeof value === 'object' && value !== null && depth < 8) {
    const { message, stack, cause, errors, toJSON } = value as Record<string, unknown>
    pieces.push(String(message), String(stack))
    if (typeof toJSON === 'function') pieces.push(attempt(() => inspect(toJSON.call(value), { depth: 99 })))
    if (cause !== undefined) pieces.push(shown(cause, depth + 1))
    if (Array.isArray(errors)) pieces.push(...errors.map((one) => shown(one, depth + 1)))
    for (const name of Reflect.ownKeys(value)) pieces.push(String(name))
  }
  return pieces.join('\n')
}

/** What a console makes of it. */
function printed(value: unknown): string {
  let text = ''
  const stream = new Writable({
    write(bytes, _, done) {
      text += String(bytes)
      done()
    },
  })
  const console = new Console(stream, stream)
  console.error(value)
  console.log('%o %j %s', value, JSON.parse(attempt(() => JSON.stringify(value)) || 'null'), String(value))
  console.dir(value, { showHidden: true, depth: Number.POSITIVE_INFINITY })
  return text
}

function attempt(work: () => string | undefined): string {
  try {
    return work() ?? ''
  } catch {
    return ''
  }
}
