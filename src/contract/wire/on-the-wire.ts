import { type CallName, type CallOutput, calls } from '../calls.ts'
import type { Wire } from './call.ts'

/** An output as it leaves the desk's process. */
export function packOutput<Name extends CallName>(name: Name, output: CallOutput<Name>): unknown {
  const wire = wireOf(name)
  return wire === null ? output : wire.pack(output)
}

/** The output of a call as it was before `packOutput`. */
export function unpackOutput<Name extends CallName>(name: Name, packed: unknown): CallOutput<Name> {
  const wire = wireOf(name)
  // The desk checks outputs against the same table of calls.
  return wire === null ? (packed as CallOutput<Name>) : wire.unpack(packed)
}

function wireOf<Name extends CallName>(name: Name): Wire<CallOutput<Name>> | null {
  // One call's types are lost in the table of all.
  return calls[name].wire as Wire<CallOutput<Name>> | null
}
