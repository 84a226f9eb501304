import { App, Button, Progress, Select } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { STAGE_CHOICES, type StageChoice } from '#contract/figure.ts'
import { areSupposed, stagedFiguresText } from '#contract/wording/staged-figures.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { useDeskActions, useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { isAsking } from '../../app/keys.ts'
import { changeView, navigate } from '../../app/view-state.ts'
import { RegionPicker } from '../../ui/regions/region-picker.tsx'
import { focusWaiting } from './focus-onward.ts'
import styles from './import.module.css'
import { JobSource } from './job-source.tsx'
import { storedParts, storeState } from './store-state.ts'
import { storedParams } from './stored/stored-params.ts'

/** One line: how far reading has come, what holds for all files, and the button that says what it will do. */
export function JobTools({ job }: { readonly job: ImportJob }): ReactNode {
  const { t } = useTranslation('import')
  const { language } = useAppearance()
  const onError = useSayFailure()
  const desk = useDeskActions()
  const open = useDesk('desk.state', {}).data?.open
  const { modal } = App.useApp()
  const settle = useDeskMutation('import.settle', { onError })
  const discard = useDeskMutation('import.discard', { onError, onSuccess: () => navigate('import', {}) })
  const store = useDeskMutation('import.store', {
    onError,
    onSuccess: ({ change, counts }) => navigate('import', storedParams(change, open?.id ?? '', counts))
  })
  const can = storeState(job)
  const waits = can === 'questions' || can === 'names'
  const isAble = (can === 'ready' || waits) && !store.isPending
  /** Stores, or goes to what storing waits for. */
  const act = (): void => {
    if (waits) {
      focusWaiting()
      return
    }
    // What is typed in a field counts, though it was not left yet.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    store.mutate({ job: job.id, department: null, reason: null })
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && event.ctrlKey && isAble && !isAsking()) {
        event.preventDefault()
        act()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  /** What a person has said of the files is not thrown away by one click. */
  const discardAsked = (): void => {
    if (!hasWork(job)) {
      discard.mutate({ job: job.id })
      return
    }
    modal.confirm({
      title: t('discardSure'),
      content: t('discardWhat'),
      okText: t('discard'),
      okButtonProps: { danger: true },
      cancelText: t('discardKeep'),
      autoFocusButton: 'cancel',
      onOk: () => discard.mutate({ job: job.id })
    })
  }
  const isReading = job.state === 'reading'
  const underWay = stepUnderWay()
  return (
    <div className={styles['tools']} role="toolbar" aria-label={t('tools')}>
      {isReading || store.isPending ? (
        <span className={styles['progress']}>
          <Progress percent={underWay.percent} showInfo={false} aria-label={underWay.name} />
          <span>{underWay.words}</span>
        </span>
      ) : (
        <>
          <span className={styles['label']} title={t(regionWhat(job))}>
            {t(job.regionSupposed ? 'regionSupposed' : 'regionShort')}
          </span>
          <RegionPicker
            label={t('regionOfJob')}
            value={job.regionUnused ? null : job.region}
            name={job.regionUnused ? null : job.regionName}
            {...(job.regionUnused && { unset: t('regionUnused') })}
            width={140}
            onChange={(region) => settle.mutate({ job: job.id, region, stage: job.stage })}
          />
          <span className={styles['label']} title={t('stage')}>
            {t('stageShort')}
          </span>
          <Select<StageChoice | 'as-told'>
            aria-label={t('stage')}
            style={{ flex: '1 1 108px', maxWidth: 210 }}
            popupMatchSelectWidth={false}
            value={job.stage ?? 'as-told'}
            options={[
              { value: 'as-told', label: t('stageAsTold') },
              ...STAGE_CHOICES.map((stage) => ({ value: stage, label: t(`stages.${stage}`) }))
            ]}
            onChange={(chosen) =>
              settle.mutate({ job: job.id, region: job.region, stage: chosen === 'as-told' ? null : chosen })
            }
          />
          <JobSource key={job.id} job={job} />
        </>
      )}
      <div className={styles['acts']}>
        {!store.isPending && !isReading && (
          <>
            <Button title={t('report.beforeWhat')} onClick={() => changeView('import', { report: 'job' })}>
              {t('report.before')}
            </Button>
            <Button onClick={() => void desk.pickAndImport()}>{t('otherFiles')}</Button>
          </>
        )}
        <Button onClick={() => (store.isPending ? store.cancel() : discardAsked())} loading={discard.isPending}>
          {store.isPending || isReading ? t('cancel') : t('discard')}
        </Button>
        <Button
          type={waits ? 'default' : 'primary'}
          disabled={!isAble}
          aria-keyshortcuts="Control+Enter"
          title={waits ? t('goToWaiting') : can === 'ready' ? 'Ctrl+Enter' : undefined}
          onClick={act}
        >
          {storeWords()}
        </Button>
      </div>
      {!isReading && job.stages.length > 0 && (
        <p className={styles['stages']}>
          {t(areSupposed(job.stages) ? 'stagedAsSupposed' : 'staged', {
            stages: stagedFiguresText(job.stages, language)
          })}
        </p>
      )}
    </div>
  )

  /** What is being done, and how far it has come. */
  function stepUnderWay(): { readonly name: string; readonly words: string; readonly percent: number } {
    const { done, total, compared } = job
    if (!isReading) {
      const step = store.progress
      return { name: t('storing'), words: t('storing'), percent: percent(step?.done ?? 0, step?.total ?? 0) }
    }
    if (compared === null) {
      return { name: t('reading'), words: t('readingFiles', { done, total }), percent: percent(done, total) }
    }
    const share = percent(compared, 1)
    return { name: t('comparing'), words: t('comparingShare', { percent: share }), percent: share }
  }

  function storeWords(): string {
    if (can !== 'ready') {
      const questions = job.questions.filter(isOpen).length
      const names = job.names.filter(({ state }) => state === 'undecided').length
      return t(`cannotStore.${can}`, { count: can === 'names' ? names : questions })
    }
    const parts = job.counts === null ? [] : storedParts(job.counts)
    return parts.map(({ what, count }) => t(`toStore.${what}`, { count })).join(t('comma'))
  }
}

function regionWhat({
  regionUnused,
  regionSupposed
}: ImportJob): 'regionUnusedWhat' | 'regionSupposedWhat' | 'regionOfJob' {
  if (regionUnused) return 'regionUnusedWhat'
  return regionSupposed ? 'regionSupposedWhat' : 'regionOfJob'
}

/** Corrections, answers, and decisions about names and departments: what a person would have to do again. */
function hasWork({ files, questions, names }: ImportJob): boolean {
  const isCorrected = files.some(({ sheets }) =>
    sheets.some(({ corrections, recipe }) => corrections.length > 0 && recipe?.applied !== true)
  )
  const isSaid = files.some(({ department }) => department.from === 'said')
  const isNamed = names.some(({ state, decidedAt }) => state === 'new' && decidedAt === null)
  return isCorrected || isSaid || isNamed || questions.some(({ answer }) => answer !== null)
}

function percent(done: number, total: number): number {
  return total === 0 ? 0 : Math.round((done / total) * 100)
}
