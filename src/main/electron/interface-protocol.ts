import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { securityHeaders } from '../host/content-policy.ts'
import { interfaceDocument } from '../host/interface-document.ts'
import { interfaceFile } from '../host/interface-file.ts'
import type { SettingsFile } from '../host/settings-file.ts'

const scheme = 'tongbi'
export const interfaceOrigin = `${scheme}://app`

/**
 * A protocol of our own instead of file: it has an origin, takes headers (the content policy) and reaches the
 * built interface only (security checklist, 18). To be called before the application is ready.
 */
export function registerInterfaceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }
  ])
}

/** Serves the built interface as tongbi://app/. */
export function serveInterface(folder: string, settings: SettingsFile): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    const file = url.host === 'app' && request.method === 'GET' ? await interfaceFile(folder, url.pathname) : null
    if (file === null) return new Response('', { status: 404, headers: securityHeaders })
    const bytes = new Uint8Array(await readFile(file.path))
    const isDocument = url.pathname === '/' || url.pathname === '/index.html'
    const body = isDocument ? interfaceDocument(new TextDecoder().decode(bytes), settings.read()) : bytes
    return new Response(body, { headers: { ...securityHeaders, 'content-type': file.mime } })
  })
}
