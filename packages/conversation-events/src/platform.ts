/**
 * The platform's own `Request`, under the name that the platform's types give it (DOM, Node, Workers, Deno, Bun),
 * or its least form where none of them is loaded.
 */
export type PlatformRequest = typeof globalThis extends { Request: { prototype: infer T } } ? T : RequestLike

/** The platform's own `Response`, or its least form where the platform's types are not loaded. */
export type PlatformResponse = typeof globalThis extends { Response: { prototype: infer T } }
  ? T
  : ResponseLike

/** What is used of a `Request`. */
export interface RequestLike {
  readonly method: string
  readonly headers: { get(name: string): string | null }
  readonly body: unknown
  readonly bodyUsed: boolean
  arrayBuffer(): Promise<ArrayBuffer>
  clone(): RequestLike
}

/** What a `Response` offers in any case. */
export interface ResponseLike {
  readonly status: number
  readonly headers: {
    get(name: string): string | null
    forEach(callback: (value: string, name: string) => void): void
  }
  text(): Promise<string>
}
