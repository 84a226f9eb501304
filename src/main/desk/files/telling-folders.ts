import { dirname } from 'node:path'

/**
 * For each path the folders whose names may say something of it, the nearest first: those within the folder that all
 * have in common, and that one. Where further up the files lie is the user's own order, and says nothing of them.
 */
export function tellingFolders(paths: readonly string[]): (path: string) => readonly string[] {
  const [first, ...others] = paths.map(foldersOf)
  const shared = others.reduce((common, folders) => {
    const end = common.findIndex((folder, at) => folder !== folders[at])
    return end === -1 ? common : common.slice(0, end)
  }, first ?? [])
  return (path) =>
    foldersOf(path)
      .slice(Math.max(0, shared.length - 1))
      .reverse()
}

function foldersOf(path: string): string[] {
  return dirname(path)
    .split(/[\\/]/)
    .filter((part) => part !== '')
}
