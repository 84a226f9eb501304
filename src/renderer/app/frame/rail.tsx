import {
  AimOutlined,
  BookOutlined,
  DashboardOutlined,
  FileDoneOutlined,
  HistoryOutlined,
  ImportOutlined,
  TableOutlined
} from '@ant-design/icons'
import type { ComponentType, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk/desk-query.ts'
import { formatHash, navigate, type ScreenName, screenNames, useView } from '../view-state.ts'
import styles from './rail.module.css'

const icons: Readonly<Record<ScreenName, ComponentType>> = {
  overview: DashboardOutlined,
  import: ImportOutlined,
  compare: TableOutlined,
  targets: AimOutlined,
  catalogue: BookOutlined,
  history: HistoryOutlined,
  completeness: FileDoneOutlined
}

/** The screens, always in sight and in the order of Ctrl+1…7. */
export function Rail(): ReactNode {
  const { t } = useTranslation('frame')
  const { screen: open } = useView()
  const drafts = useDesk('desk.state', {}).data?.open?.drafts ?? 0
  return (
    <nav className={styles['rail']} aria-label={t('screens')}>
      {screenNames.map((screen, index) => {
        const Icon = icons[screen]
        const isBegun = screen === 'import' && drafts > 0
        const key = `Ctrl+${index + 1}`
        return (
          <a
            key={screen}
            className={styles['screen']}
            href={formatHash({ screen, params: {} })}
            aria-current={screen === open ? 'page' : undefined}
            aria-keyshortcuts={`Control+${index + 1}`}
            aria-description={isBegun ? t('importBegun') : undefined}
            title={isBegun ? `${t('importBegun')} · ${key}` : key}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              navigate(screen)
            }}
          >
            <span className={styles['icon']}>
              <Icon aria-hidden />
              {isBegun && <span className={styles['begun']} aria-hidden="true" />}
            </span>
            <span>{t(`screen.${screen}`)}</span>
          </a>
        )
      })}
    </nav>
  )
}
