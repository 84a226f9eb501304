import { stageCode } from '../../store/claims/claim-codes.ts'
import type { Job } from '../job/job.ts'
import type { PlannedFigure, PlannedTarget } from '../plan/import-plan.ts'

/** Will storing write this figure? What is the same is written again beside the rest, but is nothing to store by itself. */
export function isStored(job: Job, figure: PlannedFigure): boolean {
  if (figure.nth === null || !job.words.acceptance.accepts(figure)) return false
  return figure.echoOf === null || job.words.acceptance.accepts(figure.echoOf.first)
}

/** Is it something that the desk does not have yet? */
export function isNews({ kind, nth }: PlannedFigure): boolean {
  return kind !== 'same' && nth !== null
}

/** Is it news that the user does not let in? */
export function isLeft(job: Job, one: PlannedFigure | PlannedTarget): boolean {
  const isOfTarget = 'target' in one
  return (isOfTarget ? one.kind !== 'same' : isNews(one)) && !job.words.acceptance.accepts(one)
}

/** Does it want a look for what it does, whatever it says? */
export function isContested({ kind }: PlannedFigure): boolean {
  return kind === 'conflicting' || kind === 'withdrawn'
}

/** Will storing it change what is shown of its place? A word of a lower stage than what stands does not. */
export function alters({ kind, nth, old, stage, rival }: PlannedFigure): boolean {
  if (kind === 'same' || nth === null) return false
  // Of cells that disagree the first is shown; cells of two stages do not disagree.
  const isFirst = nth === 0 || (old !== null && rival === null)
  return isFirst && (old === null || stageCode(stage) >= stageCode(old.stage))
}
