import { Button, Checkbox } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '#contract/calls/history-calls.ts'
import type { CallOutput } from '#contract/calls.ts'
import { changeAboutInFull, changeAboutText, changeKindText, sendersText } from '#contract/wording/changes.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { useImportAgain } from '../../app/frame/import-again.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { useUndo } from '../../app/frame/undo.tsx'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import panel from '../../ui/side-panel.module.css'
import { SidePanel } from '../../ui/side-panel.tsx'
import { useIndicatorName } from '../../ui/words/indicator-name.ts'
import styles from './history.module.css'
import { SaidFigures } from './said-figures.tsx'
import { useNamedAbout } from './use-named-about.ts'

const MORE = 100

/** What one change did: who, when and why, its figures before and after, and what rests on it. */
export function ChangePanel(props: { readonly change: number; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('history')
  const found = useDesk('history.change', { change: props.change }, { keep: true })
  return (
    <SidePanel
      label={t('panel')}
      heading={t('panelTitle', { change: props.change })}
      width="min(520px, 45%)"
      close={t('close')}
      onClose={props.onClose}
    >
      <div className={`${panel['body']} ${styles['change']}`}>
        {found.isPending && <Skeleton kind="rows" />}
        {found.isError && <Failed error={found.error} onRetry={() => void found.refetch()} />}
        {found.data !== undefined && <About {...found.data} />}
        {found.data !== undefined && <Effect change={found.data.change} />}
      </div>
    </SidePanel>
  )
}

function About({ change, others, made }: CallOutput<'history.change'>): ReactNode {
  const nameOf = useIndicatorName()
  const named = useNamedAbout()
  const { t } = useTranslation('history')
  const { t: frame } = useTranslation('frame')
  const { language } = useAppearance()
  const { undo, redo } = useUndo()
  const { again, isPending } = useImportAgain()
  const state = useDesk('desk.state', {})
  const look = useDeskMutation('history.lookBack', { onError: useSayFailure() })
  const past = state.data?.open?.lookedBack ?? null
  const isPast = past !== null
  const isUndone = change.undoneBy !== null
  const facts = [
    [t('kind'), changeKindText(change.kind, language)],
    [t('when'), localTime(change.at)],
    [t('who'), change.author],
    [t('department'), sendersText(change, language) || null],
    [t('made'), made.length === 0 ? null : made.map(nameOf).join(frame('listComma'))],
    [t('reason'), change.reason]
  ].filter(([, text]) => text !== null)
  return (
    <>
      <p className={styles['what']}>{changeAboutInFull(named(change), language)}</p>
      {past !== null && change.id > past.change && (
        <p className={styles['mark']}>{t('laterWhat', { change: past.change })}</p>
      )}
      <dl className={styles['facts']}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {others.length > 0 && (
        <>
          <p className={styles['mark']}>{isUndone ? t('groundsWhat') : t('dependentsWhat')}</p>
          <ul className={styles['others']}>
            {others.map((other) => (
              <li key={other.id}>
                #{other.id} {changeKindText(other.kind, language)} {changeAboutText(other.about, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['acts']}>
        {change.of === null && !isPast && (
          <Button onClick={() => (isUndone ? redo(change.id) : undo(change.id))}>
            {isUndone ? t('redo') : t('undo')}
          </Button>
        )}
        {change.kind === 'import' && isUndone && !isPast && (
          <Button loading={isPending} title={t('againWhat')} onClick={() => again(change.id)}>
            {t('again')}
          </Button>
        )}
        <Button onClick={() => look.mutate({ moment: `#${change.id}` })}>{t('lookBackHere')}</Button>
      </div>
    </>
  )
}

function Effect({ change }: { readonly change: Change }): ReactNode {
  const { t } = useTranslation('history')
  const [limit, setLimit] = useState(MORE)
  const [onlyChanged, setOnlyChanged] = useState(true)
  const effect = useDesk('history.effect', { change: change.id, onlyChanged, offset: 0, limit }, { keep: true })
  if (effect.isPending) return <Skeleton kind="rows" />
  if (effect.isError) return <Failed error={effect.error} onRetry={() => void effect.refetch()} />
  const { total, changed, rows } = effect.data
  const listed = onlyChanged ? changed : total
  if (total === 0) return <p className="muted">{t(change.act === 'answered' ? 'answeredWhat' : 'noFigures')}</p>
  return (
    <>
      <h3>
        {t('effect', { count: total })}
        {changed < total && t('effectChanged', { count: changed })}
      </h3>
      {changed < total && (
        <Checkbox checked={onlyChanged} onChange={(event) => setOnlyChanged(event.target.checked)}>
          {t('onlyChanged')}
        </Checkbox>
      )}
      <SaidFigures rows={rows} sourceOf={change.of ?? change.id} before={t('before')} after={t('after')} />
      {listed > rows.length && (
        <Button onClick={() => setLimit(Math.min(1000, limit + MORE))}>
          {t('more', { left: listed - rows.length })}
        </Button>
      )}
    </>
  )
}
