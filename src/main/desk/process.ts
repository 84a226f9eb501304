import { isCallName } from '#contract/calls.ts'
import { DeskError, type DeskErrorData } from '#contract/error.ts'
import { type FromDesk, Request } from '#contract/wire/envelope.ts'
import { packOutput } from '#contract/wire/on-the-wire.ts'
import { createDesk } from './desk.ts'
import { optionsFromEnvironment } from './desk-options.ts'

/*
 * The desk as a process of its own: speaks the contract's envelope with the host that started it, over Electron's
 * parent port or a child process's channel. It ends when its host does.
 */

const options = optionsFromEnvironment(process.env, import.meta.url)
const post = channel((message) => void receive(message))
const desk = createDesk(options)
const running = new Map<string, AbortController>()

desk.listen((event) => post({ type: 'event', event }))
post({ type: 'ready' })

async function receive(message: unknown): Promise<void> {
  const parsed = Request.safeParse(message)
  if (!parsed.success) return options.log(`The host sent what the contract does not know: ${parsed.error.message}`)
  const request = parsed.data
  if (request.type === 'cancel') return running.get(request.id)?.abort()
  const { id, name, input } = request
  const controller = new AbortController()
  running.set(id, controller)
  try {
    if (!isCallName(name)) throw new DeskError('unknown-call', {}, { name })
    const output = await desk.call(name, input as never, {
      signal: controller.signal,
      onProgress: (step, done, total) =>
        post({ type: 'event', event: { type: 'progress', call: id, step, done, total } })
    })
    post({ type: 'result', id, output: packOutput(name, output) })
  } catch (thrown) {
    post({ type: 'error', id, error: errorData(name, thrown) })
  } finally {
    running.delete(id)
  }
}

function errorData(name: string, thrown: unknown): DeskErrorData {
  if (thrown instanceof DeskError) {
    if (thrown.cause !== undefined) options.log(`${name}: ${thrown.message}`, thrown.cause)
    return thrown.data
  }
  options.log(`${name} failed`, thrown)
  return {
    code: 'unexpected',
    place: {},
    params: { message: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

/** Electron gives a utility process a port, Node gives a child process a channel. */
function channel(receiveMessage: (message: unknown) => void): (message: FromDesk) => void {
  const port = (process as unknown as { parentPort?: ParentPort }).parentPort
  if (port !== undefined) {
    port.on('message', (event) => receiveMessage(event.data))
    return (message) => port.postMessage(message)
  }
  if (process.send === undefined) throw new Error('The desk is started by its host; for the terminal use tongbi')
  process.on('message', receiveMessage)
  process.on('disconnect', () => void end())
  return (message) => {
    // A host that went in between hears nothing, and `disconnect` ends this process: no reason to crash before.
    if (process.connected) process.send?.(message, undefined, undefined, () => undefined)
  }
}

interface ParentPort {
  on(name: 'message', listener: (event: { data: unknown }) => void): void
  postMessage(message: unknown): void
}

let ending = false

async function end(): Promise<void> {
  if (ending) return
  ending = true
  for (const controller of running.values()) controller.abort()
  await desk.close()
  await options.readingPool.close()
  process.exit(0)
}

process.on('SIGTERM', () => void end())
process.on('SIGINT', () => void end())
