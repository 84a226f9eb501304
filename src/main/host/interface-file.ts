import { realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

const mimes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm'
}

export interface InterfaceFile {
  readonly path: string
  readonly mime: string
  readonly size: number
}

/**
 * The file of the built interface that a URL path names, or null: there is none, it lies outside `folder`
 * (.., an encoded slash, a link that leads out), or it is of a kind the interface does not have.
 * A path that ends in `/` is the index.html there.
 */
export async function interfaceFile(folder: string, urlPath: string): Promise<InterfaceFile | null> {
  const relative = decoded(urlPath)?.replace(/\/$/, '/index.html') ?? null
  if (relative === null || /[\\\0]/.test(relative) || relative.split('/').includes('..')) return null
  const mime = mimes[extname(relative).toLowerCase()]
  if (mime === undefined) return null
  try {
    const root = await realpath(folder)
    const path = await realpath(join(root, relative))
    if (!path.startsWith(root + sep)) return null
    const found = await stat(path)
    return found.isFile() ? { path, mime, size: found.size } : null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code))
}
