// Of the platform's types what is used here; `npx wrangler types` writes them whole, and this file may go.
declare module 'cloudflare:workers' {
  export abstract class DurableObject {
    constructor(state: DurableObjectState, env: object)
    protected readonly ctx: DurableObjectState
  }
  export interface DurableObjectState {
    readonly storage: {
      readonly sql: {
        exec(query: string, ...values: (string | number)[]): { toArray(): Record<string, string | number>[] }
      }
    }
  }
}
