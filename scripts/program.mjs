import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs on Node 20 as well: this is what a newcomer's `npm start` meets first.

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The Node that the program is built for, from the `node` package; this very one where that is not installed. */
export const node =
  [join(root, 'node_modules/node/bin/node'), join(root, 'node_modules/node/bin/node.exe')].find(existsSync) ??
  process.execPath

/** What the built program is made of. */
const sources = ['src', 'docs/guide', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const stamp = join(root, 'out', '.built')

/** Is out/ as new as what it is made of? */
export function isBuilt() {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return sources.every((source) => newest(join(root, source)) <= built)
}

/**
 * Builds out/. What the builder says is shown only when it fails.
 * @returns {Promise<boolean>} did it succeed?
 */
export async function build() {
  // Files that are changed while it runs are newer than the stamp.
  const started = new Date()
  const { status, output } = await run(node, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'])
  if (status !== 0) {
    process.stderr.write(output)
    return false
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, started.toISOString())
  return true
}

/**
 * Runs a program to its end and keeps what it says.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ env?: NodeJS.ProcessEnv, seconds?: number, echo?: boolean }} options `echo`: show it as it comes, too
 * @returns {Promise<{ status: number | null, output: string }>} status null: it was ended, or could not be started
 */
export function run(command, words, { env = process.env, seconds = 0, echo = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const timer = seconds > 0 ? setTimeout(() => child.kill('SIGKILL'), seconds * 1000) : undefined
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes) => {
        output += bytes
        if (echo) process.stdout.write(bytes)
      })
    }
    child.on('error', (error) => {
      output += error.message
    })
    child.on('close', (status) => {
      clearTimeout(timer)
      resolve({ status, output })
    })
  })
}

/** @type {(path: string) => number} When a file, or anything in a folder, was last changed. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs)
}
