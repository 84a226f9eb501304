import type { Dispute, Said } from '../../comparison/dispute.ts'
import { keyOfText } from '../../comparison/observed-figure.ts'
import { unitOfMeasure } from '../../comparison/unit-of-measure.ts'
import { formatNumber } from '../../quantity/format-number.ts'
import type { LayoutColumn, LayoutRow } from '../layout.ts'
import { pointsSuffix } from '../measures/points-suffix.ts'
import {
  type ComparedCube,
  type CubeIndicator,
  cellAt,
  heldMeasure,
  joined,
  type Place,
  type PlainMeasure
} from '../pivot/cube.ts'
import { headerPeriod, indicatorName } from '../table-title.ts'
import { inUnit, unitName } from '../unit-name.ts'
import { type LayoutWording, layoutWording } from '../wording.ts'

/** Where in a table a number stands that sources disagree about. */
export interface DisputedNumber {
  readonly place: Place
  readonly of: 'value' | 'growth'
}

interface Looked {
  readonly cube: ComparedCube
  readonly fixed: Place
  readonly rows: readonly Pick<LayoutRow, 'kind' | 'place'>[]
  readonly columns: readonly Pick<LayoutColumn, 'place' | 'measure'>[]
}

/** The numbers of a table that bear the mark, row by row. */
export function disputedNumbers({ cube, fixed, rows, columns }: Looked): DisputedNumber[] {
  const found: DisputedNumber[] = []
  for (const row of rows) {
    if (row.kind !== 'figures') continue
    for (const { place: across, measure } of columns) {
      const of = measure === null ? null : disputable(heldMeasure(measure).of)
      const place = joined(joined(row.place, across), fixed)
      const cell = of === null ? null : cellAt(cube, place)
      if (of === null || cell === null) continue
      if (of === 'value' ? cell.conflict : cell.growthConflict) found.push({ place, of })
    }
  }
  return found
}

function disputable(measure: PlainMeasure): DisputedNumber['of'] | null {
  if (measure === 'value') return 'value'
  return measure === 'growth' || measure === 'points' ? 'growth' : null
}

/** A table of hundreds of open disputes names the first of them. */
const MOST_NAMED = 6

/** What the mark means, and of each number that bears it what its sources say. */
export function disputeNotes(looked: Looked, disputes: readonly Dispute[], language: 'zh-CN' | 'en-US'): string[] {
  const numbers = disputedNumbers(looked)
  if (numbers.length === 0) return []
  const words = layoutWording[language]
  const { cube } = looked
  const known = new Map(disputes.map((dispute) => [keyOf(dispute, shownAs(dispute)), dispute]))
  const named = numbers.slice(0, MOST_NAMED).map(({ place, of }) => {
    const indicator = cube.indicators[place.indicators]
    const region = cube.regions[place.regions]
    const period = cube.periods[place.periods]
    if (indicator === undefined || region === undefined || period === undefined) return ''
    const dispute = known.get(keyOf({ region: region.code, indicator: indicator.id, period }, of))
    const where = cube.regions.length > 1 ? region.name : ''
    // What follows from disputed figures has no sources of its own.
    return dispute === undefined
      ? words.restsOnDisputed(wordsFor({ of, period, indicator, where }, language))
      : disputeText(dispute, indicator, where, language)
  })
  return [words.disputes(named, numbers.length)]
}

/** 2023年税收收入 22.18 亿元（统计局），22.53 亿元（税务局）. `where`: the region, '' where it goes without saying. */
export function disputeText(
  dispute: Dispute,
  indicator: NamedIndicator,
  where: string,
  language: 'zh-CN' | 'en-US'
): string {
  const words = layoutWording[language]
  const unit = unitOf(dispute, indicator, words, language)
  const what = wordsFor({ of: shownAs(dispute), period: dispute.period, indicator, where }, language)
  return words.saidOf(
    what,
    dispute.said.map((one) => words.saidBy(textOf(one, unit), one.sender))
  )
}

type NamedIndicator = Pick<CubeIndicator, 'name' | 'nameEn' | 'unit' | 'kind'>

function wordsFor(
  number: Pick<DisputedNumber, 'of'> & {
    readonly period: string
    readonly indicator: NamedIndicator
    readonly where: string
  },
  language: 'zh-CN' | 'en-US'
): string {
  const words = layoutWording[language]
  const name = indicatorName(number.indicator, language)
  return words.figureOf({
    region: number.where,
    name: number.of === 'growth' ? words.growthOf(name) : name,
    period: headerPeriod(number.period, language)
  })
}

function shownAs({ measure }: Dispute): DisputedNumber['of'] {
  return measure === 'level' ? 'value' : 'growth'
}

function keyOf({ region, indicator, period }: Pick<Dispute, 'region' | 'indicator' | 'period'>, of: string): string {
  return `${region} ${indicator} ${keyOfText(period)} ${of}`
}

function textOf({ decimal, symbol }: Said, unit: string): string {
  return decimal === null ? (symbol ?? '') : inUnit(formatNumber(decimal, { decimals: null, grouping: ',' }), unit)
}

function unitOf(
  { measure }: Dispute,
  indicator: NamedIndicator,
  words: LayoutWording,
  language: 'zh-CN' | 'en-US'
): string {
  if (measure === 'change') return pointsSuffix(indicator, { words, language }).trim()
  const unit = unitOfMeasure(measure, indicator)
  return unit === null ? '' : unitName(unit, language)
}
