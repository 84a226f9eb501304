import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonCell, ComparisonRow } from '#contract/calls/compare/comparison-table.ts'
import { figureMarks } from '#contract/wording/figure-marks.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { type FigureMark, marksOfGrowth, marksOfValue, saysDisputed } from '#core/comparison/figures/figure-marks.ts'
import type { Language } from '#core/language.ts'
import { pointsSuffix } from '#core/layout/measures/points-suffix.ts'
import { turnText } from '#core/layout/measures/turn-text.ts'
import { inUnit } from '#core/layout/unit-name.ts'
import { layoutWording } from '#core/layout/words/wording.ts'
import { yearOnYear } from '#core/overview/year-on-year.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { useAppearance } from '../../../app/appearance.ts'
import styles from '../overview.module.css'

export function valueText(cell: ComparisonCell, decimals: number): string {
  if (cell.decimal !== null) return formatNumber(cell.decimal, { decimals, grouping: ',' })
  return cell.symbol ?? '—'
}

/** Where only growth is published, growth is the figure. */
export function isGrowthAlone(cell: ComparisonCell | undefined): boolean {
  return cell !== undefined && cell.decimal === null && cell.rate !== null
}

/** What may yet be revised, and what sources disagree about: 初, 快, 异. */
export function MarksOf({ cell }: { readonly cell: ComparisonCell }): ReactNode {
  const { language } = useAppearance()
  const words = figureMarks(language)
  const marks: readonly FigureMark[] =
    cell.value !== null ? marksOfValue(cell) : marksOfGrowth(cell).filter(saysDisputed)
  return (
    <span className={styles['marks']}>
      {marks.map((mark) => (
        <abbr key={mark} title={words[mark].says}>
          {words[mark].mark}
        </abbr>
      ))}
    </span>
  )
}

type Indicator = ComparisonRow['indicator']

/** Growth in percent to one place, or a change in the points of the indicator; signed. */
export function growthText(
  growth: number,
  of: { readonly inPercent: boolean; readonly indicator: Indicator; readonly language: Language }
): string {
  const { inPercent, indicator, language } = of
  const decimals = inPercent ? 1 : indicator.kind === 'rank' ? 0 : indicator.decimals
  const number = formatNumber(decimalOf(growth) ?? String(growth), { decimals, grouping: ',', plus: true })
  if (inPercent) return `${number}%`
  return inUnit(number, pointsSuffix(indicator, { words: layoutWording[language], language }).trim())
}

/** The growth with its sign and colour; where there is none, how a loss turned, or a sign whose reason is told. */
export function GrowthOf(props: { readonly cell: ComparisonCell; readonly indicator: Indicator }): ReactNode {
  const { t } = useTranslation('overview')
  const { language } = useAppearance()
  const { cell, indicator } = props
  const said = yearOnYear(cell)
  if (!('number' in said)) {
    const why = said.reason === null ? undefined : reasonText(said.reason, language)
    return (
      <span className="muted" title={why}>
        {said.says === 'turn' ? turnText(said.turn, indicator, layoutWording[language]) : '—'}
        <span className="visually-hidden">{why}</span>
      </span>
    )
  }
  const { number } = said
  // Where only growth is published, it is the figure and bears its marks as such.
  const doubted = cell.value === null ? undefined : marksOfGrowth(cell).find(saysDisputed)
  const mark = doubted === undefined ? null : figureMarks(language)[doubted]
  const text = growthText(number, { inPercent: said.says === 'percent', indicator, language })
  // What shows as 0.0 goes neither way, whatever was rounded away.
  const direction = !/[1-9]/.test(text) ? undefined : number > 0 ? 'up' : 'down'
  return (
    <span className={direction}>
      {text}
      {said.basis === 'nominal' && (
        <abbr className={styles['basis']} title={t('nominalWhy')}>
          {t('nominal')}
        </abbr>
      )}
      {mark !== null && (
        <abbr className={styles['basis']} title={mark.says}>
          {mark.mark}
        </abbr>
      )}
    </span>
  )
}
