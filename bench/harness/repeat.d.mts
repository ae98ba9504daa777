export declare const repeat: (call: () => unknown, calls: number, inFlight: number) => Promise<void>
