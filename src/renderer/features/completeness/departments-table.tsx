import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DepartmentCounts } from '#contract/calls/completeness-calls.ts'
import { useCommand } from '../../app/commands.ts'
import { navigate } from '../../app/view-state.ts'
import { momentText } from '../../ui/words/moment.ts'
import styles from './departments.module.css'

/** So many files of a return are named. */
const NAMED = 2

/** What each department is responsible for and has sent, those with most to ask for first; each leads to its holes. */
export function DepartmentsTable(props: {
  readonly departments: readonly DepartmentCounts[]
  /** Leads to the indicators of a department ('': of none), or to its holes alone. */
  readonly onOpen: (department: string, onlyHoles: boolean) => void
  readonly onPrint: () => void
}): ReactNode {
  const { t } = useTranslation('completeness')
  const title = useId()
  useCommand('print', props.onPrint)
  return (
    <div className={styles['room']}>
      <table className={styles['departments']} aria-labelledby={title}>
        <caption id={title} className="visually-hidden">
          {t('byDepartment')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('department')}</th>
            {(['indicators', 'expected', 'there', 'missing', 'late'] as const).map((column) => (
              <th key={column} scope="col" className="numeric">
                {t(`column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('column.lastReturn')}</th>
          </tr>
        </thead>
        <tbody>
          {props.departments.map((one) => (
            <Line key={one.department ?? ''} counts={one} onOpen={props.onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line(props: {
  readonly counts: DepartmentCounts
  readonly onOpen: (department: string, onlyHoles: boolean) => void
}): ReactNode {
  const { t } = useTranslation('completeness')
  const { department, indicators, expected, there, missing, late, lastReturn } = props.counts
  const name = department ?? t('noDepartment')
  const holes = (state: 'missing' | 'late', count: number): ReactNode =>
    count === 0 ? (
      <span className="muted">0</span>
    ) : (
      <button
        type="button"
        className={styles['hole']}
        data-state={state}
        aria-label={t(`holesOf.${state}`, { name, count })}
        onClick={() => props.onOpen(department ?? '', true)}
      >
        {count.toLocaleString()}
      </button>
    )
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles['open']} onClick={() => props.onOpen(department ?? '', false)}>
          {name}
        </button>
      </th>
      {[indicators, expected, there].map((count, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three columns in their order
        <td key={at} className="numeric">
          {count.toLocaleString()}
        </td>
      ))}
      <td className="numeric">{holes('missing', missing)}</td>
      <td className="numeric">{holes('late', late)}</td>
      <td>
        {lastReturn === null ? (
          <span className="muted">{t(there > 0 ? 'fromOthers' : 'noReturn')}</span>
        ) : (
          <LastReturn {...lastReturn} />
        )}
      </td>
    </tr>
  )
}

function LastReturn({ change, at, files }: NonNullable<DepartmentCounts['lastReturn']>): ReactNode {
  const { t } = useTranslation('completeness')
  const { t: frame } = useTranslation('frame')
  const named = files.slice(0, NAMED).join(frame('listComma'))
  return (
    <>
      <button type="button" className={styles['open']} onClick={() => navigate('history', { change: String(change) })}>
        {momentText(at)}
      </button>{' '}
      <span className="muted">
        {files.length > NAMED ? t('moreFiles', { files: named, total: files.length }) : named}
      </span>
    </>
  )
}
