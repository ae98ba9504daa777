// For editors and compilers that do not know Deno: what main.ts uses of it.
declare const Deno: {
  env: { get(name: string): string | undefined; toObject(): Record<string, string> }
  serve(
    options: { port: number; onListen(address: { port: number }): void },
    handler: (request: Request) => Response | Promise<Response>,
  ): void
}
