import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { changeAboutText } from '#contract/wording/changes.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { formatHash } from '../../app/view-state.ts'
import { momentText } from '../../ui/words/moment.ts'
import styles from './overview.module.css'

const ENOUGH = 6

/** The imports that stand, newest first. */
export function LatestImports(): ReactNode {
  const { t } = useTranslation('overview')
  const { language } = useAppearance()
  const history = useDesk('history.changes', { offset: 0, limit: 50 })
  const imports = (history.data?.changes ?? [])
    .filter(({ kind, undoneBy }) => kind === 'import' && undoneBy === null)
    .slice(0, ENOUGH)
  return (
    <section>
      <h2>{t('imports')}</h2>
      {imports.length === 0 && history.isSuccess && <p className="muted">{t('importsNone')}</p>}
      <ul>
        {imports.map((change) => (
          <li key={change.id}>
            <a
              className={styles['import']}
              href={formatHash({ screen: 'history', params: { change: String(change.id) } })}
            >
              {changeAboutText(change.about, language)}
            </a>
            <span className="muted">
              {momentText(change.at)} · {t('figures', { count: change.figures })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
