import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a person asked for when starting the program, with absolute paths. */
export interface OpeningArguments {
  readonly demo: boolean
  /** A desk (.tongbi). */
  readonly desk: string | null
  /** Returns to import. */
  readonly files: readonly string[]
}

/** Reads a command line. Switches that are not ours belong to the runtime (Chromium) and are left alone. */
export function openingArguments(words: readonly string[], folder: string): OpeningArguments {
  const paths = words.filter((word) => word !== '' && !word.startsWith('-')).map((word) => pathOf(word, folder))
  const desks = paths.filter(isDeskPath)
  return {
    demo: words.includes('--demo'),
    desk: desks.at(-1) ?? null,
    files: paths.filter((path) => !isDeskPath(path))
  }
}

/** Menus of Linux may name a file by its address (file:///…): %U of the Desktop Entry Specification. */
function pathOf(word: string, folder: string): string {
  if (/^file:\/\//i.test(word)) {
    try {
      return fileURLToPath(word)
    } catch {
      // Of another machine, or not well written: looked for by this name, and told as missing.
    }
  }
  return resolve(folder, word)
}

function isDeskPath(path: string): boolean {
  return path.toLowerCase().endsWith('.tongbi')
}
