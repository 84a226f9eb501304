import type { IncomingMessage, ServerResponse } from 'node:http'
import { SettingsPatch } from '#contract/wire/settings.ts'
import { admitRequest } from '../host/admit-request.ts'
import type { DeskLink } from '../host/desk-link.ts'
import type { SettingsFile } from '../host/settings-file.ts'
import { receiveText } from './receive-body.ts'
import { sendJson } from './send.ts'

const callLimit = 8 * 1024 * 1024
const settingsLimit = 64 * 1024

/** Answers a Request of the contract with its Reply, and a cancel with nothing. */
export async function takeCall(link: DeskLink, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isJson(request)) return void response.writeHead(415).end()
  const admitted = admitRequest(parsed(await receiveText(request, callLimit)))
  if ('reply' in admitted) return sendJson(response, 200, admitted.reply)
  if (admitted.request.type === 'cancel') {
    link.cancel(admitted.request.id)
    response.writeHead(204).end()
    return
  }
  sendJson(response, 200, await link.request(admitted.request))
}

/** Keeps what a person chose for the interface. */
export async function takeSettings(
  settings: SettingsFile,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  if (!isJson(request)) return void response.writeHead(415).end()
  const patch = SettingsPatch.safeParse(parsed(await receiveText(request, settingsLimit)))
  if (!patch.success) return void response.writeHead(400).end()
  settings.keep(patch.data)
  response.writeHead(204).end()
}

/** Only a type that a form of another site cannot send without asking first. */
function isJson(request: IncomingMessage): boolean {
  return /^application\/json\b/.test(request.headers['content-type'] ?? '')
}

/** null where it is no JSON: the contract's schemas refuse that like anything else. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
