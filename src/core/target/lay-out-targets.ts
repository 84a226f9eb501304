import type { IndicatorKind } from '../comparison/arithmetic/growth.ts'
import type { Language } from '../language.ts'
import { cell, minus, over, percent } from '../layout/formulas/layout-formula.ts'
import type { LayoutCell, NumberCell, TableLayout } from '../layout/layout.ts'
import { type ListColumn, listLayout, textCell } from '../layout/list-layout.ts'
import { numbered } from '../layout/notes/table-notes.ts'
import { indicatorName } from '../layout/table-title.ts'
import { unitName } from '../layout/unit-name.ts'
import { layoutWording } from '../layout/words/wording.ts'
import { parsePeriod } from '../period/period.ts'
import { periodName } from '../period/period-name.ts'
import { decimalOf, decimalPlaces } from '../quantity/decimal.ts'
import { formatNumber } from '../quantity/format-number.ts'
import type { Target, TargetState } from './target.ts'
import { gapSuffix, targetParts } from './target-text.ts'

import { stateShapes, type TargetColumn, targetWording } from './target-wording.ts'

/** A target with what has come of it, as far as a table says it. */
export interface TargetToLayOut {
  readonly target: Target & { readonly id: number; readonly note: string | null }
  readonly indicator: {
    readonly name: string
    readonly nameEn: string | null
    readonly unit: string | null
    readonly decimals: number
    readonly kind: IndicatorKind
  }
  readonly actual: number | null
  readonly nominal: number | null
  readonly period: string | null
  readonly completion: number | null
  readonly gap: number | null
  readonly shareDue: number | null
  readonly state: TargetState
  readonly reason: string | null
}

export interface TargetsLayoutOptions {
  readonly language: Language
  readonly region: string
  readonly year: number
  /** null: made from region and year. */
  readonly title: string | null
  /** In words, why there is no number. */
  readonly why: (reason: string) => string
}

/** The targets of a region and year as a table for print and export, a row a target in the order given. */
export function layOutTargets(targets: readonly TargetToLayOut[], options: TargetsLayoutOptions): TableLayout {
  const { language } = options
  const words = targetWording[language]
  const units = new Set(targets.map((row) => unitOf(row, language)))
  const [only = ''] = units
  const isOneUnit = units.size === 1 && only !== ''
  const columns = COLUMNS.filter(({ key }) => key !== 'unit' || !isOneUnit)
  const at = (key: TargetColumn): number => columns.findIndex((column) => column.key === key)
  return listLayout({
    title: options.title ?? words.title(options.region, options.year),
    unitLine: isOneUnit ? layoutWording[language].unitLine(only) : null,
    columns: columns.map(({ key, role, align }) => ({ key, role, align, head: headOf(key, language) })),
    rows: targets.map((row, index) => ({
      key: String(row.target.id),
      cells: columns.map(({ key }) => cellOf(row, key, { row: index, at, language }))
    })),
    notes: notesOf(targets, options)
  })
}

const COLUMNS: readonly (Omit<ListColumn, 'head' | 'key'> & { readonly key: TargetColumn })[] = [
  { key: 'indicator', role: 'stub', align: 'left' },
  { key: 'unit', role: 'unit', align: 'center' },
  { key: 'target', role: 'figure', align: 'right' },
  { key: 'actual', role: 'figure', align: 'right' },
  { key: 'period', role: 'figure', align: 'center' },
  { key: 'completion', role: 'figure', align: 'right' },
  { key: 'share', role: 'figure', align: 'right' },
  { key: 'gap', role: 'figure', align: 'right' },
  { key: 'state', role: 'figure', align: 'center' },
  { key: 'source', role: 'text', align: 'left' }
]

function headOf(key: TargetColumn, language: Language): string {
  const head = targetWording[language].columns[key]
  return key === 'completion' || key === 'share' ? `${head}${layoutWording[language].inUnit('%')}` : head
}

function unitOf({ target, indicator }: TargetToLayOut, language: Language): string {
  if (target.kind === 'growth') return '%'
  return indicator.unit === null ? '' : unitName(indicator.unit, language)
}

interface Place {
  /** The row's own, from 0. */
  readonly row: number
  readonly at: (key: TargetColumn) => number
  readonly language: Language
}

function cellOf(row: TargetToLayOut, key: TargetColumn, { row: index, at, language }: Place): LayoutCell {
  const { target, indicator, actual, nominal, completion, gap, shareDue, state } = row
  const words = targetWording[language]
  const isGrowth = target.kind === 'growth'
  const decimals = isGrowth ? 1 : indicator.decimals
  const ref = (of: TargetColumn) => cell({ row: index, column: at(of) })
  switch (key) {
    case 'indicator':
      return textCell(indicatorName(indicator, language))
    case 'unit':
      return textCell(unitOf(row, language))
    case 'target': {
      const { before, digits, after } = targetParts(target, null, language)
      return figure(target.value, decimalPlaces(target.value), { digits, prefix: before, suffix: after })
    }
    case 'actual':
      if (actual !== null) return figure(actual, decimals, { suffix: isGrowth ? '%' : '' })
      return nominal === null ? none(row.reason) : figure(nominal, 1, { prefix: words.nominal, suffix: '%' })
    case 'period': {
      const period = row.period === null ? null : parsePeriod(row.period)
      return textCell(period === null ? (row.period ?? '') : periodName(period, language))
    }
    case 'completion':
      if (completion === null) return row.reason === 'at-most' ? limit(row, language) : none(row.reason)
      return figure(completion, 1, { formula: percent(over(ref('actual'), ref('target'))) })
    case 'share':
      return shareDue === null ? none(null) : figure(shareDue * 100, 0, {})
    case 'gap': {
      if (gap === null) return none(row.reason)
      const suffix = gapSuffix(target, indicator, language)
      return figure(gap, decimals, { plus: true, suffix, formula: minus(ref('actual'), ref('target')) })
    }
    case 'state':
      return textCell(`${stateShapes[state]} ${words.states[state]}`)
    case 'source':
      return textCell([target.source, target.note].filter(Boolean).join(words.between))
  }
}

/** Of a limit whether it is kept: there is no rate of completion. */
function limit({ gap, state }: TargetToLayOut, language: Language): LayoutCell {
  const { kept, passed } = targetWording[language].limit
  if (gap === null) return none('at-most')
  return { type: 'sign', text: isPassed({ gap, state }) ? passed : kept, reason: 'at-most' }
}

/** Is it over its limit, and by more than is forgiven? */
export function isPassed({ gap, state }: Pick<TargetToLayOut, 'gap' | 'state'>): boolean {
  return gap !== null && gap > 0 && (state === 'missed' || state === 'behind')
}

function none(reason: string | null): LayoutCell {
  return { type: 'sign', text: NONE, reason }
}

const NONE = '—'

function figure(
  value: string | number,
  decimals: number,
  given: Partial<Pick<NumberCell, 'prefix' | 'suffix' | 'formula'>> & {
    readonly plus?: boolean
    /** Where a word says the sign. */
    readonly digits?: string
  }
): NumberCell {
  const { suffix = '', formula = null } = given
  const decimal = typeof value === 'string' ? value : (decimalOf(value) ?? String(value))
  const digits = given.digits ?? formatNumber(decimal, { decimals, grouping: ',' })
  const isAbove = given.plus === true && formatNumber(decimal, { decimals, grouping: '', plus: true }).startsWith('+')
  const prefix = isAbove ? '+' : (given.prefix ?? '')
  const text = `${prefix}${digits}${suffix}`
  const isComputed = formula !== null
  return {
    type: 'number',
    text,
    value: Number(value),
    decimals,
    prefix,
    suffix,
    marks: '',
    unit: '',
    isComputed,
    formula
  }
}

/** How the numbers are reckoned, and why some are missing. */
function notesOf(targets: readonly TargetToLayOut[], { language, why }: TargetsLayoutOptions): string[] {
  const words = targetWording[language]
  const notes: string[] = [words.reckoned]
  if (targets.some(({ shareDue }) => shareDue !== null)) notes.push(words.shareIs)
  if (targets.some(({ target }) => target.bound === null)) notes.push(words.unsaidIs)
  const reasons = new Map<string, string[]>()
  for (const { reason, indicator } of targets) {
    if (reason !== null && reason !== 'at-most')
      reasons.set(reason, [...(reasons.get(reason) ?? []), indicatorName(indicator, language)])
  }
  for (const [reason, names] of reasons) notes.push(words.noneIs(names, why(reason)))
  return numbered(notes, layoutWording[language])
}
