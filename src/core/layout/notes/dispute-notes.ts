import { type Dispute, keyOfPlace, placeOfDispute, type Said, UNDISPUTED } from '../../comparison/figures/dispute.ts'
import type { Disputed, FigurePlace } from '../../comparison/figures/observed-figure.ts'
import { unitOfMeasure } from '../../comparison/unit-of-measure.ts'
import type { Language } from '../../language.ts'
import { formatNumber } from '../../quantity/format-number.ts'
import type { LayoutColumn, LayoutRow } from '../layout.ts'
import { pointsSuffix } from '../measures/points-suffix.ts'
import {
  averageMethod,
  type ComparedCube,
  cellAt,
  heldMeasure,
  joined,
  type Place,
  type ShownMeasure
} from '../pivot/cube.ts'
import { headerPeriod, indicatorName } from '../table-title.ts'
import { inUnit, unitName } from '../unit-name.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import { layoutWording } from '../words/wording.ts'

interface Looked {
  readonly cube: ComparedCube
  readonly fixed: Place
  readonly rows: readonly Pick<LayoutRow, 'kind' | 'place' | 'measure'>[]
  readonly columns: readonly Pick<LayoutColumn, 'place' | 'measure'>[]
}

/** What sources disagree about of the figures that a table shows or that its numbers were computed from. */
export interface DisputedFigures {
  /** Row by row, each once. */
  readonly places: readonly FigurePlace[]
  /** Does some number that bears the mark follow from such a figure? */
  readonly isAnyComputed: boolean
}

export function disputedFigures({ cube, fixed, rows, columns }: Looked): DisputedFigures {
  const found = new Map<string, FigurePlace>()
  let isAnyComputed = false
  for (const row of rows) {
    if (row.kind === 'group') continue
    for (const column of columns) {
      const measure = row.measure ?? column.measure
      if (measure === null || heldMeasure(measure).when !== 'now') continue
      const place = joined(joined(row.place, column.place), fixed)
      const { disputed, isComputed } = disputedNumber(cube, place, measure)
      if (disputed.length > 0) isAnyComputed ||= isComputed
      for (const one of disputed) found.set(keyOfPlace(one), one)
    }
  }
  return { places: [...found.values()], isAnyComputed }
}

interface DisputedNumber {
  readonly disputed: Disputed
  /** Does it follow from figures, rather than being one? */
  readonly isComputed: boolean
}

const NOT_DISPUTED: DisputedNumber = { disputed: UNDISPUTED, isComputed: false }

/** What is disputed of the number that a table shows there; of what shows none, nothing. */
function disputedNumber(cube: ComparedCube, place: Place, measure: ShownMeasure): DisputedNumber {
  const row = cube.row(place.regions, place.indicators)
  const method = averageMethod(measure)
  if (method !== null) return { disputed: row?.averages?.[method].disputed ?? UNDISPUTED, isComputed: true }
  const cell = cellAt(cube, place)
  if (cell === null) return NOT_DISPUTED
  const { disputed, rate, points, basis } = cell
  const growth = { disputed: disputed.growth, isComputed: basis !== 'published' }
  const change = { disputed: disputed.change, isComputed: true }
  switch (measure) {
    case 'value':
      return { disputed: disputed.value, isComputed: cell.isDerived }
    case 'change':
      return cell.change === null ? NOT_DISPUTED : change
    case 'growth':
      return (rate ?? points) === null ? NOT_DISPUTED : growth
    case 'points':
      return points === null ? NOT_DISPUTED : rate === null ? growth : change
    default: {
      const more = cell.more[measure]
      return { disputed: more?.disputed ?? UNDISPUTED, isComputed: more?.basis !== 'published' }
    }
  }
}

/** A table of hundreds of open disputes names the first of them. */
const MOST_NAMED = 6

/** What the mark means, and of each disputed figure what its sources say. */
export function disputeNotes(looked: Looked, disputes: readonly Dispute[], language: Language): string[] {
  const { places, isAnyComputed } = disputedFigures(looked)
  if (places.length === 0) return []
  const words = layoutWording[language]
  const known = new Map(disputes.map((dispute) => [keyOfPlace(placeOfDispute(dispute)), dispute]))
  const [only, ...others] = looked.cube.regions
  const isOf = (code: string): boolean => others.length === 0 && code === only?.code
  const named = places.flatMap((place) => {
    const dispute = known.get(keyOfPlace(place))
    if (dispute === undefined) return []
    return disputeText(dispute, isOf(place.region) ? '' : dispute.region.name, language)
  })
  return [words.disputes({ named: named.slice(0, MOST_NAMED), count: places.length, isAnyComputed })]
}

/** 2023年税收收入 22.18 亿元（统计局），22.53 亿元（税务局）. `where`: the region, '' where it goes without saying. */
export function disputeText(dispute: Dispute, where: string, language: Language): string {
  const words = layoutWording[language]
  const { indicator, measure, period, said } = dispute
  const unit = unitOf(dispute, words, language)
  const name = words.observed(indicatorName(indicator, language), measure)
  return words.saidOf(
    words.figureOf({ region: where, name, period: headerPeriod(period, language) }),
    said.map((one) => words.saidBy(textOf(one, unit), one.sender))
  )
}

function textOf({ decimal, symbol }: Said, unit: string): string {
  return decimal === null ? (symbol ?? '') : inUnit(formatNumber(decimal, { decimals: null, grouping: ',' }), unit)
}

function unitOf({ measure, indicator }: Dispute, words: LayoutWording, language: Language): string {
  if (measure === 'change') return pointsSuffix(indicator, { words, language }).trim()
  const unit = unitOfMeasure(measure, indicator)
  return unit === null ? '' : unitName(unit, language)
}
