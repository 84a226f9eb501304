import { WarningOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatHash } from '../app/view-state.ts'

/** How many numbers of what leaves the desk sources disagree about, with the way to decide them. */
export function OpenDisputes({ count }: { readonly count: number }): ReactNode {
  const { t } = useTranslation('print')
  return (
    <a
      className="amber"
      href={formatHash({ screen: 'history', params: { part: 'pending' } })}
      title={t('disputesHint')}
    >
      <WarningOutlined aria-hidden /> {t('disputes', { count })}
    </a>
  )
}
