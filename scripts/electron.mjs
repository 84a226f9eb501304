import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { node, root, run } from './program.mjs'

const packageFolder = join(root, 'node_modules', 'electron')
/** Where a failed download is remembered, so that the next start does not wait for it again. */
const failureFile = join(root, 'node_modules', '.cache', 'tongbi', 'electron-download.json')
const secondsForDownload = 60
const hoursToRememberFailure = 24

/**
 * @typedef {{ path: string, version: string, isOwn: boolean }} Electron `isOwn`: the version in package.json
 */

/**
 * The Electron that is there: the one that ELECTRON_OVERRIDE_DIST_PATH names, else the installed one.
 * @returns {Electron | null}
 */
export function installedElectron() {
  const version = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const folder = override || join(packageFolder, 'dist')
  const path = join(folder, executable())
  const versionFile = join(folder, 'version')
  if (!existsSync(path) || !existsSync(versionFile)) return null
  const found = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  return { path, version: found, isOwn: found === version }
}

/**
 * Downloads Electron as its package does, within a time limit.
 * @param {{ insist: boolean }} options `insist`: a person asked for it; without limit, whatever was remembered
 * @returns {Promise<{ electron: Electron } | { failure: 'remembered' | 'failed' | 'too-slow' }>}
 */
export async function downloadElectron({ insist }) {
  if (!insist && failedLately()) return { failure: 'remembered' }
  const install = join(packageFolder, 'install.js')
  const { status } = await run(node, [install], { seconds: insist ? 0 : secondsForDownload, echo: insist })
  const electron = installedElectron()
  if (status === 0 && electron !== null) return { electron }
  mkdirSync(dirname(failureFile), { recursive: true })
  writeFileSync(failureFile, JSON.stringify({ at: new Date().toISOString() }))
  return { failure: status === null ? 'too-slow' : 'failed' }
}

/**
 * The environment for an Electron: one whose Node is too old for the database has its desk under ours.
 * @param {Electron} electron
 */
export function electronEnvironment(electron) {
  const isOld = Number(electron.version.split('.')[0]) < 37
  return { ...process.env, ...(isOld ? { TONGBI_DESK_NODE: process.env.TONGBI_DESK_NODE ?? node } : {}) }
}

function failedLately() {
  try {
    const { at } = JSON.parse(readFileSync(failureFile, 'utf8'))
    return Date.now() - Date.parse(at) < hoursToRememberFailure * 3600_000
  } catch {
    // Nothing is remembered, or nothing that can be read: then it is tried.
    return false
  }
}

function executable() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
