import type { Stage } from '#contract/figure.ts'
import { isDots } from '#core/quantity/typed/symbols.ts'
import { stageCode } from '../../store/claims/claim-codes.ts'
import { type Sender, senders } from '../../store/claims/claim-sender.ts'
import { type StandingFigure, standingClaims } from '../../store/claims/place-claims.ts'
import type { Store } from '../../store/store.ts'
import type { Contradictions } from './checks/contradictions.ts'
import { type Replacing, Suspicions } from './checks/suspicions.ts'
import { decidedBefore, isDecision, saidBefore } from './decided-before.ts'
import { type ImportSource, type PlannedFigure, placeKey } from './import-plan.ts'
import type { PlacedValue, StagedValue } from './placed-value.ts'
import { stageGivenBefore } from './stage-given-before.ts'
import type { SupposedStages } from './supposed-stages.ts'

/** So many values at a time: some milliseconds, in which the desk hears nothing else. */
const slice = 1000

/**
 * Holds each value against what stands in the desk and against the other values of the import. `contradictions` are
 * what the values of a table have against each other, `above` the region that one lies in. Yields now and then, so that the process hears what is said to it.
 */
export function* classifyFigures(
  store: Store,
  placed: readonly PlacedValue[],
  stages: SupposedStages,
  source: ImportSource,
  checks: { readonly contradictions: Contradictions; readonly above: (region: string) => string | null }
): Generator<void, PlannedFigure[]> {
  const standingAt = standingClaims(store)
  const senderOf = senders(store)
  const isDecided = decidedBefore(store, source)
  const isSaid = saidBefore(store, source)
  const isOfDecision = isDecision(store)
  const givenBefore = stageGivenBefore(store)
  const suspicions = yield* Suspicions.of(store, placed, checks)
  const seen = new Map<string, SeenPlace>()
  const figures: PlannedFigure[] = []
  for (const [index, one] of placed.entries()) {
    if (index % slice === slice - 1) yield
    const claim = standingAt({ ...one, indicator: one.indicator.id })
    const old = claim === null || (claim.decimal === null && claim.symbol === null) ? null : claim
    const value: StagedValue = { ...one, ...stages.of(one.said, one.period, claim, (there) => givenBefore(one, there)) }
    const key = placeKey(value)
    const place: SeenPlace = seen.get(key) ?? { byStage: new Map(), cells: 0 }
    seen.set(key, place)
    // 快报数 and 最终核实数 of one place in one return are two claims, not a disagreement.
    const before = place.byStage.get(value.stage)
    const department = source.departmentOf(value.table.file)
    if (before !== undefined) {
      const { first, voices } = before
      const agrees = first.decimal === value.decimal && first.symbol === value.symbol
      if (agrees) {
        // Another department's word is its own, though it says the same: who says another thing later contradicts it.
        const isEcho = department !== null && !voices.has(null) && !voices.has(department)
        voices.add(department)
        const echo = isEcho ? { nth: place.cells++, echoOf: before } : { nth: null }
        figures.push({ ...first, ...value, kind: 'same', rival: null, suspicions: [], ...echo })
        continue
      }
      const isOther = department !== null && !voices.has(department)
      if (isDecided(value) || (isOther && first.kind === 'same' && isSaid(value))) {
        figures.push({ ...first, ...value, kind: 'same', nth: null, rival: null, suspicions: [] })
        continue
      }
      if (before.first.kind !== 'conflicting') {
        before.first = { ...before.first, kind: 'conflicting', rival: value }
        figures[before.at] = before.first
      }
      voices.add(department)
      const found = suspicions.about(value, before.first.old, beside('conflicting'))
      const other: PlannedFigure = {
        ...{ ...before.first, ...value, kind: 'conflicting', nth: place.cells++, rival: before.first },
        suspicions: found,
        oldFrom: otherThan(department, before.first.old, senderOf)
      }
      figures.push(other)
      // That there is no figure is the weaker word, though its cell comes first.
      if (before.first.decimal === null && other.decimal !== null) {
        const { nth } = before.first
        figures[before.at] = { ...before.first, nth: other.nth, rival: other }
        before.first = { ...other, nth }
        before.at = figures.length - 1
        figures[before.at] = before.first
      }
      continue
    }
    const oldFrom = otherThan(department, old, senderOf)
    // Who is not known overrules no decision.
    const kind = kindOf(value, old, oldFrom !== null || (department === null && isOfDecision(value, old)))
    const isNoNews = kind === 'conflicting' && isSaid(value)
    if (isNoNews || (kind !== 'same' && kind !== 'new' && isDecided(value))) {
      figures.push({ ...value, kind: 'same', nth: null, old, oldFrom, ...alone, suspicions: [] })
      continue
    }
    const found = suspicions.about(value, old, beside(kind))
    // Somebody unknown who repeats what a department said adds nothing, and does not take its place.
    const isEcho = kind === 'same' && department === null && old !== null && senderOf(old.change, old.sheet) !== null
    const figure: PlannedFigure = {
      ...value,
      kind,
      nth: isEcho ? null : place.cells++,
      old,
      oldFrom,
      ...alone,
      suspicions: found
    }
    place.byStage.set(value.stage, { first: figure, at: figures.length, voices: new Set([department]) })
    figures.push(figure)
  }
  return figures
}

function beside(kind: PlannedFigure['kind']): Replacing {
  return { isSame: kind === 'same', replaces: kind === 'changed' }
}

/** What an import has said of a place so far. */
interface SeenPlace {
  readonly byStage: Map<Stage | null, SeenFigure>
  /** Cells to store there. */
  cells: number
}

/** What it said of it first at one stage. */
interface SeenFigure {
  first: PlannedFigure
  /** Where that stands in the list. */
  at: number
  /** Departments that have spoken; null: one that nobody knows. */
  readonly voices: Set<string | null>
}

const alone = { rival: null, echoOf: null }

/** Who gave what stands, where that is known and another than `own`, else null. */
function otherThan(own: string | null, old: StandingFigure | null, senderOf: Sender): string | null {
  const department = old === null ? null : senderOf(old.change, old.sheet)
  return own === null || department === own ? null : department
}

/** Is the same … as before said to mean another thing, or to mean anything for the first time? */
export function isMeantAnew(
  { symbol, meaning }: Pick<StagedValue, 'symbol' | 'meaning'>,
  old: Pick<StandingFigure, 'symbol' | 'meaning'> | null
): boolean {
  return symbol !== null && symbol === old?.symbol && isDots(symbol) && meaning !== old.meaning
}

function kindOf(
  value: Pick<StagedValue, 'decimal' | 'symbol' | 'meaning' | 'stage'>,
  old: StandingFigure | null,
  isFromOther: boolean
): PlannedFigure['kind'] {
  if (old === null) return 'new'
  const outranked = stageCode(old.stage) > stageCode(value.stage)
  if (old.decimal === value.decimal && old.symbol === value.symbol) {
    if (outranked || (old.stage === value.stage && isFromOther)) return 'same'
    return old.stage === value.stage && !isMeantAnew(value, old) ? 'same' : 'changed'
  }
  // A figure of a later stage stays: the two sources disagree.
  if (outranked || (isFromOther && old.stage === value.stage)) return 'conflicting'
  return value.decimal === null && old.decimal !== null ? 'withdrawn' : 'changed'
}
