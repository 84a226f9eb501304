import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { changeAboutInFull } from '#contract/wording/changes.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { useImportAgain } from '../../../app/frame/import-again.ts'
import { useDeskActions } from '../../../app/frame/top-line/desk-actions.ts'
import { useUndo } from '../../../app/frame/undo.tsx'
import { changeView, navigate, useViewParams } from '../../../app/view-state.ts'
import { useOpenStored } from '../../compare/start/use-open-stored.ts'
import { kindOf } from '../../history/pending/pending-figures.ts'
import { useOpenStoredTargets } from '../../targets/stored/use-open-stored-targets.ts'
import { KeptRecipes } from '../correction/recipes/kept-recipes.tsx'
import { KeptDecisions } from '../outcome/names/kept-decisions.tsx'
import { leftBehind } from './left-behind.ts'
import { LeftBehindList } from './left-behind-list.tsx'
import styles from './stored.module.css'
import { countOf, countsOfParams } from './stored-params.ts'

/** After storing: what was stored, what was not and why, and where to go from here. */
export function ImportStored(props: { readonly change: number }): ReactNode {
  const { t } = useTranslation('import')
  const { language } = useAppearance()
  const [params] = useViewParams('import')
  const desk = useDeskActions()
  const toCompare = useOpenStored(props.change)
  const toTargets = useOpenStoredTargets(props.change)
  const { undo, redo } = useUndo()
  const { again, isPending } = useImportAgain()
  const told = useDesk('history.change', { change: props.change })
  const last = useDesk('import.report', { job: null })
  const change = told.data?.change
  // The desk keeps the report of the import that was stored last, until it is closed.
  const report = last.data?.report?.change === props.change ? last.data.report : null
  const left = report === null ? [] : leftBehind(report)
  const counts = countsOfParams(params)
  const targets = countOf(counts, 'targets')
  // Of the new and changed some are targets, which stand on a screen of their own.
  const hasFigures = targets === 0 || countOf(counts, 'new') + countOf(counts, 'changed') > targets
  // Where each cell changed one figure in use there is nothing to explain.
  const moved = countOf(counts, 'new') + countOf(counts, 'changed') + countOf(counts, 'withdrawn')
  const isUndone = change?.undoneBy != null
  const waiting = useWaiting(props.change, countOf(counts, 'conflicting') + countOf(counts, 'suspicious') > 0)
  return (
    <div className={styles['stored']}>
      <h2>{isUndone ? t('stored.undone') : t('stored.title')}</h2>
      {change !== undefined && <p className="muted">{changeAboutInFull(change.about, language)}</p>}
      {isUndone ? (
        <p className={styles['undone']}>{t('stored.undoneWhat')}</p>
      ) : (
        <dl>
          {counts.map(([kind, count]) => (
            <div key={kind}>
              <dt>{t(`stored.${kind}`)}</dt>
              <dd className="numeric">{count.toLocaleString()}</dd>
            </div>
          ))}
        </dl>
      )}
      {!isUndone && change !== undefined && change.figures !== moved && (
        <p className="muted">
          {t(targets > 0 ? 'stored.placesAndTargets' : 'stored.places', { count: change.figures })}
        </p>
      )}
      {!isUndone && left.length > 0 && <LeftBehindList files={left} />}
      <div className={styles['ways']}>
        {isUndone && (
          <Button type="primary" loading={isPending} onClick={() => again(props.change)}>
            {t('stored.again')}
          </Button>
        )}
        {!isUndone && hasFigures && (
          <Button type="primary" autoFocus onClick={toCompare}>
            {t('stored.compare')}
          </Button>
        )}
        {!isUndone && targets > 0 && (
          <Button type={hasFigures ? 'default' : 'primary'} autoFocus={!hasFigures} onClick={toTargets}>
            {t('stored.toTargets')}
          </Button>
        )}
        {!isUndone && waiting.conflicts > 0 && (
          <Button onClick={() => navigate('history', { part: 'pending' })}>
            {t('stored.toDecide', { count: waiting.conflicts })}
          </Button>
        )}
        {!isUndone && waiting.suspicions > 0 && (
          <Button onClick={() => navigate('history', { part: 'pending' })}>
            {t('stored.toCheck', { count: waiting.suspicions })}
          </Button>
        )}
        {report !== null && (
          <Button onClick={() => changeView('import', { report: 'last' })}>{t('report.open')}</Button>
        )}
        <Button onClick={() => void desk.pickAndImport()}>{t('stored.more')}</Button>
        <Button onClick={() => (isUndone ? redo(props.change) : undo(props.change))}>
          {isUndone ? t('stored.redo') : t('stored.undo')}
        </Button>
      </div>
      <KeptRecipes />
      <KeptDecisions />
    </div>
  )
}

/**
 * How many figures that this change spoke of wait for a decision, and how many look suspicious: what only lost against
 * a later stage does neither.
 */
function useWaiting(change: number, isAny: boolean): { readonly conflicts: number; readonly suspicions: number } {
  const pending = useDesk('history.pending', {}, { enabled: isAny })
  const own = (pending.data ?? []).filter(({ claims }) => claims.some(({ source }) => source.change === change))
  const conflicts = own.filter((one) => kindOf(one) === 'conflict').length
  return { conflicts, suspicions: own.length - conflicts }
}
