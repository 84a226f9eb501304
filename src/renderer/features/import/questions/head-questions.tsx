import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { type ImportQuestion, isOpen } from '#contract/calls/import/import-question.ts'
import { questionText } from '#contract/wording/questions.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useWordList } from '../../../ui/lists/word-list.ts'
import styles from '../import.module.css'
import { AllTables } from './all-tables.tsx'
import { AskedField } from './asked-field.tsx'
import type { Asking } from './asking.ts'
import { askingTables, NAMED_TABLES } from './asking-tables.ts'

/** Several heads of the same tables are in the same doubt: it is asked once, each is answered for itself, or all as is likely. */
export function HeadQuestions(props: {
  readonly job: ImportJob
  readonly questions: readonly [ImportQuestion, ...ImportQuestion[]]
  readonly asking: Asking
}): ReactNode {
  const { job, questions, asking } = props
  const { t } = useTranslation('import')
  const { language } = useAppearance()
  const listed = useWordList()
  const open = questions.filter(isOpen)
  const likely = open.flatMap(({ id, guess }) => (guess === null ? [] : [{ question: id, value: guess }]))
  const [first] = questions
  const { id, code } = first
  const tables = askingTables(first, job)
  return (
    <li data-open={open.length > 0 || undefined} data-question={id}>
      <span className={styles['sentence']}>
        {t('questionOf', {
          count: first.tables.length,
          tables: listed(tables, NAMED_TABLES),
          question: questionText(code, language)
        })}
      </span>
      <AllTables tables={tables} named={NAMED_TABLES} />
      {likely.length > 0 && (
        <Button type="primary" disabled={asking.isPending} onClick={() => asking.onAnswer(likely)}>
          {t('headsAsLikely', { count: likely.length })}
        </Button>
      )}
      {open.length > 0 && (
        <Button type="text" disabled={asking.isLeaving} onClick={() => asking.onLeaveOut(open)}>
          {t('leaveOut')}
        </Button>
      )}
      <ul className={styles['each']} aria-label={t('headOfEach')}>
        {questions.map((question) => (
          <li key={question.id} data-open={isOpen(question) || undefined} data-question={question.id}>
            <AskedField job={job} question={question} asking={asking} />
          </li>
        ))}
      </ul>
    </li>
  )
}
