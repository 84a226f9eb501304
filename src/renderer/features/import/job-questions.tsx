import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type ImportJob, type ImportQuestion, isOpen } from '#contract/calls/import-calls.ts'
import { doubtText, questionText } from '#contract/wording/questions.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { useErrorWords } from '../../app/states/error-words.ts'
import { useWordList } from '../../ui/word-list.ts'
import styles from './import.module.css'
import { QuestionField } from './question-field.tsx'

/** What the sheets do not say, asked once for all tables that share it. Answered questions can be changed. */
export function JobQuestions({ job }: { readonly job: ImportJob }): ReactNode {
  const { t } = useTranslation('import')
  const { language } = useAppearance()
  const onError = useSayFailure()
  const errorWords = useErrorWords()
  const listed = useWordList()
  const answer = useDeskMutation('import.answer')
  const take = useDeskMutation('import.takeTable', { onError })
  if (job.questions.length === 0) return null
  const leaveOut = async ({ tables }: ImportQuestion): Promise<void> => {
    for (const { file, sheet, table } of tables) {
      await take.mutateAsync({ job: job.id, file, sheet, table, taken: false })
    }
  }
  const refusalOf = ({ id }: ImportQuestion): string | null => {
    if (!answer.isError || answer.variables.answers.every(({ question }) => question !== id)) return null
    const { what, remedy } = errorWords(answer.error.data)
    return `${what}${t('stop')}${remedy}`
  }
  return (
    <ul className={styles['questions']} aria-label={t('questions')}>
      {job.questions.map((question) => (
        <li key={question.id} data-open={isOpen(question) || undefined}>
          <span className={styles['sentence']}>
            {t('questionOf', {
              count: question.tables.length,
              tables: listed(sheetsOf(question), NAMED),
              question: [doubtText(question, language), questionText(question.code, language)]
                .filter((sentence) => sentence !== null)
                .join(t('stop'))
            })}
          </span>
          <QuestionField
            question={question}
            isPending={answer.isPending}
            refusal={refusalOf(question)}
            onAnswer={(value) => answer.mutate({ job: job.id, answers: [{ question: question.id, value }] })}
          />
          {question.answer === null && (
            <Button type="text" disabled={take.isPending} onClick={() => void leaveOut(question).catch(onError)}>
              {t('leaveOut')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

const NAMED = 3

function sheetsOf(question: ImportQuestion): string[] {
  return [...new Set(question.tables.map(({ sheet }) => sheet))]
}
