// biome-ignore-all lint/a11y/useSemanticElements: cells of a virtual table, see change-list.tsx.
import { Button } from 'antd'
import type { MouseEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '#contract/calls/history-calls.ts'
import { changeActText, changeKindText, sendersText } from '#contract/wording/changes.ts'
import { useAppearance } from '../../app/appearance.ts'
import { momentText } from '../../ui/words/moment.ts'
import styles from './history.module.css'
import { useNamedAbout } from './use-named-about.ts'

/** Departments that a line has room for; the panel beside names all. */
const NAMED = 2

/** One change: when, what kind, what about, who; undone ones are struck and say so. */
export function HistoryRow(props: {
  readonly change: Change
  /** For undo and redo: the change they speak of, where it is loaded. */
  readonly of: Change | null
  /** It came after the moment that the desk is looked back to. */
  readonly isLater: boolean
  readonly onOpen: () => void
  /** null: nothing can be undone or redone now. */
  readonly onToggle: ((event: MouseEvent) => void) | null
}): ReactNode {
  const { t } = useTranslation('history')
  const { language } = useAppearance()
  const { change } = props
  const named = useNamedAbout()
  const actOf = (one: Change): string => changeActText({ ...one, about: named(one) }, language)
  const isUndone = change.undoneBy !== null
  const departments = sendersText(change, language)
  // An undo or redo says which change it speaks of, and what that was.
  const about =
    props.of === null
      ? actOf(change)
      : `#${props.of.id} ${changeKindText(props.of.kind, language)} ${actOf(props.of)}`.trimEnd()
  return (
    <>
      <span role="cell" className="muted numeric">
        {`#${change.id}`}
      </span>
      <span role="cell">
        <time dateTime={change.at}>{momentText(change.at)}</time>
      </span>
      <span role="cell" className={styles['told']}>
        {changeKindText(change.kind, language)}
      </span>
      <span role="cell" className={styles['about']} data-undone={isUndone || undefined}>
        <button type="button" className={styles['open']} data-column="about" onClick={props.onOpen}>
          {about === '' ? `#${change.id}` : about}
        </button>
        {props.isLater && <span className="muted">{t('isLater')}</span>}
        {isUndone && <span className={styles['mark']}>{t('isUndone')}</span>}
        {change.reason !== null && <span className="muted">{change.reason}</span>}
      </span>
      <span role="cell" className={styles['minor']} title={departments}>
        {change.departments.length > NAMED ? t('departments', { count: change.departments.length }) : departments}
      </span>
      <span role="cell" className={`muted ${styles['minor']}`}>
        {change.author ?? ''}
      </span>
      <span role="cell" className="numeric">
        {change.figures === 0 ? '' : change.figures.toLocaleString()}
      </span>
      <span role="cell" className={styles['told']}>
        {change.kind !== 'undo' && change.kind !== 'redo' && props.onToggle !== null && (
          <Button
            type="text"
            data-column="act"
            aria-label={`${isUndone ? t('redo') : t('undo')} ${about}`}
            onClick={props.onToggle}
          >
            {isUndone ? t('redo') : t('undo')}
          </Button>
        )}
      </span>
    </>
  )
}
