/** The registry: one line for each kind of activity. */
export { ideas } from './ideas/screens.ts'
export { words } from './words/screens.ts'
