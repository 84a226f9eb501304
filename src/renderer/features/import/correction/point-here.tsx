import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFile } from '#contract/calls/import/import-job.ts'
import { useErrorWords } from '../../../app/states/error-words.ts'
import styles from './correction.module.css'
import type { ImportSheet } from './use-corrections.ts'

/** A sheet of which nothing was read: what is wrong, and that a person can point at its tables. */
export function PointHere(props: { readonly file: ImportFile; readonly sheet: ImportSheet }): ReactNode {
  const { file, sheet } = props
  const { t } = useTranslation('correction')
  const words = useErrorWords()
  if (sheet.tables.some(({ observations }) => observations > 0)) return null
  const said = file.error === null ? null : words(file.error)
  // Pointing at figures that nothing names would make one figure of them all.
  const isNameless = file.error?.code === 'rows-without-names'
  return (
    <div className={styles['line']} data-doubtful={file.error === null ? undefined : true}>
      <span className={styles['sentence']} role={file.error === null ? undefined : 'alert'}>
        <strong>{said?.what ?? t('nothingRead')}</strong> {isNameless ? said?.remedy : t('pointAtIt')}
      </span>
    </div>
  )
}
