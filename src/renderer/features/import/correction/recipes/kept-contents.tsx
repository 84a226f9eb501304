import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptRecipe } from '#contract/calls/recipe-calls.ts'
import { questionText } from '#contract/wording/questions.ts'
import { LAYOUTS } from '#core/reading/layout/layout.ts'
import { headReading, isHeadDoubt } from '#core/reading/meaning/doubts/head-doubt.ts'
import { useAppearance } from '../../../../app/appearance.ts'
import { useDesk } from '../../../../app/desk/desk-query.ts'
import { REMOVES, useRemovalFocus } from '../../../../ui/behaviour/removal-focus.ts'
import styles from '../correction.module.css'
import { useKeptWords } from './kept-words.ts'

type Sheet = KeptRecipe['sheets'][number]
type Answer = Sheet['answers'][number]

/** What a recipe corrects and answers, sheet by sheet, in words; each can be taken out of it. */
export function KeptContents(props: {
  readonly recipe: KeptRecipe
  readonly isPending: boolean
  readonly onChange: (sheets: KeptRecipe['sheets']) => void
  /** What opened them. */
  readonly opener: () => HTMLElement | null
}): ReactNode {
  const { recipe, isPending, onChange } = props
  const { t } = useTranslation('correction')
  const said = useKeptWords()
  const change = (sheet: Sheet, part: Partial<Pick<Sheet, 'corrections' | 'answers'>>): void =>
    onChange(recipe.sheets.map((one) => (one === sheet ? { ...sheet, ...part } : one)))
  const list = useRemovalFocus<HTMLDivElement>(props.opener)
  return (
    <div ref={list}>
      {recipe.sheets.map((sheet) => (
        <section key={JSON.stringify(sheet.form)} className={styles['contents']}>
          <h4 title={sheet.form.titles?.join(' ')}>{t('sheetOf', { name: sheet.form.sheet })}</h4>
          <ul>
            {sheet.corrections.map((correction) => (
              <Item
                key={JSON.stringify(correction)}
                isPending={isPending}
                what={said(correction)}
                onTakeOut={() => change(sheet, { corrections: sheet.corrections.filter((one) => one !== correction) })}
              />
            ))}
            {sheet.answers.map((answer) => (
              <AnswerItem
                key={`${answer.code} ${answer.value}`}
                answer={answer}
                isPending={isPending}
                onTakeOut={() => change(sheet, { answers: sheet.answers.filter((one) => one !== answer) })}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function AnswerItem(props: {
  readonly answer: Answer
  readonly isPending: boolean
  readonly onTakeOut: () => void
}): ReactNode {
  const { code, head, value } = props.answer
  const { t } = useTranslation('correction')
  const { language } = useAppearance()
  const isRegion = code === 'which-region'
  const regions = useDesk('catalogue.regions', { query: value, limit: 1, withFigures: false }, { enabled: isRegion })
  const region = regions.data?.find((one) => one.code === value)?.name
  const layout = LAYOUTS.find((one) => one === value)
  const reading = isHeadDoubt(code) ? headReading(code, value) : null
  const said = code === 'which-layout' && layout !== undefined ? t(`layouts.${layout}`) : value
  const told = region ?? (reading === null ? said : t(`headReadings.${reading}`))
  const answer = head === null ? told : t('answerOfHead', { head, answer: told })
  const what = t('keptAnswer', { question: questionText(code, language), answer })
  return (
    <Item {...props} what={what}>
      {code === 'which-period' && <span className="muted"> {t('askedAnew')}</span>}
    </Item>
  )
}

function Item(props: {
  readonly what: string
  readonly isPending: boolean
  readonly onTakeOut: () => void
  readonly children?: ReactNode
}): ReactNode {
  const { t } = useTranslation('correction')
  return (
    <li>
      <span>
        {props.what}
        {props.children}
      </span>
      <Button
        {...REMOVES}
        size="small"
        type="text"
        icon={<CloseOutlined />}
        aria-label={t('takeOut', { what: props.what })}
        disabled={props.isPending}
        onClick={props.onTakeOut}
      />
    </li>
  )
}
