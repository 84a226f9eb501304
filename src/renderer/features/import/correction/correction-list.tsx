import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import type { Correction } from '#contract/calls/import/sheet-correction.ts'
import { cellName, rangeName } from '#core/reading/grid.ts'
import { REMOVES, useRemovalFocus } from '../../../ui/behaviour/removal-focus.ts'
import styles from './correction.module.css'
import { useMeaningWords } from './meaning-words.ts'
import { type ImportSheet, useCorrections } from './use-corrections.ts'

/** Every saying about the open sheet, each to be found and to be taken back. */
export function CorrectionList(props: {
  readonly job: ImportJob
  readonly file: ImportFile
  readonly sheet: ImportSheet
  readonly onCell: (cell: string) => void
}): ReactNode {
  const { job, file, sheet, onCell } = props
  const { t } = useTranslation('correction')
  const { t: words } = useTranslation('import')
  const means = useMeaningWords()
  const corrections = useCorrections(job, file, sheet)
  const list = useRemovalFocus<HTMLElement>(() => document.querySelector<HTMLElement>('[role="grid"]'))
  if (corrections.said.length === 0) return null
  const sentence = (correction: Correction): string => {
    if (correction.kind === 'mark') {
      return t('saidMark', { range: rangeName(correction.range), role: words(`role.${correction.role}`) })
    }
    if (correction.kind === 'meaning') {
      return t('saidMeaning', { range: rangeName(correction.range), means: means(correction.means) })
    }
    const label = cellName(correction.label.row, correction.label.column)
    return correction.parent === null
      ? t('saidNoParent', { label })
      : t('saidParent', { label, parent: cellName(correction.parent.row, correction.parent.column) })
  }
  return (
    <section ref={list} className={styles['list']} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <ul>
        {corrections.said.map((correction) => (
          <li key={JSON.stringify(correction)}>
            <button type="button" className={styles['link']} onClick={() => onCell(firstCell(correction))}>
              {sentence(correction)}
            </button>
            <Button
              {...REMOVES}
              size="small"
              type="text"
              icon={<CloseOutlined />}
              aria-label={t('takeBack', { what: sentence(correction) })}
              disabled={corrections.isPending}
              onClick={() => corrections.takeBack(correction)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function firstCell(correction: Correction): string {
  const { row, column } =
    correction.kind === 'parent' ? correction.label : { row: correction.range.top, column: correction.range.left }
  return cellName(row, column)
}
