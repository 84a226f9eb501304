import { saysAverage } from '../catalogue/average-name.ts'
import type { Indicator } from '../catalogue/indicator.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '../period/period.ts'
import { isIndexUnit, isRateUnit, parseUnit } from '../quantity/unit.ts'
import type { Basis, ReadObservation, Remark, TableReading } from '../reading/reading.ts'
import { type CheckedValue, declaredDecimals, halfPlace } from './checked-value.ts'
import { growthMismatch, growthOutsideParts } from './printed-growth.ts'
import { shareAgainstGrowth } from './share-against-growth.ts'
import { markedParts, type SumGroup, sumGroups, type TableLine } from './sum-groups.ts'
import { addsUp, brokenSums } from './sum-of-parts.ts'

/** What is known of the indicator of a value; null: nothing. */
export type CheckedIndicator = Pick<Indicator, 'name' | 'kind' | 'priceBasis' | 'aggregation'>

/** A value of the table that does not go together with others beside it. */
export interface Contradiction {
  readonly observation: ReadObservation
  readonly remark: Remark
}

/** Holds the values of a table against each other: totals against parts, growth against levels and against parts. */
export function checkTable(
  table: TableReading,
  indicatorOf: (observation: ReadObservation) => CheckedIndicator | null
): Contradiction[] {
  const decimals = new LineDecimals(table)
  // Over a page break the names that open a group are left behind: only the figures tell what is a part of what.
  const broken = table.reasons.some(({ code }) => code === 'continues-table')
  const groups = sumGroups(table).map((group) => (broken ? { ...group, completeness: 'open' as const } : group))
  const found = [
    ...groups.flatMap((group) => checkGroup(group, decimals, indicatorOf)),
    ...checkParts(table, decimals, indicatorOf),
    ...checkGrowth(table, decimals, indicatorOf)
  ]
  const doubted = new Set(found.map(({ observation }) => observation))
  const seen = new Set<ReadObservation>()
  const shares = groups.flatMap((group) => checkShares(group, decimals, indicatorOf, seen))
  // Whose growth is already known not to be the levels' is not held against shares of the same levels.
  return [...found, ...shares.filter(({ observation }) => !doubted.has(observation))]
}

function checkGroup(
  group: SumGroup,
  decimals: LineDecimals,
  indicatorOf: (observation: ReadObservation) => CheckedIndicator | null
): Contradiction[] {
  const lines = [...group.total.cells].flatMap(([at, total]) => {
    const parts = group.parts.map(({ cells }) => cells.get(at))
    const isWhole = parts.every((part) => part !== undefined && isLike(part, total))
    if (!isWhole || !isAmount(total, indicatorOf(total))) return []
    const present = parts as ReadObservation[]
    return [{ total: decimals.of(total), parts: present.map((part) => decimals.of(part)), whole: total, present }]
  })
  const sums = brokenSums(lines, group.completeness).map(({ line, sum }): Contradiction => {
    const { whole, present } = lines[line] as (typeof lines)[number]
    const params = { value: whole.decimal ?? '', sum, parts: present.length }
    return { observation: whole, remark: { code: 'not-the-sum', params } }
  })
  const growth = lines.filter(addsUp).flatMap(({ whole, present }): Contradiction[] => {
    if (![whole, ...present].every(({ decimal }) => Number(decimal) > 0)) return []
    const ofWhole = growthBeside(group.total, whole)
    const ofParts = group.parts.map((part, at) => growthBeside(part, present[at] as ReadObservation))
    if (ofWhole === null || !ofParts.every((one) => one !== null)) return []
    const outside = growthOutsideParts(
      decimals.of(ofWhole),
      ofParts.map((part) => decimals.of(part))
    )
    if (outside === null) return []
    return [
      {
        observation: ofWhole,
        remark: { code: 'growth-outside-parts', params: { value: ofWhole.decimal ?? '', ...outside } }
      }
    ]
  })
  return [...sums, ...growth]
}

/** What is called a part and is more than its whole. What remains of gains and losses may be less than one of them. */
function checkParts(
  table: TableReading,
  decimals: LineDecimals,
  indicatorOf: (observation: ReadObservation) => CheckedIndicator | null
): Contradiction[] {
  return markedParts(table).flatMap(({ whole, part }) =>
    [...part.cells].flatMap(([at, observation]): Contradiction[] => {
      const total = whole.cells.get(at)
      if (total === undefined || !isLike(observation, total) || !isAmount(total, indicatorOf(total))) return []
      if (
        Number(total.decimal) < 0 ||
        [...total.indicator, ...observation.indicator].some((name) => NO_WHOLE.test(name))
      )
        return []
      const slack = halfPlace(decimals.of(total)) + halfPlace(decimals.of(observation))
      if (Number(observation.decimal) <= Number(total.decimal) + slack) return []
      const params = { value: observation.decimal ?? '', whole: total.decimal ?? '' }
      return [{ observation, remark: { code: 'part-exceeds-whole', params } }]
    })
  )
}

/** Balances, and what is told of one: parts of neither add up. */
const NO_WHOLE =
  /单位(?:面积|产品)|利用小时|单产|亩产|均|率|价格?$|利润|盈[余亏]|结余|余额变动|差额|[净纯](?!菜)|增减|[顺逆]差|平衡|盈利|收益/

/** Parts that by their printed growth gain share of the whole, and by the levels lose it; and the reverse. Each once. */
function checkShares(
  { total, parts }: SumGroup,
  decimals: LineDecimals,
  indicatorOf: (observation: ReadObservation) => CheckedIndicator | null,
  seen: Set<ReadObservation>
): Contradiction[] {
  return [...total.cells].flatMap(([at, current]) => {
    const whole = isAmount(current, indicatorOf(current)) ? movementOf(total, current) : null
    if (whole === null) return []
    return parts.flatMap((line): Contradiction[] => {
      const level = line.cells.get(at)
      const part = level !== undefined && isLike(level, current) ? movementOf(line, level) : null
      if (part === null) return []
      if (seen.has(part.growth)) return []
      const found = shareAgainstGrowth({ part: checked(part, decimals), whole: checked(whole, decimals) })
      if (found === null) return []
      seen.add(part.growth)
      const params = { value: part.growth.decimal ?? '', whole: whole.growth.decimal ?? '', ...found }
      return [{ observation: part.growth, remark: { code: 'share-against-growth', params } }]
    })
  })
}

interface Movement {
  readonly current: ReadObservation
  readonly prior: ReadObservation
  readonly growth: ReadObservation
}

function checked({ current, prior, growth }: Movement, decimals: LineDecimals) {
  return { current: decimals.of(current), prior: decimals.of(prior), growth: decimals.of(growth) }
}

/** A level with the one a year earlier on its line, of the same scope where the line gives it, and the printed growth. */
function movementOf(line: TableLine, current: ReadObservation): Movement | null {
  const growth = growthBeside(line, current)
  const earlier = current.period === null ? null : yearBefore(current.period)
  if (growth === null || earlier === null || current.basis !== 'published') return null
  const priors = [...line.cells.values()].filter(
    (one) => isLike(one, { ...current, period: earlier }) && isOfSame(one, current)
  )
  const prior = priors.find(({ basis }) => basis === 'same-scope') ?? priors[0]
  return prior === undefined ? null : { current, prior, growth }
}

function yearBefore(text: string): string | null {
  const period = parsePeriod(text)
  return period === null ? null : formatPeriod(yearEarlier(period))
}

/** The growth that is printed on a line for the period of one of its levels. */
function growthBeside(line: TableLine, level: ReadObservation): ReadObservation | null {
  for (const one of line.cells.values()) {
    if (one.measure === 'growth' && one.period === level.period && one.decimal !== null && isOfSame(one, level))
      return one
  }
  return null
}

/** A line may hold figures of several names, of which each has a year before and a growth of its own. */
function isOfSame(one: ReadObservation, other: ReadObservation): boolean {
  return one.region === other.region && one.indicator.join('\n') === other.indicator.join('\n')
}

function isLike(part: ReadObservation, total: ReadObservation): boolean {
  return (
    part.decimal !== null &&
    part.measure === total.measure &&
    part.period === total.period &&
    (part.unit ?? '') === (total.unit ?? '')
  )
}

/** Only amounts add up: no rates, indices, ranks, averages. */
function isAmount({ measure, decimal, unit, indicator }: ReadObservation, known: CheckedIndicator | null): boolean {
  if (measure !== 'level' || decimal === null) return false
  if (known !== null && (known.kind === 'rate' || known.kind === 'index' || known.kind === 'rank')) return false
  if (known?.aggregation === 'average') return false
  if (indicator.some(saysAverage)) return false
  const parsed = unit === null ? null : parseUnit(unit)
  return parsed === null || !(isRateUnit(parsed) || isIndexUnit(parsed) || parsed.dimension.startsWith('to-'))
}

function checkGrowth(
  table: TableReading,
  decimals: LineDecimals,
  indicatorOf: (observation: ReadObservation) => CheckedIndicator | null
): Contradiction[] {
  const levels = new Map<string, ReadObservation>()
  for (const one of table.observations) {
    if (one.decimal !== null && one.period !== null && one.measure === 'level')
      levels.set(placeKey(one, one.period, one.basis), one)
  }
  return table.observations.flatMap((printed): Contradiction[] => {
    if (printed.measure !== 'growth' || printed.decimal === null || printed.period === null) return []
    const current = levels.get(placeKey(printed, printed.period, 'published'))
    const earlier = yearBefore(printed.period)
    if (earlier === null) return []
    // Growth is printed against the same scope, where the sheet gives it.
    const base = levels.get(placeKey(printed, earlier, 'same-scope'))
    const prior = base ?? levels.get(placeKey(printed, earlier, 'published'))
    if (current === undefined || prior === undefined || (current.unit ?? '') !== (prior.unit ?? '')) return []
    const known = indicatorOf(current)
    if (known !== null && known.kind !== 'flow' && known.kind !== 'stock') return []
    const observed = { current, prior, printed }
    const found = growthMismatch({
      current: decimals.of(current),
      prior: decimals.of(prior),
      printed: decimals.of(printed)
    })
    if (found === null) return []
    const said = {
      current: current.decimal ?? '',
      prior: prior.decimal ?? '',
      printed: printed.decimal,
      computed: found.computed
    }
    const apart = Math.abs(found.computed - Number(printed.decimal))
    if (
      isMeasuredOtherwise(printed, known, base !== undefined) &&
      apart < (found.transposed === null ? beyondPrices : farApart)
    )
      return []
    if (found.transposed === null) return [{ observation: printed, remark: { code: 'growth-differs', params: said } }]
    const observation = observed[found.transposed.in]
    const params = { ...said, value: observation.decimal ?? '', instead: found.transposed.instead }
    return [{ observation, remark: { code: 'digits-transposed', params } }]
  })
}

/** Percentage points between real and nominal growth that need no slip to explain, where one would explain them. */
const farApart = 5
/** Percentage points that neither prices nor another set of enterprises explain. */
const beyondPrices = 20

/** Growth at constant prices, or over another set of enterprises than last year's: levels cannot prove it wrong. */
function isMeasuredOtherwise(
  { indicator }: ReadObservation,
  known: CheckedIndicator | null,
  isSameScope: boolean
): boolean {
  if (known?.priceBasis === 'current' || indicator.some((name) => REAL.test(name))) return true
  return !isSameScope && indicator.some((name) => RESTATED.test(name))
}

const REAL = /生产总值|增加值|^第[一二三]产业|gdp/i
const RESTATED = /规模以上|规上|限额以上|限上/

function placeKey({ indicator, region }: ReadObservation, period: string, basis: Basis): string {
  return `${indicator.join('\n')}\t${region ?? ''}\t${period}\t${basis}`
}

/** Values of one measure and unit on a row declare its decimals together; growth does so down its column. */
class LineDecimals {
  readonly #lines = new Map<string, string[]>()

  constructor(table: TableReading) {
    for (const one of table.observations) {
      if (one.decimal === null) continue
      const line = this.#lineOf(one)
      const known = this.#lines.get(line)
      if (known === undefined) this.#lines.set(line, [one.decimal])
      else known.push(one.decimal)
    }
  }

  of(observation: ReadObservation): CheckedValue {
    const line = this.#lineOf(observation)
    let decimals = this.#declared.get(line)
    if (decimals === undefined) {
      decimals = declaredDecimals(this.#lines.get(line) ?? [])
      this.#declared.set(line, decimals)
    }
    return { decimal: observation.decimal ?? '0', decimals }
  }

  readonly #declared = new Map<string, number>()

  #lineOf({ measure, row, column, unit }: ReadObservation): string {
    return measure === 'growth' ? `growth ${column}` : `row ${row} ${unit ?? ''}`
  }
}
