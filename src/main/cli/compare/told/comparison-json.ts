import type {
  AverageGrowth,
  ComparisonCell,
  ComparisonRow,
  ComparisonTable
} from '#contract/calls/compare/comparison-table.ts'
import { averageLabel, yearsOf } from '#contract/wording/average-label.ts'
import { averageMethodText } from '#contract/wording/measures.ts'
import { turnSaid } from '#core/comparison/arithmetic/loss-turn.ts'
import type { AverageMethod } from '#core/comparison/measures/average-growth.ts'
import { whyMissing } from '#core/comparison/missing-number.ts'
import { picked } from '../../terminal/picked.ts'

/**
 * The comparison as docs/terminal.md describes it. One region stands above the rows, several at each row; cells name
 * their year, or their period where years are not what is compared.
 */
export function comparisonJson(table: ComparisonTable): object {
  const areYears = table.periods.every((period) => /^\d{4}$/.test(period))
  const regions = table.regions.map(({ code, name }) => ({ code, name }))
  const names = new Map(regions.map((region) => [region.code, region]))
  const isOne = table.regions.length === 1
  return {
    ...(isOne ? { region: regions[0] } : { regions }),
    ...(areYears ? { years: table.periods.map(Number) } : { periods: table.periods }),
    rows: table.rows.map((row) => ({
      ...(isOne ? {} : { region: names.get(row.region) }),
      ...rowJson(row, areYears)
    }))
  }
}

function rowJson(row: ComparisonRow, areYears: boolean): object {
  return {
    indicator: picked(row.indicator, 'id', 'name', 'unit', 'depth'),
    ...(row.averages === null
      ? {}
      : {
          average: {
            horizontal: averageJson(row.averages.horizontal, 'horizontal'),
            cumulative: averageJson(row.averages.cumulative, 'cumulative'),
            chained: averageJson(row.averages.chained, 'chained')
          }
        }),
    cells: row.cells.map((cell) => ({
      ...(areYears ? { year: Number(cell.period) } : { period: cell.period }),
      ...cellJson(row, cell)
    }))
  }
}

function cellJson({ indicator }: ComparisonRow, cell: ComparisonCell): object {
  const { meaning = null, growthSymbol, disputed } = cell
  const more = Object.entries(cell.more)
  const own = (['value', 'change', 'rate', 'points'] as const).map((name) => [name, whyMissing(indicator, cell, name)])
  const reasons = [...own, ...more.map(([name, measure]) => [name, measure.reason])].filter(([, why]) => why !== null)
  // From or to a loss.
  const turn = turnSaid(cell)
  const bases = more.flatMap(([name, measure]) => (measure.basis === null ? [] : [[name, measure.basis]]))
  const doubted = more.flatMap(([name, measure]) => (measure.disputed.length === 0 ? [] : [name]))
  return {
    ...picked(cell, 'value', 'symbol', 'stage', 'change', 'rate', 'points', 'reason', 'basis', 'computedRate'),
    conflict: disputed.value.length > 0,
    changeConflict: disputed.change.length > 0,
    growthConflict: disputed.growth.length > 0,
    growthContradicted: cell.isContradicted,
    break: cell.break,
    ...Object.fromEntries(more.map(([name, measure]) => [name, measure.value])),
    ...(turn === null ? {} : { turn }),
    ...(meaning === null ? {} : { meaning }),
    ...(growthSymbol === null ? {} : { growthSymbol }),
    reasons: Object.fromEntries(reasons),
    ...(more.length === 0 ? {} : { bases: Object.fromEntries(bases), conflicts: doubted })
  }
}

/** Label and method are what tables print over it, whatever the terminal's language. */
function averageJson(average: AverageGrowth, name: AverageMethod): object {
  return {
    value: average.value,
    label: averageLabel(average, 'zh-CN'),
    method: averageMethodText(name, 'zh-CN'),
    years: yearsOf(average),
    ...picked(average, 'reason', 'basis', 'computed', 'base', 'from', 'to'),
    conflict: average.disputed.length > 0
  }
}
