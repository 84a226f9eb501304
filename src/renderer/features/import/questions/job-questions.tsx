import { Button } from 'antd'
import type { ReactNode, SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { type ImportQuestion, isOpen } from '#contract/calls/import/import-question.ts'
import { doubtText, questionText } from '#contract/wording/questions.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useErrorWords } from '../../../app/states/error-words.ts'
import { markMoreBelow } from '../../../ui/behaviour/mark-more-below.ts'
import { useWordList } from '../../../ui/lists/word-list.ts'
import styles from '../import.module.css'
import { cellInFocus, type ImportPlace } from '../place.ts'
import { AllTables } from './all-tables.tsx'
import { AskedField } from './asked-field.tsx'
import { askedPlace } from './asked-place.ts'
import type { Asking } from './asking.ts'
import { askingTables, NAMED_TABLES } from './asking-tables.ts'
import { HeadQuestions } from './head-questions.tsx'
import { RegionQuestions } from './region-questions.tsx'

/** What the sheets do not say, asked once for all tables that share it. Answered questions can be changed. */
export function JobQuestions(props: { readonly job: ImportJob; readonly place: ImportPlace }): ReactNode {
  const { job, place } = props
  const { t } = useTranslation('import')
  const onError = useSayFailure()
  const errorWords = useErrorWords()
  const answer = useDeskMutation('import.answer')
  const take = useDeskMutation('import.takeTable', { onError })
  if (job.questions.length === 0) return null
  const regions = job.questions.filter((question) => isOfOtherRegion(question, job))
  const others = regions.length < 2 ? job.questions : job.questions.filter((question) => !regions.includes(question))
  const leaveOut = async (questions: readonly ImportQuestion[]): Promise<void> => {
    for (const { file, sheet, table } of questions.flatMap(({ tables }) => tables)) {
      await take.mutateAsync({ job: job.id, file, sheet, table, taken: false })
    }
  }
  const asking: Asking = {
    isPending: answer.isPending,
    refusalOf: ({ id }) => {
      if (!answer.isError || answer.variables.answers.every(({ question }) => question !== id)) return null
      const { what, remedy } = errorWords(answer.error.data)
      return `${what}${t('stop')}${remedy}`
    },
    onAnswer: (answers) => answer.mutate({ job: job.id, answers: [...answers] }),
    isLeaving: take.isPending,
    onLeaveOut: (questions) => void leaveOut(questions).catch(onError)
  }
  /** Whoever turns to a question sees what it is about; while they are at it, nothing moves. */
  const show = ({ target }: SyntheticEvent): void => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-question]')?.dataset['question'] : null
    const question = job.questions.find((one) => one.id === id)
    if (question === undefined) return
    const to = askedPlace(question, job, { file: place.file?.id ?? null, sheet: place.sheet, cell: cellInFocus() })
    if (to !== null) place.go(to, { replace: true })
  }
  return (
    // The keyboard comes to a question by the focus; the pointer may be at its words alone.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <ul
      ref={markMoreBelow}
      onFocus={show}
      onClick={show}
      className={styles['questions']}
      aria-label={t('questions')}
      data-open={job.questions.some(isOpen) || undefined}
    >
      {regions.length > 1 && <RegionQuestions job={job} questions={regions} asking={asking} />}
      {inCommonDoubt(others).map(([first, ...more]) =>
        more.length > 0 ? (
          <HeadQuestions key={first.id} job={job} questions={[first, ...more]} asking={asking} />
        ) : (
          <OneQuestion key={first.id} job={job} question={first} asking={asking} />
        )
      )}
    </ul>
  )
}

/** A table that seems to be another region's: a folder of counties has one for each of them. */
function isOfOtherRegion({ code, guess }: ImportQuestion, { region }: ImportJob): boolean {
  return code === 'which-region' && guess !== null && guess !== region
}

/** Heads of the same tables that are in the same doubt, together; all else by itself. */
function inCommonDoubt(questions: readonly ImportQuestion[]): (readonly [ImportQuestion, ...ImportQuestion[]])[] {
  const doubts = new Map<string, [ImportQuestion, ...ImportQuestion[]]>()
  for (const question of questions) {
    const { id, code, head, tables } = question
    const key = head === null ? id : `${code} ${JSON.stringify(tables)}`
    const known = doubts.get(key)
    if (known === undefined) doubts.set(key, [question])
    else known.push(question)
  }
  return [...doubts.values()]
}

function OneQuestion(props: {
  readonly job: ImportJob
  readonly question: ImportQuestion
  readonly asking: Asking
}): ReactNode {
  const { job, question, asking } = props
  const { t } = useTranslation('import')
  const { language } = useAppearance()
  const listed = useWordList()
  const tables = askingTables(question, job)
  return (
    <li data-open={isOpen(question) || undefined} data-question={question.id}>
      <span className={styles['sentence']}>
        {t('questionOf', {
          count: question.tables.length,
          tables: listed(tables, NAMED_TABLES),
          question: [doubtText(question, language), questionText(question.code, language)]
            .filter((sentence) => sentence !== null)
            .join(t('stop'))
        })}
      </span>
      <AllTables tables={tables} named={NAMED_TABLES} />
      <AskedField job={job} question={question} asking={asking} />
      {question.answer === null && (
        <Button type="text" disabled={asking.isLeaving} onClick={() => asking.onLeaveOut([question])}>
          {t('leaveOut')}
        </Button>
      )}
    </li>
  )
}
