import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { fileList } from './scripts/start/fileList.mjs'

const root = path.dirname(fileURLToPath(import.meta.url))

/** Every page needs it: a few large files rather than two dozen small ones. The outbox alone needs idb. */
const isEverywhere =
  /node_modules\/(?!idb\/)|\(review\)\/shell\/(?!SignIn)|src\/(domain\/calendar|access|i18n)\//

/** The review front end, which is no part of Next's build: docs/decisions/0017-review-without-next.md says why. */
export default defineConfig({
  root: path.join(root, 'src/app/(review)'),
  base: '/review-app/',
  cacheDir: path.join(root, '.next/cache/vite'),
  publicDir: false,
  envDir: false,
  logLevel: 'warn',
  resolve: {
    alias: { '@': path.join(root, 'src'), '@admin': path.join(root, 'admin') },
  },
  plugins: [fileList()],
  build: {
    outDir: path.join(root, '.next/review'),
    emptyOutDir: true,
    // What understands `light-dark()`, which the colours need, understands this.
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: isEverywhere }] } } },
  },
})
