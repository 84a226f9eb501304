import { DisconnectOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useConnection } from '../../desk/connection.ts'
import { useErrorWords } from '../../states/error-words.ts'
import styles from './past-banner.module.css'

/** Over every screen while the desk does not answer: what that means for the work, and what to do. */
export function ConnectionBanner(): ReactNode {
  const { t } = useTranslation('frame')
  const errorWords = useErrorWords()
  const connection = useConnection()
  if (connection === 'connected') return null
  const code = connection === 'lost' ? 'service-stopped' : 'session-ended'
  const { what, remedy } = errorWords({ code, place: {}, params: {} })
  return (
    <div className={styles['banner']} data-look role="alert">
      <DisconnectOutlined aria-hidden />
      <span>
        <strong>{what}</strong>
        {t('stop')}
        {remedy}
        {connection === 'lost' && t('tryingAgain')}
      </span>
    </div>
  )
}
