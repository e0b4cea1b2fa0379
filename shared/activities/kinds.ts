/** The registry: one line for each kind of activity. */
export { ideas } from './ideas/kind.ts'
export { words } from './words/kind.ts'
