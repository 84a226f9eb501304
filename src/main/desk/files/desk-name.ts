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

export function withDeskExtension(path: string): string {
  return /\.tongbi$/i.test(path) ? path : `${path}${extension}`
}
