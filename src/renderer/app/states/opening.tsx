import { Progress } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStep } from '../desk/progress.ts'
import styles from './states.module.css'
import { useLate } from './use-late.ts'

/** In the place of a screen while the desk is being opened, or made: what is done, and how far it has come. */
export function Opening(): ReactNode {
  const { t } = useTranslation('frame')
  const filling = useStep('demo')
  const late = useLate()
  if (!late) return <div aria-busy="true" />
  return (
    <div className={styles['state']} aria-busy="true" role="status">
      <h2>{t(filling === null ? 'desk.opening' : 'desk.filling')}</h2>
      {filling !== null && (
        <>
          <p className="muted">{t('desk.fillingWhat', { done: filling.done, total: filling.total })}</p>
          <Progress
            className={styles['progress'] ?? ''}
            percent={Math.round((filling.done / filling.total) * 100)}
            showInfo={false}
            aria-label={t('desk.filling')}
          />
        </>
      )}
    </div>
  )
}
