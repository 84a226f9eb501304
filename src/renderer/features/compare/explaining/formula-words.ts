import type { TFunction } from 'i18next'
import type { ComparisonRow } from '#contract/calls/compare/comparison-table.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { meaningText } from '#contract/wording/symbol-meanings.ts'
import { changesInPoints } from '#core/comparison/arithmetic/growth.ts'
import type { PrintedSign } from '#core/comparison/comparison-table.ts'
import type { Language } from '#core/language.ts'
import { averageMethod, type PlainMeasure } from '#core/layout/pivot/cube.ts'
import { inUnit, unitName } from '#core/layout/unit-name.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { exactFigure, figureBeside, growthBeside, resultBeside } from '../format-figure.ts'
import type { CellFormula, Operand } from './cell-formula.ts'

export interface FormulaWords {
  readonly t: TFunction<'compare'>
  readonly language: Language
  /** Decimals of the cell that the formula is of, in the unit of the formula; null: it shows no number. */
  readonly shown: number | null
}

/** A period as a person reads it; text that is no period stays as it is. */
export function periodWords(text: string, language: FormulaWords['language']): string {
  const period = parsePeriod(text)
  return period === null ? text : periodName(period, language)
}

/** A cell's formula as one line, in the indicator's unit. */
export function formulaWords(formula: CellFormula, indicator: ComparisonRow['indicator'], words: FormulaWords): string {
  const { t, shown } = words
  const unit = unitOfFormula(formula, indicator, words)
  const resultOf = (value: number): string => resultBeside(decimalOf(value) ?? '', shown, unit)
  switch (formula.type) {
    case 'observed':
      return inUnit(exactFigure(formula.decimal), unit)
    case 'symbol':
      return signWords(formula, words)
    case 'held':
      return formula.text
    case 'none':
      return [
        formula.reason === null ? t('line.unknown') : reasonText(formula.reason, words.language),
        ...(formula.sign == null ? [] : [signWords(formula.sign, words)])
      ].join(' · ')
    case 'computed': {
      const { text } = figureBeside(decimalOf(formula.value) ?? '', shown)
      return inUnit(text, unit)
    }
    case 'published': {
      const number = published(formula, indicator, words)
      if (formula.computedRate === null) return t('line.published', { number })
      const computed = growthBeside(decimalOf(formula.computedRate) ?? '', shown)
      return t('line.publishedBeside', { number, computed: `${computed}%` })
    }
    case 'own-growth':
      return t('line.ownGrowth', { index: exactFigure(formula.decimal), result: resultOf(formula.value) })
    case 'difference':
    case 'points':
      return difference(formula, resultOf(formula.value), words)
    case 'growth': {
      const { current, prior } = formula
      const result = resultOf(formula.value)
      const text =
        current.decimal !== null && prior.decimal !== null
          ? t('line.growth', { current: operand(current.decimal), prior: operand(prior.decimal), result })
          : t('line.growthPlain', { ...periods(current, prior, words), result })
      return formula.isNominal ? `${text} · ${t('line.nominal')}` : text
    }
  }
}

/** 原表为“…”：数据不详. */
function signWords({ symbol, meaning }: PrintedSign, { t, language }: Pick<FormulaWords, 't' | 'language'>): string {
  if (symbol.trim() === '') return t('line.symbolEmpty')
  const says = meaningText(meaning, language)
  return says === null ? t('line.symbol', { symbol }) : t('line.symbolSays', { symbol, says })
}

/** The unit of the number that a formula comes to; '': it has none. */
export function unitOfFormula(
  formula: CellFormula,
  indicator: ComparisonRow['indicator'],
  { t, language }: Pick<FormulaWords, 't' | 'language'>
): string {
  if (formula.type === 'growth' || formula.type === 'own-growth') return '%'
  if (formula.type === 'points' || (formula.type === 'difference' && changesInPoints(indicator.kind)))
    return pointsText(indicator, { t, language })
  if (formula.type === 'computed' && !IN_OWN_UNIT.has(formula.measure)) {
    return IN_POINTS.has(formula.measure) ? t('line.points') : isPercent(formula.measure) ? '%' : ''
  }
  return indicator.unit === null ? '' : unitName(indicator.unit, language)
}

/** 百分点 of a rate, 点 of an index, 位 of a rank; a ratio that is told in a unit of its own changes by that. */
function pointsText(
  { kind, unit }: ComparisonRow['indicator'],
  { t, language }: Pick<FormulaWords, 't' | 'language'>
): string {
  if (kind === 'rank') return t('line.places')
  if (kind === 'index') return t('line.indexPoints')
  if (unit === '‰') return t('line.perMillePoints')
  if (unit === null || unit === '%') return t('line.points')
  return unit.includes('=') ? '' : unitName(unit, language)
}

/** Growth from the levels, shares, what parts contribute, and average growth. */
function isPercent(measure: PlainMeasure): boolean {
  return PERCENT.has(measure) || averageMethod(measure) !== null
}

const IN_POINTS: ReadonlySet<PlainMeasure> = new Set(['pull', 'growth-change'])

/** What part of a period has for itself, or all of a year so far. */
const IN_OWN_UNIT: ReadonlySet<PlainMeasure> = new Set(['single', 'ytd'])

const PERCENT: ReadonlySet<PlainMeasure> = new Set(['computed', 'share', 'contribution', 'residual'])

function difference(
  formula: { readonly current: Operand; readonly prior: Operand },
  result: string,
  words: FormulaWords
): string {
  const { current, prior } = formula
  if (current.decimal === null || prior.decimal === null) {
    return words.t('line.differencePlain', { ...periods(current, prior, words), result })
  }
  return words.t('line.difference', { current: operand(current.decimal), prior: operand(prior.decimal), result })
}

function operand(decimal: string): string {
  const text = exactFigure(decimal)
  return decimal.startsWith('-') ? `(${text})` : text
}

function periods(current: Operand, prior: Operand, { language }: FormulaWords): { period: string; earlier: string } {
  return { period: periodWords(current.period, language), earlier: periodWords(prior.period, language) }
}

/** As the source printed it, not rounded again. */
function published(
  { value, isPercent }: { readonly value: number; readonly isPercent: boolean },
  indicator: ComparisonRow['indicator'],
  words: Pick<FormulaWords, 't' | 'language'>
): string {
  if (isPercent) return `${exactFigure(decimalOf(value) ?? '')}%`
  const number = exactFigure(decimalOf(value) ?? '')
  return inUnit(number, pointsText(indicator, words))
}
