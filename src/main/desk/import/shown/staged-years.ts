import type { StagedYears } from '#contract/calls/import/import-outcome.ts'
import { endYear, type Period, parsePeriod } from '#core/period/period.ts'
import { stageCode } from '../../store/claims/claim-codes.ts'
import type { ImportPlan } from '../plan/import-plan.ts'

/** How far what is news in a plan has come, the furthest first; whole years before parts of years. */
export function stagedYears(plan: ImportPlan): StagedYears[] {
  const stages = new Map<string, StagedYears>()
  const dates = new Map<string, Dated | null>()
  for (const { kind, stage, stageBy: by, period, nth } of plan.figures) {
    // What says again what stands changes nothing there, at whatever stage it is taken.
    if (kind === 'withdrawn' || kind === 'same' || nth === null) continue
    const dated = dateOf(period, dates)
    if (dated === null) continue
    const { span, year } = dated
    const key = `${stage} ${span} ${by}`
    const known = stages.get(key)
    if (known === undefined) stages.set(key, { stage, by, span, figures: 1, from: year, to: year })
    else {
      known.figures += 1
      known.from = Math.min(known.from, year)
      known.to = Math.max(known.to, year)
    }
  }
  return [...stages.values()].sort(
    (one, other) =>
      stageCode(other.stage) - stageCode(one.stage) ||
      other.span.localeCompare(one.span) ||
      TELLING.indexOf(one.by) - TELLING.indexOf(other.by)
  )
}

/** What is said goes before what is kept, and that before what only time tells. */
const TELLING: readonly StagedYears['by'][] = ['said', 'desk', 'recent', 'older', 'running']

type Dated = Pick<StagedYears, 'span'> & { readonly year: number }

function dateOf(text: string, known: Map<string, Dated | null>): Dated | null {
  let dated = known.get(text)
  if (dated === undefined) {
    const period = parsePeriod(text)
    dated = period === null ? null : { span: spanOf(period), year: endYear(period) }
    known.set(text, dated)
  }
  return dated
}

function spanOf({ kind }: Period): StagedYears['span'] {
  return kind === 'year' || kind === 'fiscal' ? 'year' : 'part'
}
