import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What phones of the last two years run, and a year more. All of them know module preloading by themselves. */
const browsers = ['chrome120', 'edge120', 'firefox121', 'safari17.2', 'ios17.2']

/** The client: `client/` to `dist/client`, hashed, nothing inline (the CSP allows `'self'` alone). */
export default defineConfig({
  root: at('client'),
  publicDir: at('client/public'),
  cacheDir: at('.cache/vite'),
  plugins: [react()],
  server: { fs: { allow: [at('.')] } },
  build: {
    outDir: at('dist/client'),
    emptyOutDir: true,
    target: browsers,
    cssTarget: browsers,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // `.vite/manifest.json` says which files a page loads: the phone's first load is weighed with it.
    manifest: true,
    sourcemap: false,
    reportCompressedSize: false,
  },
})
