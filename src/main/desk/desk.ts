import { type CallInput, type CallName, type CallOutput, calls } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import type { DeskEvent } from '#contract/wire/event.ts'
import type { DeskOptions } from './desk-options.ts'
import type { CallContext, Handler } from './handler.ts'
import { handlers } from './handlers/handlers.ts'
import { readingCalls } from './session/reading-calls.ts'
import { Session } from './session/session.ts'

/** A desk in this process: for the desk process itself, the terminal and tests. */
export interface Desk {
  /** Throws DeskError for what a user can cause; anything else thrown is a bug. */
  call<Name extends CallName>(name: Name, input: CallInput<Name>, options?: CallOptions): Promise<CallOutput<Name>>
  listen(listener: (event: DeskEvent) => void): () => void
  close(): Promise<void>
}

export interface CallOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: CallContext['progress']
}

export function createDesk(options: DeskOptions): Desk {
  const listeners = new Set<(event: DeskEvent) => void>()
  const session = new Session(options, (event) => {
    for (const listener of listeners) listener(event)
  })
  const following = setInterval(() => session.followOthers(), FOLLOWED_EVERY).unref()
  return {
    call(name, input, callOptions = {}) {
      return session.idle.during(async () => {
        const parsed = calls[name].input.safeParse(input)
        if (!parsed.success) throw invalidInput(name, parsed.error)
        if (!readingCalls.has(name)) await session.quiet()
        session.followOthers()
        // One call's types are lost in the table of all; the schemas on both sides hold them.
        const handler = handlers[name] as Handler<CallName>
        const output = await handler(session, parsed.data as never, {
          signal: callOptions.signal ?? new AbortController().signal,
          progress: callOptions.onProgress ?? (() => undefined)
        })
        return calls[name].output.parse(output) as CallOutput<typeof name>
      })
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      clearInterval(following)
      return session.close()
    }
  }
}

/** In milliseconds: so soon a page shows what another process did to its desk. */
const FOLLOWED_EVERY = 2000

function invalidInput(
  name: string,
  problem: { issues: readonly { path: PropertyKey[]; message: string }[] }
): DeskError {
  const [issue] = problem.issues
  return new DeskError('invalid-input', {}, { name, problem: `${issue?.path.join('.')}: ${issue?.message}` })
}
