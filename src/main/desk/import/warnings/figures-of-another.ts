import type { Indicator } from '#core/catalogue/indicator.ts'
import type { Remark } from '#core/reading/reading.ts'
import { standingFigures } from '../../store/claims/place-claims.ts'
import { figuresByRegion } from '../../store/claims/tally.ts'
import type { Store } from '../../store/store.ts'
import type { PlannedFigure } from '../plan/import-plan.ts'

/** So many amounts of a region tell whose they are. */
const most = 500
/** From so many on it is no accident that amounts agree, nor where so large a share of those that both have does. */
const fewest = 5
const nearlyAll = 0.8
/** So many are looked up in every region of the desk; the rest where most of these agree. */
const probes = 10
/** So many regions are looked at before others are heard. */
const regionsAtOnce = 50

type Amount = Pick<PlannedFigure, 'indicator' | 'measure' | 'period' | 'decimal'>

/**
 * Collects the amounts that an import brings anew for each region, by what they came in, and says where nearly all are
 * the very ones that the desk has of another region at the same places: the return of one county taken for another's.
 * Rates and indices say nothing of it, since neighbours are often given the same; nor do amounts of one or two digits.
 */
export class FiguresOfAnother<Source> {
  readonly #amounts = new Map<Source, Map<string, Amount[]>>()

  add(source: Source, figure: PlannedFigure): void {
    const { kind, region, measure, indicator, decimal } = figure
    // What stands already was agreed to before.
    if (kind === 'same' || kind === 'withdrawn' || decimal === null) return
    if (measure !== 'level' || !isAmount(indicator) || digitsOf(decimal) < 3) return
    const ofSource = this.#amounts.get(source) ?? new Map<string, Amount[]>()
    this.#amounts.set(source, ofSource)
    const amounts = ofSource.get(region) ?? []
    ofSource.set(region, amounts)
    if (amounts.length < most) amounts.push(figure)
  }

  *remarks(store: Store, nameOf: (code: string) => string): Generator<void, ReadonlyMap<Source, readonly Remark[]>> {
    const remarks = new Map<Source, Remark[]>()
    for (const [source, ofSource] of this.#amounts) {
      for (const [region, amounts] of ofSource) {
        if (amounts.length < fewest) continue
        const other = yield* alike(store, region, amounts)
        if (other === null) continue
        const { same, of } = other
        const params = { region: nameOf(region), other: nameOf(other.region), same, of }
        remarks.set(source, [...(remarks.get(source) ?? []), { code: 'figures-of-another', params }])
      }
    }
    return remarks
  }
}

interface Alike {
  readonly region: string
  readonly same: number
  /** How many of the amounts the desk has of the region too. */
  readonly of: number
}

/** The region with which most agree, where nearly all do. */
function* alike(store: Store, own: string, amounts: readonly Amount[]): Generator<void, Alike | null> {
  const standing = standingFigures(store)
  const compare = (region: string, some: readonly Amount[]): Alike => {
    let [same, of] = [0, 0]
    for (const { indicator, measure, period, decimal } of some) {
      const figure = standing({ region, indicator: indicator.id, measure, period })
      if (figure?.decimal == null) continue
      of += 1
      if (figure.decimal === decimal) same += 1
    }
    return { region, same, of }
  }
  const step = Math.max(1, Math.floor(amounts.length / probes))
  const probed = amounts.filter((_, at) => at % step === 0)
  let best: Alike | null = null
  for (const [index, region] of [...figuresByRegion(store).keys()].entries()) {
    if (index % regionsAtOnce === 0) yield
    const first = region === own ? null : compare(region, probed)
    if (first === null || first.same === 0 || first.same < first.of / 2) continue
    const whole = compare(region, amounts)
    const isAlike = whole.same >= fewest && whole.same >= nearlyAll * whole.of && whole.of >= amounts.length / 2
    if (isAlike && whole.same > (best?.same ?? 0)) best = whole
  }
  return best
}

function isAmount({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind === 'flow' || kind === 'stock'
}

function digitsOf(decimal: string): number {
  return decimal.replace(/^-?0*\.?0*|\./g, '').length
}
