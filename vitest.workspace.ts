import { defineConfig } from 'vitest/config'

const source = '@parlance/source'

export default defineConfig({
  test: {
    projects: [
      {
        // Packages are read from source: no build is needed to run the tests.
        ssr: { resolve: { conditions: [source, 'module', 'node', 'development|production'] } },
        test: {
          name: 'node',
          // What hangs is ended; how fast the machine is, is nobody's fault.
          testTimeout: 30_000,
          expect: { poll: { timeout: 20_000 } },
          include: [
            'packages/*/{src,contract,test}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'e2e/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        // Examples stand where users stand: they import what is published.
        ssr: { resolve: { conditions: ['module', 'node', 'development|production'] } },
        test: {
          name: 'examples',
          include: ['examples/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          // They start processes.
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
