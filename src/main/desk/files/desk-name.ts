import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileName } from './file-name.ts'

const extension = '.tongbi'

/** What people call a desk: its file's name. */
export function deskName(path: string): string {
  return basename(path).replace(/\.tongbi$/i, '')
}

/** The file of a desk called so: what file systems refuse in names is left out. */
export function deskFile(folder: string, name: string): string {
  return join(folder, `${fileName(name.replace(/\.tongbi$/i, ''))}${extension}`)
}

/** The file of a new desk called so, or with the first number behind its name that no other desk has. */
export function freeDeskFile(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const place = deskFile(folder, number === 1 ? name : `${name} ${number}`)
    if (!existsSync(place)) return place
  }
}

/** The path of a desk that may be new. A file that is there is the one that is meant, whatever its ending. */
export function withDeskExtension(path: string): string {
  const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true
  return /\.tongbi$/i.test(path) || isThere ? path : `${path}${extension}`
}
