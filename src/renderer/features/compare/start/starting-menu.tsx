import { DownOutlined, TableOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparisonView } from '../comparison-view.ts'
import styles from './start.module.css'
import { type Holdings, startingTable, startingTables } from './starting-tables.ts'

/** 常用表: one press from any desk to the tables that are made every month. */
export function StartingMenu(props: {
  readonly held: Holdings
  readonly onStart: (view: Partial<ComparisonView>) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const tables = startingTables.map((which) => ({ which, view: startingTable(which, props.held) }))
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: tables.map(({ which, view }) => ({
          key: which,
          disabled: view === null,
          label: (
            <span className={styles['entry']}>
              <span>{t(`start.${which}.name`)}</span>
              <small>{view === null ? t(`start.${which}.lacking`) : t(`start.${which}.what`)}</small>
            </span>
          )
        })),
        onClick: ({ key }) => {
          const view = tables.find(({ which }) => which === key)?.view
          if (view != null) props.onStart(view)
        }
      }}
    >
      <Button icon={<TableOutlined />} aria-haspopup="menu" title={t('start.hint')}>
        {t('start.title')} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  )
}
