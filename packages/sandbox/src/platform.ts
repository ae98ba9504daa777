/** The platform's own `Request`, or its least form where no platform's types are loaded. */
export type PlatformRequest = typeof globalThis extends { Request: { prototype: infer T } } ? T : RequestLike

/** The platform's own `Response`, or its least form where no platform's types are loaded. */
export type PlatformResponse = typeof globalThis extends { Response: { prototype: infer T } }
  ? T
  : ResponseLike

/** What the platform's `fetch` takes as its second argument, or any object where no platform's types are loaded. */
export type PlatformRequestInit = typeof globalThis extends {
  Request: new (input: never, init?: infer T) => unknown
}
  ? T
  : object | undefined

/** What is used of a `Request`. */
export interface RequestLike {
  readonly method: string
  readonly url: string
  readonly headers: HeadersLike
  text(): Promise<string>
}

/** What a `Response` offers in any case. */
export interface ResponseLike {
  readonly status: number
  readonly headers: HeadersLike
  readonly body: unknown
  text(): Promise<string>
}

/** What is used of `Headers`. */
export interface HeadersLike {
  get(name: string): string | null
  forEach(callback: (value: string, name: string) => void): void
}
