import { Button, Segmented } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { AcceptScope, ImportPart, PartCounts } from '#contract/calls/import/import-outcome.ts'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { useDesk, useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { Failed } from '../../../app/states/failed.tsx'
import { Skeleton } from '../../../app/states/skeleton.tsx'
import { changeView, useViewParam } from '../../../app/view-state.ts'
import type { ImportPlace, Narrowing } from '../place.ts'
import { ChangeRows } from './change-rows.tsx'
import { countOf, type Filter, filters, problems, whyNone } from './filters.ts'
import styles from './outcome.module.css'

/** The change list: what storing would do, figure by figure, with filters. Same values are folded away. */
export function ChangeList(props: { readonly job: ImportJob; readonly place: ImportPlace }): ReactNode {
  const { job, place } = props
  const { part } = place
  const { t } = useTranslation('import')
  const wanted = useViewParam('import', 'kind')
  const filter: Filter = filters.find((one) => one === wanted) ?? 'all'
  const [landing, setLanding] = useState<boolean | 'focused'>(false)
  const ofPart = useDesk(
    'import.partCounts',
    { job: job.id, of: part ?? { file: '', sheet: null } },
    { enabled: part !== null && job.counts !== null }
  )
  const counts = part === null ? job.counts : (ofPart.data ?? null)
  /** The sheet follows to the first of the kind; back at all of them, it stays. */
  const choose = (kind: Filter, byKey = false): void => {
    setLanding(kind !== 'all' && (byKey ? 'focused' : true))
    changeView('import', { kind: kind === 'all' ? null : kind }, { replace: true })
  }
  /** What wants a look is looked for everywhere. */
  const nextProblem = (): void => {
    const at = problems.indexOf(filter)
    const order = [...problems.slice(at + 1), ...problems.slice(0, at + 1)]
    const all = job.counts
    const next = all === null ? undefined : order.find((one) => countOf(one, all) > 0)
    if (next === undefined) return
    place.go({ narrowed: 'all' }, { replace: true })
    choose(next, true)
  }
  if (ofPart.isError) return <Failed error={ofPart.error} onRetry={() => void ofPart.refetch()} />
  if (counts === null) return <Skeleton kind="rows" />
  // Kinds without any are not offered, so that those with some are seen.
  const isOffered = (one: Filter): boolean => one === 'all' || one === filter || countOf(one, counts) > 0
  return (
    <>
      {place.narrowings.length > 1 && <PartChoice place={place} />}
      <div className={styles['filters']} role="radiogroup" aria-label={t('filter')}>
        {filters.filter(isOffered).map((one) => (
          <label key={one} className={styles['filter']} data-kind={one}>
            <input
              type="radio"
              name="kind"
              className="visually-hidden"
              checked={one === filter}
              onChange={() => choose(one)}
            />
            {t(`kind.${one}`)} <b>{countOf(one, counts).toLocaleString()}</b>
          </label>
        ))}
      </div>
      {hasStorable(filter, counts) && <AcceptKind job={job} filter={filter} of={part} left={counts.left} />}
      {countOf(filter, counts) === 0 ? (
        <p className={styles['nothing']}>
          {t(`kindNone.${whyNone(filter, { counts, isAsking: isAsking(job, part) })}`)}
        </p>
      ) : (
        <ChangeRows
          key={`${filter} ${part?.file} ${part?.sheet}`}
          job={job}
          place={place}
          filter={filter}
          count={countOf(filter, counts)}
          landing={landing}
          onEnd={nextProblem}
        />
      )}
    </>
  )
}

/** Of all files, of the open one, or of its open sheet alone. */
function PartChoice({ place }: { readonly place: ImportPlace }): ReactNode {
  const { t } = useTranslation('import')
  const { part } = place
  return (
    <div className={styles['tools']}>
      <Segmented<Narrowing>
        aria-label={t('part.label')}
        size="small"
        value={part === null ? 'all' : part.sheet === null ? 'file' : 'sheet'}
        options={place.narrowings.map((one) => ({ value: one, label: t(`part.${one}`) }))}
        onChange={(narrowed) => place.go({ narrowed }, { replace: true })}
      />
    </div>
  )
}

/** Takes or leaves all that the list shows. */
function AcceptKind(props: {
  readonly job: ImportJob
  readonly filter: Filter
  readonly of: ImportPart | null
  /** How many figures of these are left by the user. */
  readonly left: number
}): ReactNode {
  const { job, filter, of, left } = props
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const accept = useDeskMutation('import.accept', { onError })
  const what: AcceptScope =
    filter === 'all' || filter === 'suspicious' ? { what: filter, of } : { what: 'kind', kind: filter, of }
  return (
    <div className={styles['accept']}>
      <Button size="small" type="text" onClick={() => accept.mutate({ job: job.id, what, accepted: true })}>
        {t('accept.takeThese')}
      </Button>
      <Button size="small" type="text" onClick={() => accept.mutate({ job: job.id, what, accepted: false })}>
        {t('accept.leaveThese')}
      </Button>
      {left > 0 && <span className="muted">{t('accept.left', { count: left })}</span>}
    </div>
  )
}

/** Do figures of this part wait for an answer? */
function isAsking({ questions }: ImportJob, part: ImportPart | null): boolean {
  const isHere = ({ file, sheet }: ImportPart): boolean =>
    part === null || (file === part.file && (part.sheet === null || sheet === part.sheet))
  return questions.some((question) => isOpen(question) && question.tables.some(isHere))
}

/** Has the list anything to take or to leave? */
function hasStorable(filter: Filter, counts: PartCounts): boolean {
  if (filter === 'all') return countOf('all', counts) > counts.refused + counts.waiting
  return filter !== 'refused' && filter !== 'waiting' && filter !== 'same' && counts[filter] > 0
}
