import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { type ImportQuestion, isOpen } from '#contract/calls/import/import-question.ts'
import { doubtText } from '#contract/wording/questions.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useWordList } from '../../../ui/lists/word-list.ts'
import styles from '../import.module.css'
import { AllTables } from './all-tables.tsx'
import { AskedField } from './asked-field.tsx'
import type { Asking } from './asking.ts'
import { askingTables } from './asking-tables.ts'

/** The returns of several counties are asked about once: each with the region that it seems to be of, all agreed to at once. */
export function RegionQuestions(props: {
  readonly job: ImportJob
  readonly questions: readonly ImportQuestion[]
  readonly asking: Asking
}): ReactNode {
  const { job, questions, asking } = props
  const { t } = useTranslation('import')
  const { language } = useAppearance()
  const listed = useWordList()
  const [isListed, setListed] = useState(false)
  const open = questions.filter(isOpen)
  const tables = questions.reduce((sum, question) => sum + question.tables.length, 0)
  const agreed = open.flatMap(({ id, guess }) => (guess === null ? [] : [{ question: id, value: guess }]))
  return (
    <li data-open={open.length > 0 || undefined}>
      <span className={styles['sentence']}>
        {t(open.length > 0 ? 'regionsOf' : 'regionsSettled', { count: tables, regions: questions.length })}
      </span>
      {open.length === 0 ? (
        <Button type="text" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
          {t(isListed ? 'fold' : 'oneByOne')}
        </Button>
      ) : (
        <>
          <Button type="primary" disabled={asking.isPending} onClick={() => asking.onAnswer(agreed)}>
            {t('answerAsListed', { count: open.length })}
          </Button>
          <Button type="text" disabled={asking.isLeaving} onClick={() => asking.onLeaveOut(open)}>
            {t('leaveOut')}
          </Button>
        </>
      )}
      {(isListed || open.length > 0) && (
        <ul className={styles['each']} aria-label={t('regionOfEach')}>
          {questions.map((question) => (
            <li key={question.id} data-open={isOpen(question) || undefined} data-question={question.id}>
              <span className={styles['sentence']}>
                {listed(askingTables(question, job), NAMED)}
                {doubtText(question, language) !== null && (
                  <span className="muted"> · {doubtText(question, language)}</span>
                )}
              </span>
              <AllTables tables={askingTables(question, job)} named={NAMED} />
              <AskedField job={job} question={question} asking={asking} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

const NAMED = 5
