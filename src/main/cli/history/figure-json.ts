import type { Figure } from '#contract/figure.ts'
import { baseInPeriod } from '#core/comparison/base-in-period.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import type { NamedValue } from './named-value.ts'

/** A figure of a place and where it was read, as `history` and `source` print it. */
export function figureJson({ region, indicator, measure, period }: NamedValue, figure: Figure): object {
  return {
    region,
    indicator: indicator.id,
    name: indicator.name,
    measure,
    period,
    value: figure.decimal,
    symbol: figure.symbol,
    meaning: figure.meaning,
    unit: baseInPeriod(unitOfMeasure(measure, indicator), period),
    stage: figure.stage,
    file: figure.source.file,
    sheet: figure.source.sheet,
    cell: figure.source.cell
  }
}
