import { ClockCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useDeskMutation } from '../../desk/desk-query.ts'
import { host } from '../../desk/host.ts'
import styles from './past-banner.module.css'

/** Over every screen while the desk is shown as it was known earlier. */
export function PastBanner(): ReactNode {
  const { t, i18n } = useTranslation('frame')
  const { data } = useDesk('desk.state', {})
  const back = useDeskMutation('history.lookBack')
  const past = data?.open?.lookedBack ?? null
  if (past === null) return null
  const at = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'medium' }).format(
    new Date(past.at)
  )
  return (
    <div className={styles['banner']} role="status">
      <ClockCircleOutlined aria-hidden />
      <span>
        {t('past', { at, change: past.change })}
        {host.kind === 'page' && t('pastOnAllPages')}
      </span>
      <Button onClick={() => back.mutate({ moment: null })}>{t('pastEnd')}</Button>
    </div>
  )
}
