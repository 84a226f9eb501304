import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob, ImportQuestion } from '#contract/import-calls.ts'
import { useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/desk-actions.ts'
import styles from './import.module.css'
import { QuestionField } from './question-field.tsx'

/** What the sheets do not say, asked once for all tables that share it. Answered questions can be changed. */
export function JobQuestions({ job }: { readonly job: ImportJob }): ReactNode {
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const answer = useDeskMutation('import.answer', { onError })
  if (job.questions.length === 0) return null
  return (
    <ul className={styles['questions']} aria-label={t('questions')}>
      {job.questions.map((question) => (
        <li key={question.id} data-open={question.answer === null || undefined}>
          <span className={styles['sentence']}>
            {t(`question.${question.code}`, {
              count: question.tables.length,
              tables: tablesOf(question),
              ...question.params
            })}
          </span>
          <QuestionField
            question={question}
            isPending={answer.isPending}
            onAnswer={(value) => answer.mutate({ job: job.id, answers: [{ question: question.id, value }] })}
          />
        </li>
      ))}
    </ul>
  )
}

const NAMED = 2

function tablesOf(question: ImportQuestion): string {
  const names = [...new Set(question.tables.map(({ sheet }) => sheet))]
  return names.slice(0, NAMED).join('、') + (names.length > NAMED ? '…' : '')
}
