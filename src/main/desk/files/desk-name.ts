import { basename, join } from 'node:path'

const extension = '.tongbi'

/** What people call a desk: its file's name. */
export function deskName(path: string): string {
  return basename(path).replace(/\.tongbi$/i, '')
}

/** The file of a desk called so: what file systems refuse in names is left out. */
export function deskFile(folder: string, name: string): string {
  const safe = name
    .replace(/\.tongbi$/i, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them in names
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  return join(folder, `${safe === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(safe) ? `_${safe}` : safe}${extension}`)
}

export function withDeskExtension(path: string): string {
  return /\.tongbi$/i.test(path) ? path : `${path}${extension}`
}
