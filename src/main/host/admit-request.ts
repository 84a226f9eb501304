import { calls, isCallName } from '#contract/calls.ts'
import type { DeskErrorCode } from '#contract/error.ts'
import { type Reply, Request } from '#contract/wire/envelope.ts'

/** A request that may go to the desk, or the reply that turns it away. */
export type Admitted = { readonly request: Request } | { readonly reply: Reply }

/**
 * The door between an interface and the desk: lets pass what the contract knows and allows to anyone.
 * The desk parses the call's input by its schema once more, where it uses it.
 */
export function admitRequest(message: unknown): Admitted {
  const parsed = Request.safeParse(message)
  if (!parsed.success) return refusal(idOf(message), 'invalid-input', { problem: 'envelope' })
  const request = parsed.data
  if (request.type === 'cancel') return { request }
  if (!isCallName(request.name)) return refusal(request.id, 'unknown-call', { name: request.name })
  const call = calls[request.name]
  if (call.from !== 'anyone') return refusal(request.id, 'not-allowed', { name: request.name })
  const input = call.input.safeParse(request.input)
  if (!input.success) {
    const issue = input.error.issues[0]
    return refusal(request.id, 'invalid-input', {
      name: request.name,
      problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
    })
  }
  return { request }
}

function refusal(id: string, code: DeskErrorCode, params: Record<string, string>): Admitted {
  return { reply: { type: 'error', id, error: { code, place: {}, params } } }
}

function idOf(message: unknown): string {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'string'
    ? message.id.slice(0, 64)
    : ''
}
