import type { z } from 'zod'
import type { CallName, CallOutput, calls } from '#contract/calls.ts'
import type { Session } from './session/session.ts'

/** What comes with one call. */
export interface CallContext {
  /** Aborted when the caller has lost interest. */
  readonly signal: AbortSignal
  /** Said to the caller: how far a long call has come. */
  progress(step: string, done: number, total: number): void
}

/** The desk's side of one call of the contract. Input and output are checked by the contract's schemas around it. */
export type Handler<Name extends CallName> = (
  session: Session,
  input: z.output<(typeof calls)[Name]['input']>,
  context: CallContext
) => CallOutput<Name> | Promise<CallOutput<Name>>

export type Handlers<Name extends CallName = CallName> = { readonly [One in Name]: Handler<One> }

/** The calls of one capability: `import` stands for `import.start`, `import.job` … */
export type HandlersOf<Capability extends string> = Handlers<Extract<CallName, `${Capability}.${string}`>>
