import { defineConfig } from '@playwright/test'
import journeys from '../playwright.config.ts'

/** `npm run pictures`: takes the README's pictures anew. Not a test, so `npm test` leaves it alone. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: 'pictures.spec.ts',
  testIgnore: [],
  outputDir: '../test-results',
  reporter: 'list',
})
