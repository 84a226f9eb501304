import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyTask, KeyTaskRow } from '#contract/calls/task-calls.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import { usePeriodWords } from '../../../ui/words/period-words.ts'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import styles from './tasks.module.css'

/** Tasks under the headings of their report; a task's button opens it beside. */
export function TaskTable(props: {
  readonly rows: readonly KeyTaskRow[]
  readonly open: string | null
  readonly onEdit: (task: KeyTask) => void
}): ReactNode {
  const { t } = useTranslation('targets')
  const { rows } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section className={`framed ${styles['scroller']}`} tabIndex={0} aria-label={t('tasks.title')}>
      <table className={styles['tasks']} aria-label={t('tasks.title')}>
        <thead>
          <tr>
            <th scope="col">{t('tasks.column.title')}</th>
            <th scope="col">{t('tasks.column.department')}</th>
            <th scope="col">{t('tasks.column.deadline')}</th>
            <th scope="col">{t('tasks.column.figures')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const { task } = row
            const before = rows[at - 1]?.task
            const isFirst = before?.group !== task.group || before.year !== task.year
            return (
              <Fragment key={task.id}>
                {isFirst && (
                  <tr>
                    <th className={styles['group']} colSpan={4} scope="rowgroup">
                      {t('tasks.group', { year: task.year, group: task.group })}
                    </th>
                  </tr>
                )}
                <tr
                  className={styles['task']}
                  aria-current={task.id === props.open ? 'true' : undefined}
                  onClick={() => props.onEdit(task)}
                >
                  <th scope="row">
                    <button type="button" className={styles['open']}>
                      {task.title}
                    </button>
                  </th>
                  <td>{task.department ?? <span className="muted">{t('tasks.noDepartment')}</span>}</td>
                  <td className={styles['deadline']}>{task.deadline}</td>
                  <td>
                    <Figures row={row} />
                  </td>
                </tr>
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Figures({ row }: { readonly row: KeyTaskRow }): ReactNode {
  const { t } = useTranslation('targets')
  const name = useIndicatorName()
  const unit = useUnitName()
  const period = usePeriodWords()
  if (row.indicators.length === 0) return null
  return (
    <ul className={styles['figures']}>
      {row.indicators.map(({ indicator, latest }) => (
        <li key={indicator.id}>
          {name(indicator)}{' '}
          {latest === null ? (
            <span className="muted">{t('tasks.noFigure')}</span>
          ) : (
            <>
              <b>
                {latest.isGrowth
                  ? t('actualGrowth', { value: formatNumber(latest.decimal, { decimals: 1, grouping: ',' }) })
                  : formatNumber(latest.decimal, { decimals: indicator.decimals, grouping: ',' })}
              </b>{' '}
              <span className="muted">
                {latest.isGrowth ? t('tasks.growth') : unit(indicator.unit)} · {period(latest.period)}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
