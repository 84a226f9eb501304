import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useConnection } from '../../desk/connection.ts'
import { useDesk } from '../../desk/desk-query.ts'
import styles from './status-line.module.css'
import { StatusPlace } from './status-slot.tsx'

/** One line as in a spreadsheet: the screen's words on the left, the desk's on the right. */
export function StatusLine(): ReactNode {
  const { t } = useTranslation('frame')
  const { data } = useDesk('desk.state', {})
  const isConnected = useConnection() === 'connected'
  return (
    <footer className={styles['line']}>
      <StatusPlace className={styles['place']} />
      {data?.open != null && (
        <>
          <span>{t('figures', { count: data.open.figures })}</span>
          <span>{t(isConnected ? 'saved' : 'disconnected')}</span>
        </>
      )}
    </footer>
  )
}
