import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * The server: our sources bundled for Node 20, packages left in node_modules. All files lie side by side in
 * `dist/server`, so that `new URL('./sqlite-worker.js', import.meta.url)` finds the SQLite worker from any chunk.
 */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  cacheDir: at('.cache/vite'),
  build: {
    ssr: true,
    target: 'node20',
    outDir: at('dist/server'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { main: at('server/main.ts'), 'sqlite-worker': at('server/adapters/sqlite/worker.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { external: true },
})
