import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const at = (path: string): string => resolve(import.meta.dirname, path)

/**
 * CommonJS named .cjs, for Node 18: the end-to-end tests also run in Electron 25, which waits for ever
 * for an ES module as main. Native and wasm packages stay outside the bundles.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node18',
      externalizeDeps: { exclude: ['zod', 'big.js', 'pinyin-pro'] },
      rollupOptions: {
        input: {
          electron: at('src/main/electron/main.ts'),
          desk: at('src/main/desk/process.ts'),
          'reading-worker': at('src/main/desk/workbook/threads/reading-worker.ts'),
          tongbi: at('src/main/cli/tongbi.ts')
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'parts/[name]-[hash].cjs' }
      }
    }
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: at('src/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react(), guide(at('docs/guide'))],
    build: {
      target: 'chrome114',
      rollupOptions: { input: { index: at('src/renderer/index.html') } }
    }
  }
})

/** The guide goes with the interface, offline: docs/guide as it stands, so that guide/zh-CN/ is the one in Chinese. */
function guide(folder: string): Plugin {
  return {
    name: 'guide',
    generateBundle() {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const path = join(entry.parentPath, entry.name)
        const fileName = `guide/${relative(folder, path).replaceAll(sep, '/')}`
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) })
      }
    }
  }
}
