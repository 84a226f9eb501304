import { app, type Session } from 'electron'

/**
 * What no page of ours ever needs is off for all of them, whatever makes them ask:
 * navigation, new windows, embedded web views (security checklist, 12–14).
 */
export function lockContents(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Every permission and every device is denied (security checklist, 5); nothing is fetched from any network. */
export function lockSession(session: Session, origin: string): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(isHarmless(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isHarmless(permission))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, decide) => {
    const isOwn = details.url.startsWith(`${origin}/`) || /^(blob|data|devtools):/.test(details.url)
    decide({ cancel: !isOwn })
  })
  session.on('will-download', (event) => event.preventDefault())
}

/** Copying figures out is what the table is for; it needs a user's gesture and reads nothing. */
function isHarmless(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}
