import { flagged } from './flags.ts'
import { createTermIndex } from './term-index.ts'

/** Builds the word lists that are made on first use (some 100 ms), so that no hall waits for them; a slip asks for the good words. */
export function warmUpText(): void {
  for (const language of ['de', 'en'] as const) {
    const index = createTermIndex(language)
    for (const [id, text] of [
      'Innovationen',
      'Fachkräfteeinwanderung',
      'innovation',
      'Innovation!',
      'innovations',
      'Inovation',
      'skilled workers and climate policy',
    ].entries()) {
      index.set(String(id), text)
      flagged(text)
    }
    index.top(10)
  }
}
