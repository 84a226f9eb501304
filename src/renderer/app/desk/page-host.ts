import type { DeskErrorData } from '#contract/error.ts'
import type { FileRef } from '#contract/file.ts'
import { SPREADSHEET_EXTENSIONS } from '#contract/spreadsheet-extensions.ts'
import type { Reply } from '#contract/wire/envelope.ts'
import type { DeskEvent } from '#contract/wire/event.ts'
import type { Host } from '#contract/wire/host.ts'
import { connectionIs, onceBack } from './connection.ts'
import { asDeskError, DeskFailure } from './desk-failure.ts'

/** The page's host: the contract over HTTP to the server that served the page (same origin, cookie). */
export function pageHost(): Host {
  return {
    kind: 'page',
    async request(request) {
      return post('/call', request, request.id)
    },
    cancel(id) {
      // The reply to a cancel says nothing; the cancelled call itself answers with the code `cancelled`.
      void send('/call', { type: 'cancel', id }).catch((error) => console.warn('cancel', error))
    },
    listen,
    async keepSettings(patch) {
      // The last of them are sent as the page is left.
      await send('/settings', patch, true)
    },
    async pickFiles(what) {
      return upload(await choose(what))
    },
    admitDropped: upload,
    pickNewDesk: async () => undefined,
    async save(artifact) {
      const link = document.createElement('a')
      link.href = `/artifact/${encodeURIComponent(artifact.id)}`
      link.download = artifact.name
      document.body.append(link)
      link.click()
      link.remove()
      return { place: artifact.name, shown: null }
    },
    print: async () => window.print(),
    savePdf: async () => undefined,
    showSaved: async () => false,
    async openGuide(language) {
      window.open(`/guide/${language}/`, '_blank', 'noopener')
    }
  }
}

function send(path: string, body: unknown, keepalive = false): Promise<Response> {
  return ask(path, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), keepalive })
}

/** Throws service-stopped where nobody answers, session-ended where the page is not let in. */
async function ask(path: string, what: Pick<RequestInit, 'headers' | 'body' | 'keepalive'>): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, { method: 'POST', ...what })
  } catch (error) {
    connectionIs('lost')
    const detail = error instanceof Error ? error.message : String(error)
    throw new DeskFailure({ code: 'service-stopped', place: {}, params: { detail } })
  }
  const isLetIn = response.status !== 401 && response.status !== 403
  connectionIs(isLetIn ? 'connected' : 'ended')
  if (!isLetIn) throw new DeskFailure({ code: 'session-ended', place: {}, params: {} })
  return response
}

async function post(path: string, body: unknown, id: string): Promise<Reply> {
  try {
    const response = await send(path, body, isLeft(body))
    if (!response.ok) return failed(id, 'unexpected', { status: response.status })
    return (await response.json()) as Reply
  } catch (error) {
    return { type: 'error', id, error: asDeskError(error) }
  }
}

/** Browsers carry no more than 64 KiB on for pages that are left, all together. */
const CARRIED = 8000

/** What is said as the page is left, such as the last words typed, arrives all the same. */
function isLeft(body: unknown): boolean {
  return document.visibilityState === 'hidden' && JSON.stringify(body).length < CARRIED
}

function failed(id: string, code: DeskErrorData['code'], params: DeskErrorData['params']): Reply {
  return { type: 'error', id, error: { code, place: {}, params } }
}

function listen(listener: (event: DeskEvent) => void): () => void {
  const open = (): EventSource => {
    const source = new EventSource('/events')
    source.onopen = () => connectionIs('connected')
    // A page that is not let in is not tried again by the browser.
    source.onerror = () => connectionIs(source.readyState === EventSource.CLOSED ? 'ended' : 'lost')
    source.onmessage = (message) => listener(JSON.parse(message.data) as DeskEvent)
    return source
  }
  let source = open()
  onceBack(() => {
    if (source.readyState === EventSource.CLOSED) source = open()
  })
  return () => source.close()
}

const ACCEPTED = {
  spreadsheets: SPREADSHEET_EXTENSIONS.map((extension) => `.${extension}`).join(','),
  desk: '.tongbi',
  recipes: '.json'
} as const

function choose(what: keyof typeof ACCEPTED): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = ACCEPTED[what]
    input.multiple = what === 'spreadsheets'
    input.hidden = true
    // A chooser whose input is in no document is closed by some browsers when memory is collected.
    document.body.append(input)
    const done = (files: File[]): void => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => done([...(input.files ?? [])]))
    input.addEventListener('cancel', () => done([]))
    input.click()
  })
}

async function upload(files: File[]): Promise<FileRef[]> {
  const admitted: FileRef[] = []
  for (const file of files) {
    const response = await ask(`/upload?name=${encodeURIComponent(file.name)}`, {
      headers: { 'content-type': 'application/octet-stream' },
      body: file
    })
    if (!response.ok) throw new DeskFailure(await refusal(response, file.name))
    admitted.push((await response.json()) as FileRef)
  }
  return admitted
}

async function refusal(response: Response, file: string): Promise<DeskErrorData> {
  const answer = (await response.json().catch(() => null)) as { error?: DeskErrorData } | null
  return answer?.error ?? { code: 'unexpected', place: { file }, params: { status: response.status } }
}
