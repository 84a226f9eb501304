import { Splitter } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { Status } from '../../app/frame/status-line/status-slot.tsx'
import { useViewParam } from '../../app/view-state.ts'
import { useWordList } from '../../ui/lists/word-list.ts'
import { FilesPane } from './files/files-pane.tsx'
import { focusNames, focusNextQuestion, useFocusOnward } from './focus-onward.ts'
import styles from './import.module.css'
import { JobTools } from './job-tools.tsx'
import { isProblem } from './outcome/filters.ts'
import { OutcomePane } from './outcome/outcome-pane.tsx'
import { useImportPlace } from './place.ts'
import { JobQuestions } from './questions/job-questions.tsx'
import { NewRegions } from './questions/new-regions.tsx'
import { UndecidedNames } from './questions/undecided-names.tsx'
import { useAsReadLast } from './sheet/as-read-last.ts'
import { SheetPane } from './sheet/sheet-pane.tsx'

/** Of files that wait so many are named. */
const NAMED = 3

/** The job under way: its files, the open sheet with what each cell became, and what storing would do. */
export function JobView(props: {
  readonly job: ImportJob
  /** Files of imports that were set aside for this one. */
  readonly waiting: readonly string[]
}): ReactNode {
  const { t } = useTranslation('import')
  const listed = useWordList()
  const { waiting } = props
  const job = useAsReadLast(props.job)
  const place = useImportPlace(job)
  const panes = useRef<HTMLDivElement>(null)
  useFocusOnward(job.state !== 'reading')
  // F8 is among what wants a look: it goes on there.
  const isAmongProblems = isProblem(useViewParam('import', 'kind'))
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F6') {
        event.preventDefault()
        focusNextPane(panes.current, event.shiftKey ? -1 : 1)
      }
      // Questions come first, then names that nobody has decided; the list of changes goes to what else wants a look.
      if (event.key === 'F8' && (focusNextQuestion() || (!isAmongProblems && focusNames()))) {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [isAmongProblems])
  const refused = job.files.filter(({ state }) => state === 'refused').length
  return (
    <div className={styles['job']}>
      <JobTools job={job} />
      {waiting.length > 0 && (
        <p className={styles['waiting']} role="status">
          {t('waiting', { count: waiting.length, files: listed(waiting, NAMED) })}
        </p>
      )}
      <JobQuestions job={job} place={place} />
      <NewRegions job={job} place={place} />
      <UndecidedNames job={job} />
      <div className={styles['panes']} ref={panes}>
        <Splitter>
          <Splitter.Panel defaultSize="19%" min={140} max="40%">
            <FilesPane job={job} place={place} />
          </Splitter.Panel>
          <Splitter.Panel min={240}>
            <SheetPane job={job} place={place} />
          </Splitter.Panel>
          <Splitter.Panel defaultSize="31%" min={260} max="60%">
            {/* What was looked at in the list of one import is no place in that of the next. */}
            <OutcomePane key={job.id} job={job} place={place} />
          </Splitter.Panel>
        </Splitter>
      </div>
      <Status>
        <span>{t('status', { count: job.files.length, done: job.done - refused, total: job.total })}</span>
        {refused > 0 && <span className="amber">{t('statusRefused', { count: refused })}</span>}
      </Status>
    </div>
  )
}

/** F6 goes round what is asked, the names that wait, and the panes: files, sheet, outcome. */
function focusNextPane(root: HTMLElement | null, step: number): void {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('ul[data-open], section[data-waiting]'),
    ...(root?.querySelectorAll<HTMLElement>('[role="tree"], [role="grid"], [role="tab"][tabindex="0"]') ?? [])
  ]
  const at = stops.findIndex((stop) => stop.contains(document.activeElement))
  const next = stops[(at + step + stops.length) % Math.max(1, stops.length)]
  if (next?.matches('ul[data-open]')) focusNextQuestion()
  else next?.focus()
}
