import { format } from 'node:util'
import { afterAll, afterEach, beforeEach } from 'vitest'

/**
 * Whatever reaches `console.error` or `console.warn` fails the test that caused it: React, Node and the libraries
 * report misuse only there. A test that expects such a line replaces the method itself (`vi.spyOn`).
 * Unhandled rejections need nothing here: vitest fails the run on its own.
 */
let complaints: string[] = []

function listen(level: 'error' | 'warn'): void {
  const complain = (...parts: unknown[]): void => {
    complaints.push(`console.${level}: ${format(...parts)}`)
  }
  console[level] = complain
}

function raise(): void {
  const said = complaints
  complaints = []
  if (said.length > 0) throw new Error(`unexpected output\n${said.join('\n')}`)
}

listen('error')
listen('warn')
beforeEach(raise)
afterEach(raise)
afterAll(raise)
