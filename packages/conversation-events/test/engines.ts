/** The two ways in which a signature is checked. Every rule is tested with both. */
export const engines = ['node:crypto', 'WebCrypto'] as const
export type Engine = (typeof engines)[number]

/** Makes the process look like one of the two kinds of platforms, until the function that it returns is called. */
export function useEngine(engine: Engine): () => void {
  const original = Object.getOwnPropertyDescriptor(process, 'getBuiltinModule') ?? {}
  if (engine === 'WebCrypto') Object.assign(process, { getBuiltinModule: () => undefined })
  return () => void Object.defineProperty(process, 'getBuiltinModule', original)
}
