import { AutoComplete, Button, Input } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportQuestion } from '#contract/import-calls.ts'
import { searchScore } from '#core/catalogue/search.ts'
import { useDesk } from '../../app/desk/desk-query.ts'
import { RegionPicker } from '../../ui/region-picker.tsx'
import styles from './import.module.css'

interface Field {
  readonly question: ImportQuestion
  readonly isPending: boolean
  readonly onAnswer: (value: string) => void
}

/** The field that fits the question, filled with the best guess: Enter agrees. */
export function QuestionField(props: Field): ReactNode {
  const { t } = useTranslation('import')
  const { question, onAnswer } = props
  switch (question.code) {
    case 'which-region':
      return (
        <RegionPicker
          label={t('answer')}
          value={question.answer ?? question.guess}
          name={question.answer ?? question.guess}
          width={180}
          onChange={onAnswer}
        />
      )
    case 'which-indicator':
      return <TypedAnswer key={question.answer} {...props} suggest />
    case 'which-layout':
    case 'which-period':
    case 'which-unit':
      return <TypedAnswer key={question.answer} {...props} hint={t(`answerHint.${question.code}`)} />
  }
}

function TypedAnswer(props: Field & { readonly suggest?: boolean; readonly hint?: string }): ReactNode {
  const { t } = useTranslation('import')
  const id = useId()
  const { question } = props
  const [typed, setTyped] = useState(question.answer ?? question.guess ?? '')
  const catalogue = useDesk('catalogue.indicators', {}, { enabled: props.suggest === true })
  const given = typed.trim()
  const isAnswered = question.answer !== null && given === question.answer
  const options = (catalogue.data?.indicators ?? [])
    .map((indicator) => ({ indicator, score: searchScore(indicator, typed) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, 30)
    .map(({ indicator }) => ({ value: indicator.name }))
  return (
    <form
      className={styles['answer']}
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '') props.onAnswer(given)
      }}
    >
      {props.suggest === true ? (
        <AutoComplete
          id={id}
          aria-label={t('answer')}
          className={styles['typed']}
          value={typed}
          options={options}
          onChange={setTyped}
        />
      ) : (
        <Input
          id={id}
          aria-label={t('answer')}
          className={styles['typed']}
          value={typed}
          placeholder={props.hint}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <Button
        htmlType="submit"
        type={isAnswered ? 'default' : 'primary'}
        disabled={given === '' || isAnswered || props.isPending}
      >
        {isAnswered ? t('answered') : t('answerThis')}
      </Button>
    </form>
  )
}
