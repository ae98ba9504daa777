/** What is used of a request of `node:http`, or of a framework that builds on it (Express, Fastify, NestJS). */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  /** The body as bytes or text, where a framework has kept it (NestJS, Cloud Functions, a plugin of Fastify). */
  readonly rawBody?: unknown
  /** The body as a framework has read it: used if it is bytes or text (`express.raw`), never if it was parsed. */
  readonly body?: unknown
  readonly readableDidRead?: boolean | undefined
  readonly destroyed?: boolean | undefined
  on?(event: string, listener: (chunk: Uint8Array | string) => void): unknown
  off?(event: string, listener: (chunk: Uint8Array | string) => void): unknown
  pause?(): unknown
}
