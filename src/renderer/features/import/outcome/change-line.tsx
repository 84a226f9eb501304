import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeRow } from '#contract/import-calls.ts'
import { useWording } from '../wording.ts'
import styles from './outcome.module.css'

/** One figure of the change list: what it is, what it was and will be, and what is odd about it. */
export function ChangeLine({ row }: { readonly row: ChangeRow }): ReactNode {
  const { t } = useTranslation('import')
  const { figure, period, refusal, remark } = useWording()
  return (
    <>
      <div className={styles['what']}>
        <span className={styles['kind']} data-kind={row.kind}>
          {t(`kind.${row.kind}`)}
        </span>
        <span className={styles['indicator']}>{row.indicator === '' ? (row.new ?? row.cell) : row.indicator}</span>
        <span className={styles['values']}>
          {row.old !== null && row.kind !== 'same' && <del>{figure(row.old)}</del>}
          {row.old !== null && row.kind !== 'same' && row.new !== null && (
            <span
              className={styles['becomes']}
              role="img"
              aria-label={row.kind === 'conflicting' ? t('against') : t('becomes')}
            >
              {row.kind === 'conflicting' ? '≠' : '→'}
            </span>
          )}
          {row.new !== null && row.indicator !== '' && <ins>{figure(row.new)}</ins>}
          {row.unit !== null && <span className={styles['unit']}>{row.unit}</span>}
        </span>
      </div>
      <div className={styles['where']}>
        {[
          period(row.period),
          row.region,
          row.measure === 'level' ? null : t(`measure.${row.measure}`),
          `${row.sheet}!${row.cell}`
        ]
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
      </div>
      {row.suspicion !== null && <div className={styles['suspicion']}>{remark(row.suspicion)}</div>}
      {row.reason !== null && <div className={styles['suspicion']}>{refusal(row.reason)}</div>}
    </>
  )
}
