/** Calls a hook, if there is one, with a record of its own, so that nothing it does can change the call; its promise is not waited for. */
export function tell<Told extends object>(
  hook: ((record: Told) => unknown) | undefined,
  record: () => Told,
): void {
  // A function that throws and one that rejects end alike: in a promise that nobody waits for.
  if (hook) new Promise((resolve) => resolve(hook(record()))).catch(() => undefined)
}
