import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../app/desk/desk-query.ts'
import { useDeskActions } from '../../app/frame/top-line/desk-actions.ts'
import { useUndo } from '../../app/frame/undo.tsx'
import { changeView, navigate, useViewParams } from '../../app/view-state.ts'
import styles from './import.module.css'
import { countsOfParams } from './stored-params.ts'

/** After storing: what was stored, and where to go from here. */
export function ImportStored(props: { readonly change: number }): ReactNode {
  const { t } = useTranslation('import')
  const [params] = useViewParams('import')
  const desk = useDeskActions()
  const { undo, redo } = useUndo()
  const history = useDesk('history.changes', { offset: 0, limit: 50 })
  const change = history.data?.changes.find(({ id }) => id === props.change)
  const isUndone = change?.undoneBy != null
  return (
    <div className={styles['stored']}>
      <h2>{isUndone ? t('stored.undone') : t('stored.title')}</h2>
      {change !== undefined && <p className="muted">{change.about}</p>}
      <dl>
        {countsOfParams(params).map(([kind, count]) => (
          <div key={kind}>
            <dt>{t(`stored.${kind}`)}</dt>
            <dd>{count.toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['ways']}>
        <Button type="primary" onClick={() => navigate('compare')}>
          {t('stored.compare')}
        </Button>
        <Button onClick={() => changeView('import', { report: 'last' })}>{t('report.open')}</Button>
        <Button onClick={() => void desk.pickAndImport()}>{t('stored.more')}</Button>
        <Button onClick={() => (isUndone ? redo(props.change) : undo(props.change))}>
          {isUndone ? t('stored.redo') : t('stored.undo')}
        </Button>
      </div>
    </div>
  )
}
