import { resolve } from 'node:path'
import { z } from 'zod'

/** What a person asked for when starting the program, with absolute paths. */
export const OpeningArguments = z.object({
  demo: z.boolean(),
  /** A desk (.tongbi). */
  desk: z.string().nullable(),
  /** Returns to import. */
  files: z.array(z.string())
})
export type OpeningArguments = z.infer<typeof OpeningArguments>

/** Reads a command line. Switches that are not ours belong to the runtime (Chromium) and are left alone. */
export function openingArguments(words: readonly string[], folder: string): OpeningArguments {
  const paths = words.filter((word) => word !== '' && !word.startsWith('-')).map((word) => resolve(folder, word))
  const desks = paths.filter(isDeskPath)
  return {
    demo: words.includes('--demo'),
    desk: desks.at(-1) ?? null,
    files: paths.filter((path) => !isDeskPath(path))
  }
}

function isDeskPath(path: string): boolean {
  return path.toLowerCase().endsWith('.tongbi')
}
