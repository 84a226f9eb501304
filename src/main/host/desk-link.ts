import type { CallInput, CallName, CallOutput } from '#contract/calls.ts'
import { DeskError, type DeskErrorData } from '#contract/error.ts'
import { FromDesk, type Reply, type Request } from '#contract/wire/envelope.ts'
import type { DeskEvent } from '#contract/wire/event.ts'
import { unpackOutput } from '#contract/wire/on-the-wire.ts'
import { HOST_CALL } from './outlet.ts'

/** A running desk process, whatever started it. */
export interface DeskProcess {
  post(message: Request): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, when the process is gone. */
  onExit(listener: (status: string) => void): void
  /** Asks it to end; it has closed its files when `onExit` is called. */
  end(): void
  /** Ends it at once. */
  kill(): void
}

/** A host's end of the line to its desk process. */
export interface DeskLink {
  /** Always answers: a desk that ends before it has answered is `desk-restarted`. */
  request(request: Request & { readonly type: 'call' }): Promise<Reply>
  cancel(id: string): void
  /** A call of the host itself; an error reply is thrown as DeskError. */
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>
  close(): Promise<void>
}

export interface DeskLinkOptions {
  readonly start: () => DeskProcess
  /** Before the first call of anyone else reaches a process: opening the desk. Not called again after a failure of it. */
  readonly opening: (link: Pick<DeskLink, 'call'>, restarted: boolean) => Promise<void>
  readonly onEvent: (event: DeskEvent) => void
  /** Something that a person should find in the log. */
  readonly log: (message: string, error?: unknown) => void
}

interface Pending {
  readonly callerId: string
  readonly answer: (reply: Reply) => void
}

/** A desk that ends this often before it is ready is not started again by itself. */
const startsBeforeGivingUp = 3
const patienceAtEnd = 5000

/**
 * Keeps a desk process running: calls wait until it is ready, a process that ends by itself is started again,
 * and what it had not answered is answered for it. Ids are replaced by the link's own, so that two pages,
 * or a page and the host, cannot meet on one.
 */
export function createDeskLink({ start, opening, onEvent, log }: DeskLinkOptions): DeskLink {
  const pending = new Map<string, Pending>()
  let nextId = 0
  let running: DeskProcess | null = null
  let isReady = false
  let failedStarts = 0
  /** Calls that wait until the desk is open. */
  let waiting: Request[] = []
  let closing: (() => void) | null = null
  let isClosed = false

  function run(restarted: boolean): void {
    const process = start()
    running = process
    isReady = false
    process.onMessage((message) => receive(process, message, restarted))
    process.onExit((status) => ended(process, status))
  }

  function receive(process: DeskProcess, message: unknown, restarted: boolean): void {
    const parsed = FromDesk.safeParse(message)
    if (!parsed.success) {
      log(`The desk sent what the contract does not know: ${parsed.error.message}`)
      return
    }
    const news = parsed.data
    if (news.type === 'ready') void open(process, restarted)
    else if (news.type === 'event') onEvent(withCallerId(news.event))
    else settle(news)
  }

  async function open(process: DeskProcess, restarted: boolean): Promise<void> {
    const direct: Pick<DeskLink, 'call'> = { call: (name, input) => typedCall(name, input, (it) => process.post(it)) }
    try {
      await opening(direct, restarted)
    } catch (error) {
      log('The desk of last time could not be opened', error)
    }
    if (running !== process) return
    isReady = true
    failedStarts = 0
    for (const request of waiting.splice(0)) process.post(request)
    if (restarted) onEvent({ type: 'desk-restarted' })
  }

  function ended(process: DeskProcess, status: string): void {
    if (running !== process) return
    const hadStarted = isReady
    running = null
    isReady = false
    waiting = []
    const lost = [...pending.keys()]
    for (const id of lost) settle({ type: 'error', id, error: problem('desk-restarted') })
    if (isClosed) {
      closing?.()
      return
    }
    log(`The desk process ended (${status})`)
    if (!hadStarted) failedStarts += 1
    if (failedStarts < startsBeforeGivingUp) run(true)
  }

  function settle(reply: Reply): void {
    const call = pending.get(reply.id)
    if (call === undefined) return
    pending.delete(reply.id)
    call.answer({ ...reply, id: call.callerId })
  }

  function withCallerId(event: DeskEvent): DeskEvent {
    return event.type === 'progress' ? { ...event, call: pending.get(event.call)?.callerId ?? event.call } : event
  }

  function send(callerId: string, name: string, input: unknown, post: (request: Request) => void): Promise<Reply> {
    return new Promise((answer) => {
      nextId += 1
      const id = `link-${nextId}`
      pending.set(id, { callerId, answer })
      post({ type: 'call', id, name, input })
    })
  }

  function postWhenReady(request: Request): void {
    if (running === null) {
      failedStarts = 0
      run(true)
    }
    if (isReady) running?.post(request)
    else waiting.push(request)
  }

  async function typedCall<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    post: (request: Request) => void
  ): Promise<CallOutput<Name>> {
    const reply = await send(HOST_CALL, name, input, post)
    if (reply.type === 'error') throw new DeskError(reply.error.code, reply.error.place, reply.error.params)
    return unpackOutput(name, reply.output)
  }

  run(false)
  return {
    request: async (request) => {
      if (isClosed) return { type: 'error', id: request.id, error: problem('desk-restarted') }
      return send(request.id, request.name, request.input, postWhenReady)
    },
    call: (name, input) => typedCall(name, input, postWhenReady),
    cancel(callerId) {
      for (const [id, call] of pending) {
        if (call.callerId !== callerId) continue
        const place = waiting.findIndex((request) => request.id === id)
        if (place < 0) running?.post({ type: 'cancel', id })
        else {
          waiting.splice(place, 1)
          settle({ type: 'error', id, error: problem('cancelled') })
        }
      }
    },
    async close() {
      if (isClosed) return
      isClosed = true
      const process = running
      if (process === null) return
      const gone = new Promise<void>((resolve) => {
        closing = resolve
      })
      const lateness = setTimeout(() => process.kill(), patienceAtEnd)
      process.end()
      await gone
      clearTimeout(lateness)
    }
  }
}

function problem(code: DeskErrorData['code']): DeskErrorData {
  return { code, place: {}, params: {} }
}
