import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './states.module.css'
import { useLate } from './use-late.ts'

/** The shape of what is coming, after 150 ms: rows of a table, or a toolbar and rows. */
export function Skeleton(props: { readonly kind: 'page' | 'rows'; readonly rows?: number }): ReactNode {
  const { t } = useTranslation('frame')
  const late = useLate()
  if (!late) return <div aria-busy="true" />
  return (
    <div className={styles['skeleton']} aria-busy="true" aria-live="polite">
      <span className="visually-hidden">{t('loading')}</span>
      {props.kind === 'page' && <div className={styles['bar']} />}
      {Array.from({ length: props.rows ?? 14 }, (_, row) => (
        // Rows of a skeleton have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={row} className={styles['row']}>
          <i style={{ width: `${18 + ((row * 7) % 13)}%` }} />
          <i style={{ width: '9%' }} />
          <i style={{ width: '9%' }} />
          <i style={{ width: '9%' }} />
        </div>
      ))}
    </div>
  )
}
