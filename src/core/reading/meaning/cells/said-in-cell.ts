import { isIndexUnit, isRateUnit, parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { Measure } from '../../measure.ts'
import { type ComparedWith, comparedWith } from '../measures/comparisons/compared-with.ts'
import { saysDirection } from '../measures/comparisons/decreases.ts'
import type { MeasureWords } from '../measures/measure-words.ts'
import { namesDecrease } from '../measures/words/stems.ts'
import { type UnitChoice, unitWithMagnitude } from '../units/unit-choice.ts'

/** A unit or a magnitude typed into the cell goes before all others. */
export function unitInCell(
  typed: { readonly unit: Unit | null; readonly magnitude: string | null },
  around: UnitChoice
): UnitChoice {
  // 304元 in a column of 元/间夜 leaves away what it is the price of.
  if (typed.unit !== null && around.text?.startsWith(`${typed.unit.text}/`) === true) return around
  if (typed.unit !== null) return { text: typed.unit.text, from: 'cell' }
  return { text: unitWithMagnitude(typed.magnitude ?? '', around.text), from: 'cell' }
}

/** +11天 rises, also in a column of decreases: its head tells of rates. */
export function rises(said: string, unit: Unit | null): boolean {
  return unit !== null && !isRateUnit(unit) && /^\s*[+＋]/.test(said)
}

/**
 * 同比增长5.2% typed into a cell is a growth, whatever its column says, and so is 2.3% in a column of changes, of what is
 * counted in 人: by percent it can only grow. 0.3个百分点 and +11天 in a column of growth are changes, for nothing grows by
 * days. `measure`, `around`: what the labels say.
 */
export function measureInCell(words: string | null, unit: Unit | null, measure: Measure, around: UnitChoice): Measure {
  if (unit === null || measure === 'target') return measure
  if (measure === 'change' && unit.dimension === 'ratio' && isOfAmounts(around)) return 'growth'
  if (measure === 'growth' && unit.dimension !== 'ratio' && !isIndexUnit(unit)) return 'change'
  if (words === null) return measure
  if (!saysDirection(words) && !AGAINST_YEAR.test(words)) return measure
  return unit.dimension === 'ratio' ? 'growth' : 'change'
}

/** -1.1个百分点 in the row of 增加值增速, beside one of 增加值, is of that growth and of no amount. `row`: what it says itself. */
export function changesGrowth(row: MeasureWords | null, measure: Measure, unit: string | null): boolean {
  if (measure !== 'change' || unit === null || row?.measure !== 'growth') return false
  return row.name !== '' && !row.compared && parseUnit(unit)?.dimension === 'points'
}

function isOfAmounts({ text }: UnitChoice): boolean {
  const unit = text === null ? null : parseUnit(text)
  return unit !== null && !isRateUnit(unit) && !isIndexUnit(unit)
}

const AGAINST_YEAR = /同比|[比较与](?:上年|去年)(?!末)/

/**
 * 环比下降0.3% under 同比 or among levels, 同比增长5% under 环比: growth over another time than the heads say, which is no
 * figure of theirs.
 */
export function comparesOtherwise(words: string | null, heads: readonly (MeasureWords | null)[]): boolean {
  if (words === null) return false
  const against = comparedWith(words)
  if (against === null && !AGAINST_YEAR.test(words)) return false
  const head = heads.find((one) => one !== null && one.against !== null)?.against ?? null
  return head !== against && !(isYearsStart(head) && isYearsStart(against))
}

function isYearsStart(against: ComparedWith | null): boolean {
  return against === '比年初' || against === '比上年末'
}

/**
 * 下降3.4% of an 能耗降低率 says its decrease once more: it is 3.4, and no growth of it. 下降0.3个百分点 is its change.
 */
export function saysDecreaseAgain(
  { words, unit }: { readonly words: string | null; readonly unit: Unit | null },
  indicator: readonly string[]
): boolean {
  return saysDirection(words) && unit?.dimension !== 'points' && namesDecrease(indicator.at(-1) ?? '')
}
