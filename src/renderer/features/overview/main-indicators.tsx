import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonCell, ComparisonRow } from '#contract/compare-calls.ts'
import type { TargetRow } from '#contract/target-calls.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { useAppearance } from '../../app/appearance.ts'
import { navigate } from '../../app/view-state.ts'
import { useChapterName } from '../../ui/chapter-name.ts'
import { useIndicatorName } from '../../ui/indicator-name.ts'
import styles from './overview.module.css'
import { Sparkline } from './sparkline.tsx'
import { TargetMark } from './target-mark.tsx'

/** One line an indicator, by chapter: value, change against the year before, the last years, the target's state. */
export function MainIndicators(props: {
  readonly title: string
  readonly rows: readonly ComparisonRow[]
  readonly targets: readonly TargetRow[]
}): ReactNode {
  const { t } = useTranslation('overview')
  const nameOf = useIndicatorName()
  const chapterName = useChapterName()
  const { language } = useAppearance()
  const hasTargets = props.targets.length > 0
  const chapters = [...new Set(props.rows.map(({ indicator }) => indicator.chapter))]
  return (
    <table className={styles['table']}>
      <caption>{props.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('indicator')}</th>
          <th scope="col" className="numeric">
            {t('value')}
          </th>
          <th scope="col">{t('unit')}</th>
          <th scope="col" className="numeric">
            {t('growth')}
          </th>
          <th scope="col">{t('years')}</th>
          {hasTargets && <th scope="col">{t('target')}</th>}
          <th aria-hidden className={styles['rest']} />
        </tr>
      </thead>
      <tbody>
        {chapters.map((chapter) => (
          <Fragment key={chapter}>
            <tr>
              <th className={styles['chapter']} scope="colgroup" colSpan={hasTargets ? 7 : 6}>
                {chapterName(chapter)}
              </th>
            </tr>
            {props.rows
              .filter(({ indicator }) => indicator.chapter === chapter)
              .map((row) => {
                const cell = row.cells.at(-1)
                const target = props.targets.find((one) => one.indicator.id === row.indicator.id)
                return (
                  <tr key={row.indicator.id}>
                    <th scope="row">
                      <button
                        type="button"
                        className={styles['name']}
                        onClick={() => navigate('compare', { focus: row.indicator.id })}
                      >
                        {nameOf(row.indicator)}
                      </button>
                    </th>
                    <td className="numeric">{cell === undefined ? '' : valueText(cell, row.indicator.decimals)}</td>
                    <td className={styles['unit']}>
                      {row.indicator.unit === null ? '' : unitName(row.indicator.unit, language)}
                    </td>
                    <td className="numeric">{cell !== undefined && <GrowthOf cell={cell} />}</td>
                    <td>
                      <Sparkline
                        values={row.cells.map(({ value }) => value)}
                        label={t('sparkline', { name: nameOf(row.indicator), count: row.cells.length })}
                      />
                    </td>
                    {hasTargets && <td>{target !== undefined && <TargetMark row={target} />}</td>}
                    <td aria-hidden />
                  </tr>
                )
              })}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function valueText(cell: ComparisonCell, decimals: number): string {
  if (cell.decimal !== null) return formatNumber(cell.decimal, { decimals, grouping: ',' })
  return cell.symbol ?? '—'
}

/** The growth with its sign and colour; where there is none, a sign whose reason is told. */
function GrowthOf({ cell }: { readonly cell: ComparisonCell }): ReactNode {
  const { t } = useTranslation('overview')
  const { language } = useAppearance()
  const number = cell.rate ?? cell.points
  const decimal = number === null ? null : decimalOf(number)
  if (decimal === null) {
    const why = cell.reason === null ? undefined : reasonText(cell.reason, language)
    return (
      <span className="muted" title={why}>
        —<span className="visually-hidden">{why}</span>
      </span>
    )
  }
  const direction = number === null || number === 0 ? undefined : number > 0 ? 'up' : 'down'
  const text = formatNumber(decimal, { decimals: 1, grouping: ',', plus: true })
  return (
    <span className={direction}>
      {cell.rate !== null ? `${text}%` : `${text} ${t('points')}`}
      {cell.basis === 'nominal' && (
        <abbr className={styles['basis']} title={t('nominalWhy')}>
          {t('nominal')}
        </abbr>
      )}
    </span>
  )
}
