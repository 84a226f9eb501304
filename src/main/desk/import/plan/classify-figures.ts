import type { Stage } from '#contract/figure.ts'
import type { Remark } from '#core/reading/reading.ts'
import { departmentsOfChanges } from '../../store/changes/changes.ts'
import { stageCode } from '../../store/claims/claim-codes.ts'
import { type StandingFigure, standingFigures } from '../../store/claims/place-claims.ts'
import type { Store } from '../../store/store.ts'
import { suspectedFigures } from '../../store/suspicions.ts'
import { decidedBefore, saidBefore, upheldBefore } from './decided-before.ts'
import { type ImportSource, type PlannedFigure, placeKey } from './import-plan.ts'
import type { PlacedValue } from './placed-value.ts'
import { SeriesHabits } from './series-habits.ts'

/** So many values at a time: some milliseconds, in which the desk hears nothing else. */
const slice = 1000

/**
 * Holds each value against what stands in the desk and against the other values of the import. `contradicted` is what
 * the values of its own table have against it. Yields now and then, so that the process hears what is said to it.
 */
export function* classifyFigures(
  store: Store,
  placed: readonly PlacedValue[],
  source: ImportSource,
  contradicted: (value: PlacedValue) => readonly Remark[]
): Generator<void, PlannedFigure[]> {
  const standingAt = standingFigures(store)
  const departments = departmentsOfChanges(store)
  const isDecided = decidedBefore(store, source)
  const isSaid = saidBefore(store, source)
  const isUpheld = upheldBefore(store)
  const suspected = suspectedFigures(store)
  const habits = yield* SeriesHabits.of(store, placed)
  const seen = new Map<string, SeenPlace>()
  const figures: PlannedFigure[] = []
  for (const [index, value] of placed.entries()) {
    if (index % slice === slice - 1) yield
    const key = placeKey(value)
    const place: SeenPlace = seen.get(key) ?? { byStage: new Map(), cells: 0 }
    seen.set(key, place)
    // 快报数 and 最终核实数 of one place in one return are two claims, not a disagreement.
    const before = place.byStage.get(value.stage)
    if (before !== undefined) {
      const agrees = before.first.decimal === value.decimal && before.first.symbol === value.symbol
      if (agrees) {
        figures.push({ ...before.first, ...value, kind: 'same', nth: null, suspicions: [] })
        continue
      }
      if (isDecided(value)) {
        figures.push({ ...before.first, ...value, kind: 'same', nth: null, rival: null, suspicions: [] })
        continue
      }
      if (before.first.kind !== 'conflicting') {
        before.first = { ...before.first, kind: 'conflicting', rival: value }
        figures[before.at] = before.first
      }
      const { first } = before
      const suspicions = suspicionsOf(value, first.old, 'conflicting')
      figures.push({ ...first, ...value, kind: 'conflicting', nth: place.cells++, rival: first, suspicions })
      continue
    }
    const old = standingAt({ ...value, indicator: value.indicator.id })
    const oldFrom = old === null ? null : otherThan(source.department, departments.get(old.change))
    const kind = kindOf(value, old, oldFrom !== null)
    const isNoNews = kind === 'conflicting' && isSaid(value)
    if (isNoNews || (kind !== 'same' && kind !== 'new' && isDecided(value))) {
      figures.push({ ...value, kind: 'same', nth: null, old, oldFrom, rival: null, suspicions: [] })
      continue
    }
    const suspicions = suspicionsOf(value, old, kind)
    const figure: PlannedFigure = {
      ...value,
      kind,
      nth: place.cells++,
      old,
      oldFrom,
      rival: null,
      suspicions
    }
    place.byStage.set(value.stage, { first: figure, at: figures.length })
    figures.push(figure)
  }
  return figures

  function suspicionsOf(
    value: PlacedValue,
    old: StandingFigure | null,
    kind: PlannedFigure['kind']
  ): readonly Remark[] {
    if (kind === 'same' && isUpheld(value)) return []
    const kept = old === null ? null : suspected(value, old)
    // What looked wrong itself is no measure of what replaces it.
    const habit = habits.suspicion(value, kept === null ? old : null)
    const remarks = habit === null ? contradicted(value) : [habit, ...contradicted(value)]
    return kept === null || kind !== 'same' || remarks.length > 0 ? remarks : [kept]
  }
}

/** What an import has said of a place so far. */
interface SeenPlace {
  readonly byStage: Map<Stage, { first: PlannedFigure; readonly at: number }>
  /** Cells to store there. */
  cells: number
}

/** A department where it is known and another than `own`, else null. */
function otherThan(own: string | null, department: string | undefined): string | null {
  return department === undefined || own === null || department === own ? null : department
}

function kindOf(
  value: Pick<PlacedValue, 'decimal' | 'symbol' | 'stage'>,
  old: StandingFigure | null,
  isFromOther: boolean
): PlannedFigure['kind'] {
  if (old === null) return 'new'
  const outranked = stageCode(old.stage) > stageCode(value.stage)
  if (old.decimal === value.decimal && old.symbol === value.symbol) {
    return old.stage === value.stage || outranked ? 'same' : 'changed'
  }
  // A figure of a later stage stays: the two sources disagree.
  if (outranked || (isFromOther && old.stage === value.stage)) return 'conflicting'
  return value.decimal === null && old.decimal !== null ? 'withdrawn' : 'changed'
}
