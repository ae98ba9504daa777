// For editors and compilers that do not know Bun: what server.ts uses of it.
declare const Bun: {
  serve(options: {
    port: number | string
    routes: Record<string, (request: Request) => Response | Promise<Response>>
    fetch: (request: Request) => Response
  }): { port: number; stop(): Promise<void> }
}
