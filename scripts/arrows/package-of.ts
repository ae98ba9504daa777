/** `@parlance/core/undici` to `@parlance/core`, `vitest/config` to `vitest`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
