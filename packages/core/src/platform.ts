/**
 * The platform's own types where the caller's program has them, else the part of them that is used here: a
 * program checks without DOM, Node or Workers types just as well as with any of them.
 */

/** `AbortSignal`. */
export type PlatformSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : {
      readonly aborted: boolean
      readonly reason: unknown
      addEventListener(type: 'abort', listener: () => void): void
      removeEventListener(type: 'abort', listener: () => void): void
    }

/** `Response`. */
export type PlatformResponse = typeof globalThis extends { Response: { prototype: infer Answer } }
  ? Answer
  : {
      readonly status: number
      readonly headers: { get(name: string): string | null }
      readonly body: unknown
      text(): Promise<string>
    }
