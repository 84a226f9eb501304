import { saysAverage } from '../catalogue/names/average-name.ts'
import { isIndexUnit, isRateUnit, parseUnit } from '../quantity/units/unit.ts'
import type { ReadObservation, TableReading } from '../reading/reading.ts'
import { checkGrowth, yearBefore } from './check-growth.ts'
import { halfPlace } from './checked-value.ts'
import type { CheckedIndicator, Contradiction } from './contradiction.ts'
import { LineDecimals } from './line-decimals.ts'
import { growthOutsideParts } from './printed-growth.ts'
import { shareAgainstGrowth } from './share-against-growth.ts'
import { markedParts, type SumGroup, sumGroups } from './sum-groups.ts'
import { addsUp, type BrokenSum, brokenSums, exceededWholes, type SumLine } from './sum-of-parts.ts'
import { type TableLine, tableLines } from './table-lines.ts'

type IndicatorOf = (observation: ReadObservation) => CheckedIndicator | null

/**
 * Holds the values of a table against each other: totals against parts, growth against levels and against parts. A step
 * takes some milliseconds, whatever the size of the table.
 */
export function* checkTable(table: TableReading, indicatorOf: IndicatorOf): Generator<void, Contradiction[]> {
  const decimals = yield* LineDecimals.of(table)
  const families = yield* tableLines(table)
  // Over a page break the names that open a group are left behind: only the figures tell what is a part of what.
  const broken = table.reasons.some(({ code }) => code === 'continues-table')
  const groups: SumGroup[] = []
  for (const lines of families) {
    for (const group of yield* sumGroups(lines)) groups.push(broken ? { ...group, completeness: 'open' } : group)
  }
  const growth = yield* checkGrowth(table, decimals, indicatorOf)
  const byLevels = growthByLevels(growth)
  const found: Contradiction[] = []
  for (const group of groups)
    for (const one of yield* checkGroup(group, { decimals, byLevels }, indicatorOf)) found.push(one)
  for (const lines of families) for (const one of yield* checkParts(lines, decimals, indicatorOf)) found.push(one)
  found.push(...growth)
  const doubted = new Set(found.map(({ observation }) => observation))
  const seen = new Set<ReadObservation>()
  for (const group of groups) {
    for (const one of yield* checkShares(group, decimals, indicatorOf, seen)) {
      // Whose growth is already known not to be the levels' is not held against shares of the same levels.
      if (!doubted.has(one.observation)) found.push(one)
    }
  }
  return found
}

/** Printed growth that its own levels contradict, each with the growth by these. */
function growthByLevels(growth: readonly Contradiction[]): ReadonlyMap<ReadObservation, number> {
  return new Map(
    growth.flatMap(({ observation, remark: { params = {} } }) =>
      observation.measure === 'growth' && typeof params['computed'] === 'number'
        ? [[observation, params['computed']] as const]
        : []
    )
  )
}

interface Figures {
  readonly decimals: LineDecimals
  readonly byLevels: ReadonlyMap<ReadObservation, number>
}

function* checkGroup(
  group: SumGroup,
  { decimals, byLevels }: Figures,
  indicatorOf: IndicatorOf
): Generator<void, Contradiction[]> {
  const lines: SummedLine[] = []
  for (const [at, total] of group.total.cells) {
    yield
    const parts = group.parts.map(({ cells }) => cells.get(at))
    const isWhole = parts.every((part) => part !== undefined && isLike(part, total))
    if (!isWhole || !isAmount(total, indicatorOf(total))) continue
    const present = parts as ReadObservation[]
    lines.push({ total: decimals.of(total), parts: present.map((part) => decimals.of(part)), whole: total, present })
  }
  const contradiction = (code: string, { line, sum }: BrokenSum): Contradiction => {
    const { whole, present } = lines[line] as SummedLine
    const params = { value: whole.decimal ?? '', sum, parts: present.length }
    return { observation: whole, remark: { code, params }, against: present, parts: present }
  }
  const broken = brokenSums(lines, group.completeness)
  const told = new Set(broken.map(({ line }) => line))
  const exceeded = exceededWholes(lines, group.completeness).filter(
    ({ line }) => !told.has(line) && !canExceed(lines[line] as SummedLine)
  )
  const sums = [
    ...broken.map((one) => contradiction('not-the-sum', one)),
    ...exceeded.map((one) => contradiction('parts-exceed-whole', one))
  ]
  const growth = lines.filter(addsUp).flatMap(({ whole, present }): Contradiction[] => {
    if (![whole, ...present].every(({ decimal }) => Number(decimal) > 0)) return []
    const ofWhole = growthBeside(group.total, whole)
    const ofParts = group.parts.map((part, at) => growthBeside(part, present[at] as ReadObservation))
    if (ofWhole === null || !ofParts.every((one) => one !== null)) return []
    const outside = growthOutsideParts(
      decimals.of(ofWhole),
      // A slip in a part's growth, which is told of the part, says nothing of the whole.
      ofParts.map((part) => ({ ...decimals.of(part), decimal: String(byLevels.get(part) ?? part.decimal) }))
    )
    if (outside === null) return []
    return [
      {
        observation: ofWhole,
        remark: { code: 'growth-outside-parts', params: { value: ofWhole.decimal ?? '', ...outside } },
        against: ofParts
      }
    ]
  })
  return [...sums, ...growth]
}

interface SummedLine extends SumLine {
  readonly whole: ReadObservation
  readonly present: readonly ReadObservation[]
}

/** What is called a part and is more than its whole. What remains of gains and losses may be less than one of them. */
function* checkParts(
  lines: readonly TableLine[],
  decimals: LineDecimals,
  indicatorOf: IndicatorOf
): Generator<void, Contradiction[]> {
  const found: Contradiction[] = []
  yield
  for (const { whole, part } of markedParts(lines)) {
    yield
    for (const [at, observation] of part.cells) {
      const total = whole.cells.get(at)
      if (total === undefined || !isLike(observation, total) || !isAmount(total, indicatorOf(total))) continue
      if (
        Number(total.decimal) < 0 ||
        [...total.indicator, ...observation.indicator].some((name) => NO_WHOLE.test(name))
      )
        continue
      const slack = halfPlace(decimals.of(total)) + halfPlace(decimals.of(observation))
      if (Number(observation.decimal) <= Number(total.decimal) + slack) continue
      const params = { value: observation.decimal ?? '', whole: total.decimal ?? '' }
      found.push({ observation, remark: { code: 'part-exceeds-whole', params }, against: [total] })
    }
  }
  return found
}

/** Of balances, and of what is told of one, the whole may be less than its parts. */
function canExceed({ whole, present }: SummedLine): boolean {
  return [whole, ...present].some(({ indicator }) => indicator.some((name) => NO_WHOLE.test(name)))
}

/** Balances, and what is told of one: parts of neither add up. */
const NO_WHOLE =
  /单位(?:面积|产品)|利用小时|单产|亩产|均|率|价格?$|利润|盈[余亏]|结余|余额变动|差额|[净纯](?!菜)|增减|[顺逆]差|平衡|盈利|收益/

/** Parts that by their printed growth gain share of the whole, and by the levels lose it; and the reverse. Each once. */
function* checkShares(
  { total, parts }: SumGroup,
  decimals: LineDecimals,
  indicatorOf: IndicatorOf,
  seen: Set<ReadObservation>
): Generator<void, Contradiction[]> {
  const found: Contradiction[] = []
  for (const [at, current] of total.cells) {
    yield
    const whole = isAmount(current, indicatorOf(current)) ? movementOf(total, current) : null
    if (whole === null) continue
    for (const line of parts) {
      const level = line.cells.get(at)
      const part = level !== undefined && isLike(level, current) ? movementOf(line, level) : null
      if (part === null || seen.has(part.growth)) continue
      const shift = shareAgainstGrowth({ part: checked(part, decimals), whole: checked(whole, decimals) })
      if (shift === null) continue
      seen.add(part.growth)
      const against = [part.current, part.prior, whole.current, whole.prior, whole.growth]
      const params = { value: part.growth.decimal ?? '', whole: whole.growth.decimal ?? '', ...shift }
      found.push({ observation: part.growth, remark: { code: 'share-against-growth', params }, against })
    }
  }
  return found
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
  return (
    one.region === other.region &&
    one.within === other.within &&
    one.indicator.join('\n') === other.indicator.join('\n')
  )
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
