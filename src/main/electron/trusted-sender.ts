import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'
import { interfaceOrigin } from './interface-protocol.ts'

/**
 * Is this message from the top frame of our own window, showing our own interface?
 * Electron's security checklist, 17: validate the sender of all IPC messages.
 */
export function isTrustedSender(event: IpcMainEvent | IpcMainInvokeEvent, window: WebContents): boolean {
  const frame = event.senderFrame
  return (
    frame !== null &&
    event.sender === window &&
    frame === window.mainFrame &&
    (frame.url === interfaceOrigin || frame.url.startsWith(`${interfaceOrigin}/`))
  )
}
