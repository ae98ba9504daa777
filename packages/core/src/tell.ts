/** Calls a hook so that nothing it does can change the call: its errors end here, its promise is not waited for. */
export function tell<Told>(hook: ((record: Told) => unknown) | undefined, record: () => Told): void {
  if (!hook) return
  try {
    void Promise.resolve(hook(record())).catch(() => undefined)
  } catch {
    // A hook watches; it has no say.
  }
}
