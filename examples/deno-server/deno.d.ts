// For editors and compilers that do not know Deno: what server.ts uses of it.
declare const Deno: {
  env: { get(name: string): string | undefined }
  addSignalListener(signal: string, listener: () => void): void
  serve(
    options: { port: number; onListen(address: { port: number }): void },
    handler: (request: Request) => Response | Promise<Response>,
  ): { shutdown(): Promise<void> }
}
