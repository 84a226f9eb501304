import { stageCode } from '../../../store/claims/claim-codes.ts'
import type { Store } from '../../../store/store.ts'
import type { Suspicion } from '../../../store/suspicions.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { JobNames } from '../../names/job-names.ts'
import type { ListedParts } from '../../regions/listed-parts.ts'
import type { PlannedFigure, SuspicionsOf } from '../import-plan.ts'
import { Contradictions } from './contradictions.ts'
import { HeldCells } from './held-cells.ts'
import { type Replacing, Suspicions } from './suspicions.ts'

/** What the values of an import are held against: the desk, and each other in their tables. */
interface CheckedWith {
  readonly store: Store
  readonly tables: readonly JobTable[]
  readonly names: JobNames
  readonly listed: ListedParts
  /** What was found with nothing left out. */
  readonly contradictions: Contradictions
  /** The region that one lies in. */
  readonly above: (region: string) => string | null
}

/** So many figures are looked at before others are heard. */
const figuresAtOnce = 1000

/**
 * What looks wrong about the figures that storing writes, beside what the desk holds after it: what is left out takes no
 * part, and in its place stands what the desk keeps there; what is withdrawn stands nowhere.
 */
export function* suspicionsOfStored(
  { store, tables, names, listed, contradictions: whole, above }: CheckedWith,
  figures: readonly PlannedFigure[],
  isLeft: (figure: PlannedFigure) => boolean
): Generator<void, SuspicionsOf> {
  const left: PlannedFigure[] = []
  const given: PlannedFigure[] = []
  let isWithdrawing = false
  for (const [index, figure] of figures.entries()) {
    if (index % figuresAtOnce === 0) yield
    if (isLeft(figure)) left.push(figure)
    else if (takesPlace(figure)) {
      given.push(figure)
      isWithdrawing ||= figure.kind === 'withdrawn'
    }
  }
  if (left.length === 0 && !isWithdrawing) return ({ suspicions }) => suspicions
  const cells = yield* HeldCells.of(left, given)
  const contradictions = yield* Contradictions.of(tables, { names, listed }, { cells, whole })
  const suspicions = yield* Suspicions.of(store, given, { contradictions, above }, cells.figures())
  const found = new Map<PlannedFigure, readonly Suspicion[]>()
  for (const [index, figure] of given.entries()) {
    if (index % figuresAtOnce === 0) yield
    // What says again what another cell says is told of there.
    if (figure.nth !== null && figure.echoOf === null)
      found.set(figure, suspicions.about(figure, figure.old, replacingOf(figure)))
  }
  return (figure) => found.get(figure) ?? []
}

/** Of what is taken away a word of a lower stage takes nothing. */
function takesPlace({ kind, stage, old }: PlannedFigure): boolean {
  return kind !== 'withdrawn' || stageCode(stage) >= stageCode(old?.stage ?? null)
}

/** What another cell of the import contradicts replaces what stands all the same. */
function replacingOf({ kind, rival, oldFrom }: PlannedFigure): Replacing {
  const replaces = kind === 'changed' || (kind === 'conflicting' && rival !== null && oldFrom === null)
  return { isSame: kind === 'same', replaces }
}
