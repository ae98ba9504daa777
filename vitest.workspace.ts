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
          include: [
            'packages/*/{src,contract,test}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        // Examples stand where users stand: they import what is published.
        ssr: { resolve: { conditions: ['module', 'node', 'development|production'] } },
        test: { name: 'examples', include: ['examples/**/*.test.ts'], exclude: ['**/node_modules/**'] },
      },
    ],
  },
})
