import { growsInPercent } from '../comparison/arithmetic/growth.ts'
import { turnSaid } from '../comparison/arithmetic/loss-turn.ts'
import { baseInPeriods } from '../comparison/base-in-period.ts'
import type { Language } from '../language.ts'
import { turnText } from '../layout/measures/turn-text.ts'
import { inUnit, unitName } from '../layout/unit-name.ts'
import { layoutWording } from '../layout/words/wording.ts'
import { decimalOf } from '../quantity/decimal.ts'
import { formatNumber } from '../quantity/format-number.ts'
import type { ChartAxis, ChartPlace, ChartPoint } from './chart-model.ts'
import { type ChartCell, type ChartIndicator, type ChartRow, cellAt, numberOf } from './chart-source.ts'

/** Growth and shares are shown to one place. */
const PERCENT_DECIMALS = 1

const GAP = '—'

/** The axis that values, or growth, of an indicator stand on; the base of an index is that of its periods. */
export function axisOf(
  indicator: ChartIndicator,
  measure: 'value' | 'growth',
  { periods, language }: { readonly periods: readonly string[]; readonly language: Language }
): ChartAxis {
  if (measure === 'value') {
    const unit = baseInPeriods(indicator.unit, periods)
    return {
      unit: unit === null ? '' : unitName(unit, language),
      decimals: indicator.decimals,
      hasZero: false
    }
  }
  return {
    unit: growthUnit(indicator, language),
    decimals: growsInPercent(indicator) ? PERCENT_DECIMALS : indicator.decimals,
    hasZero: true
  }
}

export function percentAxis(): ChartAxis {
  return { unit: '%', decimals: PERCENT_DECIMALS, hasZero: true }
}

/** The points of a row by value or by growth. */
export function rowPoints(
  row: ChartRow,
  periods: readonly string[],
  measure: 'value' | 'growth',
  axis: ChartAxis,
  language: Language
): ChartPoint[] {
  return periods.map((period) => {
    const cell = cellAt(row, period)
    const drawn = point(numberOf(cell, measure), axis, placeOf(row, period, measure), isTentative(cell))
    const isBroken = cell?.break === 'scope'
    const turn = measure === 'growth' && cell !== null ? turnSaid(cell) : null
    const isNominal = measure === 'growth' && drawn.value !== null && cell?.basis === 'nominal'
    const text =
      turn === null ? withBase(drawn, axis, language) : turnText(turn, row.indicator, layoutWording[language])
    return { ...drawn, isBroken, isNominal, text: isNominal ? nominalText(text, language) : text }
  })
}

export function point(value: number | null, axis: ChartAxis, place: ChartPlace | null, tentative = false): ChartPoint {
  return {
    value,
    text: pointText(value, axis),
    place,
    isTentative: tentative && value !== null,
    isNominal: false,
    isBroken: false
  }
}

/** 4,673.9（1978年=100）: a number of an index alone says little; beside its growth, in percent, it would pass for one. */
function withBase({ value, text }: ChartPoint, { unit }: ChartAxis, language: Language): string {
  return value !== null && unit.includes('=') ? `${text}${layoutWording[language].inUnit(unit)}` : text
}

/** 7.9%（名义）: who reads one number of a line sees nothing of the others. */
function nominalText(text: string, language: Language): string {
  return language === 'zh-CN' ? `${text}（名义）` : `${text} (nominal)`
}

export function placeOf({ region, indicator }: ChartRow, period: string, measure: 'value' | 'growth'): ChartPlace {
  return { region, indicator: indicator.id, period, measure }
}

function pointText(value: number | null, { unit, decimals }: ChartAxis): string {
  const decimal = value === null ? null : decimalOf(value)
  if (decimal === null) return GAP
  const number = formatNumber(decimal, { decimals, grouping: ',' })
  return unit.includes('=') ? number : inUnit(number, unit)
}

/** What may yet be revised. Years long gone often bear no stage at all: they are settled. */
function isTentative(cell: ChartCell | null): boolean {
  return cell?.stage === 'estimate' || cell?.stage === 'flash' || cell?.stage === 'preliminary'
}

function growthUnit({ kind, unit }: ChartIndicator, language: Language): string {
  if (growsInPercent({ kind, unit })) return '%'
  if (kind === 'rank') return language === 'zh-CN' ? '位' : 'places'
  if (kind === 'index') return language === 'zh-CN' ? '点' : 'points'
  if (unit === '%') return language === 'zh-CN' ? '百分点' : 'points'
  if (unit === '‰') return language === 'zh-CN' ? '千分点' : '‰ points'
  return unit === null ? '' : unitName(unit, language)
}
