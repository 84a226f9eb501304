import type { ReactNode } from 'react'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import type { Asking } from './asking.ts'
import { QuestionField } from './question-field.tsx'

/** The field of a question of the import, whose answer goes to that question alone. */
export function AskedField(props: {
  readonly job: ImportJob
  readonly question: ImportQuestion
  readonly asking: Asking
}): ReactNode {
  const { job, question, asking } = props
  return (
    <QuestionField
      question={question}
      newRegions={job.newRegions}
      isPending={asking.isPending}
      refusal={asking.refusalOf(question)}
      onAnswer={(value) => asking.onAnswer([{ question: question.id, value }])}
    />
  )
}
