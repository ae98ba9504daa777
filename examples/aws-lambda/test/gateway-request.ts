/** A request as it reaches a gateway. */
export interface GatewayRequest {
  readonly method: string
  readonly path: string
  /** In the order in which they came; a name in small letters, once for each time. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}
