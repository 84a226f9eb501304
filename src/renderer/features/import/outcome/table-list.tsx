import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import { cellName, rangeName } from '#core/reading/grid.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { CorrectionList } from '../correction/correction-list.tsx'
import type { ImportPlace } from '../place.ts'
import { useWording } from '../wording.ts'
import styles from './outcome.module.css'

/** The tables found on the open sheet, why they were read so, and the choice to leave one out. */
export function TableList(props: { readonly job: ImportJob; readonly place: ImportPlace }): ReactNode {
  const { job, place } = props
  const { t } = useTranslation('import')
  const { remark } = useWording()
  const onError = useSayFailure()
  const take = useDeskMutation('import.takeTable', { onError })
  const sheet = place.file?.sheets.find(({ name }) => name === place.sheet)
  if (sheet === undefined || place.file === null) return <p className={styles['nothing']}>{t('tables.none')}</p>
  const file = place.file.id
  return (
    <div className={styles['rows']}>
      <CorrectionList job={job} file={place.file} sheet={sheet} onCell={(cell) => place.go({ cell })} />
      {sheet.warnings.map((warning) => (
        <p key={warning.code} className={styles['warning']}>
          {remark(warning)}
        </p>
      ))}
      {sheet.tables.length === 0 && <p className={styles['nothing']}>{t('tables.none')}</p>}
      {sheet.tables.map((table) => (
        <article key={table.index} className={styles['table']}>
          <Checkbox
            checked={table.taken}
            onChange={(event) =>
              take.mutate({ job: job.id, file, sheet: sheet.name, table: table.index, taken: event.target.checked })
            }
          >
            {table.title ?? t('tables.untitled', { number: table.index + 1 })}
          </Checkbox>
          <dl>
            <dt>{t('tables.range')}</dt>
            <dd>
              <button
                type="button"
                className={styles['link']}
                onClick={() => place.go({ cell: cellName(table.range.top, table.range.left) })}
              >
                {rangeName(table.range)}
              </button>
            </dd>
            <dt>{t('tables.figures')}</dt>
            <dd>{table.observations.toLocaleString()}</dd>
            {table.unit !== null && (
              <>
                <dt>{t('tables.unit')}</dt>
                <dd>{table.unit}</dd>
              </>
            )}
            {table.reasons.length > 0 && (
              <>
                <dt>{t('tables.why')}</dt>
                <dd>
                  <ul>
                    {table.reasons
                      .filter(({ code }) => !LEFT_OUT.has(code))
                      .map((reason) => (
                        <li key={`${reason.code} ${JSON.stringify(reason.params)} ${JSON.stringify(reason.at)}`}>
                          {remark(reason)}
                        </li>
                      ))}
                  </ul>
                </dd>
              </>
            )}
            <LeftOut
              places={[
                ...table.reasons.flatMap((reason) =>
                  reason.at !== undefined && LEFT_OUT.has(reason.code) ? [{ at: reason.at, why: remark(reason) }] : []
                ),
                ...marksIn(sheet, table.range).map((at) => ({ at, why: t('tables.leftOutMarked') }))
              ]}
              onCell={(cell) => place.go({ cell })}
            />
            {table.notes.length > 0 && (
              <>
                <dt>{t('tables.notes')}</dt>
                <dd>{table.notes.join(' ')}</dd>
              </>
            )}
          </dl>
        </article>
      ))}
    </div>
  )
}

/** Codes of the reader for what it leaves out of a table. */
const LEFT_OUT: ReadonlySet<string> = new Set(['remarks-left-out', 'column-numbers-left-out', 'checks-left-out'])

type Sheet = ImportFile['sheets'][number]
type Range = Sheet['tables'][number]['range']

/** What a correction leaves out of a table. */
function marksIn({ corrections }: Sheet, table: Range): Range[] {
  return corrections.flatMap((one) => {
    if (one.kind !== 'mark' || one.role !== 'left-out') return []
    const { top, left, bottom, right } = one.range
    const isInside = top <= table.bottom && bottom >= table.top && left <= table.right && right >= table.left
    return isInside ? [one.range] : []
  })
}

/** What was left out of a table, where and why. */
function LeftOut(props: {
  readonly places: readonly { readonly at: Range; readonly why: string }[]
  readonly onCell: (cell: string) => void
}): ReactNode {
  const { t } = useTranslation('import')
  if (props.places.length === 0) return null
  return (
    <>
      <dt>{t('tables.leftOut')}</dt>
      <dd>
        <ul>
          {props.places.map(({ at, why }) => (
            <li key={rangeName(at)}>
              <button type="button" className={styles['link']} onClick={() => props.onCell(cellName(at.top, at.left))}>
                {rangeName(at)}
              </button>
              {t('colon')}
              {why}
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}
