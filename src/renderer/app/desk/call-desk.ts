import type { CallInput, CallName, CallOutput } from '#contract/calls.ts'
import { unpackOutput } from '#contract/wire/on-the-wire.ts'
import { DeskFailure } from './desk-failure.ts'
import { host } from './host.ts'

let calls = 0

/** A fresh id for a call: progress events carry it, cancelling names it. */
export function newCallId(): string {
  calls += 1
  return `r${calls}-${Math.random().toString(36).slice(2, 8)}`
}

/**
 * Asks the desk. Errors: `DeskFailure` with the desk's error data.
 * An aborted signal cancels the call in the desk, which then answers with the code `cancelled`.
 */
export async function callDesk<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  options: { readonly signal?: AbortSignal; readonly id?: string } = {}
): Promise<CallOutput<Name>> {
  const id = options.id ?? newCallId()
  const cancel = (): void => host.cancel(id)
  options.signal?.addEventListener('abort', cancel, { once: true })
  try {
    const reply = await host.request({ type: 'call', id, name, input })
    if (reply.type === 'error') throw new DeskFailure(reply.error)
    return unpackOutput(name, reply.output)
  } finally {
    options.signal?.removeEventListener('abort', cancel)
  }
}
