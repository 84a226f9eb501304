import { QuestionCircleOutlined, SearchOutlined, SettingOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../desk/desk-query.ts'
import { AppearanceChoices } from './appearance-choices.tsx'
import { DeskMenu } from './desk-menu.tsx'
import { RegionOfWork } from './region-of-work.tsx'
import styles from './top-line.module.css'
import { YearOfWork } from './year-of-work.tsx'

/** The desk, the region and year of work, and the ways to everything else. */
export function TopLine(props: { readonly onPalette: () => void; readonly onKeys: () => void }): ReactNode {
  const { t } = useTranslation('frame')
  const { data } = useDesk('desk.state', {})
  return (
    <header className={styles['line']}>
      <DeskMenu state={data} />
      {data?.open != null && (
        <>
          <RegionOfWork open={data.open} />
          <YearOfWork open={data.open} />
        </>
      )}
      <span className={styles['gap']} />
      <button type="button" className={styles['palette']} onClick={props.onPalette} aria-keyshortcuts="Control+K">
        <SearchOutlined aria-hidden />
        <span className={styles['words']}>{t('palette')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Popover trigger="click" placement="bottomRight" content={<AppearanceChoices />} destroyOnHidden>
        <Button type="text" icon={<SettingOutlined />} aria-label={t('settings')} title={t('settings')} />
      </Popover>
      <Button
        type="text"
        icon={<QuestionCircleOutlined />}
        onClick={props.onKeys}
        aria-label={t('help')}
        title={`${t('help')} (F1)`}
      />
    </header>
  )
}
