import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonRow } from '#contract/calls/compare/comparison-table.ts'
import type { TargetRow } from '#contract/calls/target-calls.ts'
import { navigate } from '../../../app/view-state.ts'
import { useChapterName } from '../../../ui/words/chapter-name.ts'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import styles from '../overview.module.css'
import { figureShown } from './figure-shown.ts'
import { GrowthOf, isGrowthAlone, MarksOf, valueText } from './figure-words.tsx'
import { Sparkline } from './sparkline.tsx'
import { TargetMarks } from './target-mark.tsx'

/** One line an indicator, by chapter: value, change against the year before, the last years, the target's state. */
export function MainIndicators(props: {
  readonly title: string
  readonly rows: readonly ComparisonRow[]
  readonly targets: readonly TargetRow[]
}): ReactNode {
  const { t } = useTranslation('overview')
  const nameOf = useIndicatorName()
  const unitOf = useUnitName()
  const chapterName = useChapterName()
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
          <th scope="col" className={styles['years']}>
            {t('years')}
          </th>
          {hasTargets && <th scope="col">{t('target')}</th>}
          <th aria-hidden className={styles['rest']} />
        </tr>
      </thead>
      <tbody>
        {chapters.map((chapter) => (
          <Fragment key={chapter}>
            <tr className={styles['heading']}>
              <th className={styles['chapter']} scope="colgroup" colSpan={hasTargets ? 7 : 6}>
                {chapterName(chapter)}
              </th>
            </tr>
            {props.rows
              .filter(({ indicator }) => indicator.chapter === chapter)
              .map((row) => {
                const cell = row.cells.at(-1)
                return (
                  <tr key={row.indicator.id}>
                    <th scope="row">
                      <button
                        type="button"
                        className={styles['name']}
                        onClick={() => navigate('compare', figureShown(row))}
                      >
                        {nameOf(row.indicator)}
                      </button>
                    </th>
                    <td className="numeric">
                      {cell === undefined ? '' : valueText(cell, row.indicator.decimals)}
                      {cell !== undefined && <MarksOf cell={cell} />}
                    </td>
                    <td className={styles['unit']}>{unitOf(row.indicator.unit)}</td>
                    <td className="numeric">
                      {cell !== undefined && <GrowthOf cell={cell} indicator={row.indicator} />}
                    </td>
                    <td className={styles['years']}>
                      <Sparkline
                        values={row.cells.map(({ value, rate }) => (isGrowthAlone(cell) ? rate : value))}
                        label={t('sparkline', { name: nameOf(row.indicator), count: row.cells.length })}
                      />
                    </td>
                    {hasTargets && (
                      <td>
                        <TargetMarks targets={props.targets} indicator={row.indicator.id} />
                      </td>
                    )}
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
