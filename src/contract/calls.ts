import type { z } from 'zod'
import { catalogueCalls } from './calls/catalogue-calls.ts'
import { chartCalls } from './calls/chart-calls.ts'
import { compareCalls } from './calls/compare/compare-calls.ts'
import { completenessCalls } from './calls/completeness-calls.ts'
import { departmentCalls } from './calls/department-calls.ts'
import { deskCalls } from './calls/desk-calls.ts'
import { draftCalls } from './calls/draft-calls.ts'
import { figureCalls } from './calls/figure-calls.ts'
import { historyCalls } from './calls/history-calls.ts'
import { importCalls } from './calls/import/import-calls.ts'
import { recipeCalls } from './calls/recipe-calls.ts'
import { searchCalls } from './calls/search-calls.ts'
import { sourceCalls } from './calls/source-calls.ts'
import { targetCalls } from './calls/target-calls.ts'
import { taskCalls } from './calls/task-calls.ts'
import { viewCalls } from './calls/view-calls.ts'

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
  ...taskCalls,
  ...departmentCalls
}

export type CallName = keyof typeof calls
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>
export type CallOutput<Name extends CallName> = z.output<(typeof calls)[Name]['output']>

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}
