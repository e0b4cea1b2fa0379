/** The registry: one line for each kind of activity. */
export { words } from './words/screens.ts'
