import type { BridgedHost, Host, Outcome } from '#contract/wire/host.ts'
import { DeskFailure } from './desk-failure.ts'

/** The window's host: over the bridge of its preload, with failures thrown as those of any call are. */
export function windowHost(bridge: BridgedHost): Host {
  return {
    ...bridge,
    pickFiles: async (what) => valueIn(await bridge.pickFiles(what)),
    admitDropped: async (files) => valueIn(await bridge.admitDropped(files)),
    pickNewDesk: async (suggestedName) => valueIn(await bridge.pickNewDesk(suggestedName)),
    save: async (artifact) => valueIn(await bridge.save(artifact))
  }
}

function valueIn<Value>(outcome: Outcome<Value>): Value {
  if ('error' in outcome) throw new DeskFailure(outcome.error)
  return outcome.value
}
