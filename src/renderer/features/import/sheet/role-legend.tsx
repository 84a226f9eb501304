import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './sheet.module.css'

const roles = ['title', 'unit', 'header', 'stub', 'value', 'note', 'left-out', 'refused'] as const

/** What the colours over the sheet mean. */
export function RoleLegend(): ReactNode {
  const { t } = useTranslation('import')
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {roles.map((role) => (
        <li key={role}>
          <i className={styles['swatch']} data-role={role} />
          {t(`role.${role}`)}
        </li>
      ))}
    </ul>
  )
}
