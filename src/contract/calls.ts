import type { z } from 'zod'
import { catalogueCalls } from './catalogue-calls.ts'
import { chartCalls } from './chart-calls.ts'
import { compareCalls } from './compare-calls.ts'
import { completenessCalls } from './completeness-calls.ts'
import { deskCalls } from './desk-calls.ts'
import { draftCalls } from './draft-calls.ts'
import { figureCalls } from './figure-calls.ts'
import { historyCalls } from './history-calls.ts'
import { importCalls } from './import-calls.ts'
import { recipeCalls } from './recipe-calls.ts'
import { searchCalls } from './search-calls.ts'
import { sourceCalls } from './source-calls.ts'
import { targetCalls } from './target-calls.ts'
import { taskCalls } from './task-calls.ts'
import { viewCalls } from './view-calls.ts'

/** Every call there is. Hosts, desk, renderer, terminal and tests are written once against this table. */
export const calls = {
  ...deskCalls,
  ...importCalls,
  ...catalogueCalls,
  ...compareCalls,
  ...chartCalls,
  ...draftCalls,
  ...targetCalls,
  ...recipeCalls,
  ...figureCalls,
  ...viewCalls,
  ...historyCalls,
  ...sourceCalls,
  ...completenessCalls,
  ...searchCalls,
  ...taskCalls
}

export type CallName = keyof typeof calls
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>
export type CallOutput<Name extends CallName> = z.output<(typeof calls)[Name]['output']>

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}
