import { type Month, monthsSince } from '../../period/months-since.ts'
import type { Period } from '../../period/period.ts'
import type { Stage } from './stage.ts'

/** How long ago a period is, as far as it tells its stage: not over yet, over for less than a year, or for longer. */
export type Age = 'running' | 'recent' | 'older'

/**
 * A year is accounted for in the January after it (初步核算) and verified from the December after it
 * (最终核实: 2020 on 17 December 2021, 2021 on 27 December 2022), in counties later still. Up to that December nobody can
 * have verified it; from then on somebody may have. Parts of years take the same time: once the same months are over
 * again, returns give those of the year before as looked at anew (同口径), and their verification comes with their year's.
 */
export function ageOf(period: Period, thisMonth: Month): Age {
  const months = monthsSince(period, thisMonth)
  if (months <= 0) return 'running'
  return months < MONTHS_UNTIL_VERIFIED ? 'recent' : 'older'
}

const MONTHS_UNTIL_VERIFIED = 12

/**
 * How far figures have come of which nobody says it. Only what nobody can have verified is preliminary. Of what is older
 * that is a guess, and what is said of a time that is not over may be an estimate or a plan: they are of no stage.
 */
export function supposedStage(age: Age): Stage | null {
  return age === 'recent' ? 'preliminary' : null
}
