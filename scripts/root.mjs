import { fileURLToPath } from 'node:url'

/** The project's root folder, whatever folder a script was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url))
