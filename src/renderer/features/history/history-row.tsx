import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '#contract/history-calls.ts'
import { useMoment } from '../../ui/moment.ts'
import styles from './history.module.css'

/** One change: when, what kind, what about, who; undone ones are struck and say so. */
export function HistoryRow(props: {
  readonly change: Change
  /** For undo and redo: the change they speak of, where it is loaded. */
  readonly of: Change | null
  readonly onToggle: () => void
}): ReactNode {
  const { t } = useTranslation('history')
  const moment = useMoment()
  const { change } = props
  const isUndone = change.undoneBy !== null
  const about = change.about === '' ? (props.of?.about ?? '') : change.about
  return (
    <>
      <time dateTime={change.at}>{moment(change.at)}</time>
      <span>{t(`kinds.${change.kind}`)}</span>
      <span className={styles['about']} data-undone={isUndone || undefined}>
        <span>{about}</span>
        {isUndone && <span className={styles['mark']}>{t('isUndone')}</span>}
        {change.reason !== null && <span className="muted">{change.reason}</span>}
      </span>
      <span className="muted">{change.author ?? ''}</span>
      <span className="numeric">{change.figures === 0 ? '' : change.figures.toLocaleString()}</span>
      <span>
        {change.kind !== 'undo' && change.kind !== 'redo' && (
          <Button
            size="small"
            type="text"
            tabIndex={-1}
            onClick={(event) => {
              event.stopPropagation()
              props.onToggle()
            }}
          >
            {isUndone ? t('redo') : t('undo')}
          </Button>
        )}
      </span>
    </>
  )
}
