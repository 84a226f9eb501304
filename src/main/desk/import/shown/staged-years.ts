import type { StagedYears } from '#contract/calls/import-calls.ts'
import type { Stage } from '#contract/figure.ts'
import { endYear, parsePeriod } from '#core/period/period.ts'
import { stageCode } from '../../store/claims/claim-codes.ts'
import type { ImportPlan } from '../plan/import-plan.ts'

/** How far the figures of a plan have come, the furthest first. */
export function stagedYears(plan: ImportPlan): StagedYears[] {
  const stages = new Map<Stage | null, StagedYears>()
  const years = new Map<string, number | null>()
  for (const { kind, stage, period, nth } of plan.figures) {
    if (kind === 'withdrawn' || nth === null) continue
    const year = yearOf(period, years)
    if (year === null) continue
    const known = stages.get(stage)
    if (known === undefined) stages.set(stage, { stage, figures: 1, from: year, to: year })
    else {
      known.figures += 1
      known.from = Math.min(known.from, year)
      known.to = Math.max(known.to, year)
    }
  }
  return [...stages.values()].sort((one, other) => stageCode(other.stage) - stageCode(one.stage))
}

function yearOf(text: string, known: Map<string, number | null>): number | null {
  let year = known.get(text)
  if (year === undefined) {
    const period = parsePeriod(text)
    year = period === null ? null : endYear(period)
    known.set(text, year)
  }
  return year
}
