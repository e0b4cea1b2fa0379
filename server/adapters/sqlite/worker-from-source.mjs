// `node --import tsx` registers in the main thread only, so a worker that runs from source registers by itself.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
