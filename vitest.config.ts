import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const under = (...folders: string[]) => folders.map(folder => `tests/${folder}/**/*.test.{ts,tsx}`)

/** Three kinds of tests: plain functions, pages in a made-up document, pages in a real browser. */
export default defineConfig({
  plugins: [react()],
  test: {
    maxWorkers: 2,
    // A busy machine is no fault of the code.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        // The data are read and compiled once a worker, not once a file: that took longer than the tests.
        test: { name: 'unit', environment: 'node', isolate: false, include: under('domain', 'facts', 'data', 'selectors', 'url', 'language', 'scale', 'claims', 'search', 'build', 'house') },
      },
      {
        extends: true,
        // One document for all files: starting a fresh one for each takes longer than the tests.
        test: { name: 'view', environment: 'jsdom', isolate: false, include: under('ui', 'evidence', 'records', 'takeaway', 'charts', 'timeline', 'views', 'app') },
      },
      {
        extends: true,
        // One browser and one server for all files, after the other tests: all at once they would wait for one another.
        test: {
          name: 'browser',
          environment: 'node',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          globalSetup: ['tests/browser/site.ts'],
          include: under('browser'),
        },
      },
    ],
  },
})
