import { defineConfig } from 'vitest/config'

/** Unit, contract and simulation tests. Browser journeys live in `e2e/` and run under Playwright. */
export default defineConfig({
  test: {
    include: ['{shared,server,client}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['scripts/vitest-setup.ts'],
    // Processes, not threads: the native SQLite binding and its worker want a process of their own.
    pool: 'forks',
    maxWorkers: 2,
    allowOnly: false,
    passWithNoTests: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // The test of the design tokens reads them (`?raw`); other style sheets stay empty.
    css: { include: [/theme\.css\?raw/], modules: { classNameStrategy: 'non-scoped' } },
  },
})
