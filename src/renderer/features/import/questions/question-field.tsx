import { AutoComplete, Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ImportQuestion, isOpen } from '#contract/calls/import/import-question.ts'
import type { NewRegion } from '#contract/calls/import/import-regions.ts'
import { headReadingText } from '#contract/wording/head-readings.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { layoutText, sampleText } from '#contract/wording/questions.ts'
import { HEAD_READINGS, type HeadDoubt } from '#core/reading/meaning/doubts/head-doubt.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { RegionPicker } from '../../../ui/regions/region-picker.tsx'
import { useTypedUnit } from '../../../ui/unit-doubt.tsx'
import { type OfferedUnit, unitsLike, useOfferedUnits } from '../../../ui/words/offered-units.ts'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import styles from '../import.module.css'
import { type OfferedIndicator, offeredIndicators } from './offered-indicators.ts'

interface Field {
  readonly question: ImportQuestion
  /** What the import would make of names of regions that no list knows: it may be meant. */
  readonly newRegions: readonly NewRegion[]
  readonly isPending: boolean
  /** The answer that was just given was refused, in words. */
  readonly refusal: string | null
  readonly onAnswer: (value: string) => void
}

/** The field that fits the question, filled with the best guess: Enter agrees. */
export function QuestionField(props: Field): ReactNode {
  const { t } = useTranslation('import')
  const { question } = props
  switch (question.code) {
    case 'which-region':
      return <RegionAnswer key={question.answer} {...props} />
    case 'which-layout':
      return <LayoutAnswer {...props} />
    case 'which-sign':
    case 'which-owner':
    case 'which-comparison':
    case 'which-alike':
    case 'which-parts':
    case 'which-halves':
    case 'which-sum':
    case 'which-area':
    case 'which-dots':
      return <HeadAnswer {...props} code={question.code} />
    case 'which-indicator':
      return <IndicatorAnswer key={question.answer} {...props} />
    case 'which-period':
      return <TypedAnswer key={question.answer} {...props} hint={t('answerHint')} />
    case 'which-unit':
      return <UnitAnswer key={question.answer} {...props} />
  }
}

/** A region is picked, and then agreed to: by the button, or by Enter once more. */
function RegionAnswer(props: Field): ReactNode {
  const { t } = useTranslation('import')
  const { question, newRegions } = props
  const [chosen, setChosen] = useState(question.answer ?? question.supposed ?? question.guess ?? '')
  const isDoubted = question.params['because'] === 'shared' || question.params['because'] === 'stray'
  const name = useDesk('catalogue.regions', { query: chosen, limit: 1, withFigures: false }, { enabled: chosen !== '' })
  return (
    <AnswerForm {...props} typed={chosen}>
      <RegionPicker
        label={t('answer')}
        value={chosen === '' ? null : chosen}
        name={shown(
          name.data?.find(({ code }) => code === chosen),
          isDoubted
        )}
        width={isDoubted ? 320 : 240}
        offered={newRegions
          .filter(({ takenAs }) => takenAs === null)
          .map((region) => ({ code: region.code, name: region.name, from: t('newRegions.ofImport') }))}
        onChange={setChosen}
        onAgree={() => {
          if (!props.isPending && chosen !== question.answer) props.onAnswer(chosen)
        }}
      />
    </AnswerForm>
  )
}

/**
 * A town with its county, so that nobody agrees to one that is not seen: 恩施市 白杨坪镇; a county with what it lies in
 * where it is in doubt which is meant: 西湖区（浙江省 杭州市）.
 */
function shown(
  region: { readonly name: string; readonly path: readonly string[]; readonly level: string } | undefined,
  isDoubted: boolean
): string | null {
  if (region === undefined) return null
  if (isDoubted && region.level === 'county') return `${region.name}（${region.path.join(' ')}）`
  return region.level === 'town' || region.level === 'own'
    ? [...region.path.slice(-1), region.name].join(' ')
    : region.name
}

/** Both readings side by side, each with what it makes of the same cell; the likelier stands out until one is chosen. */
function LayoutAnswer({ question, isPending, onAnswer }: Field): ReactNode {
  const { t } = useTranslation('import')
  const { language } = useAppearance()
  return (
    <fieldset className={styles['layouts']} aria-label={t('answer')}>
      {question.choices.map((choice) => (
        <button
          key={choice.layout}
          type="button"
          className={styles['layout']}
          disabled={isPending}
          aria-pressed={question.answer === choice.layout}
          data-likely={(question.answer === null && question.guess === choice.layout) || undefined}
          onClick={() => onAnswer(choice.layout)}
        >
          <strong>{layoutText(choice, language)}</strong>
          <span className="muted">{sampleText(choice, language)}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** What the first head in doubt may mean, each way. */
function HeadAnswer({ code, question, isPending, onAnswer }: Field & { readonly code: HeadDoubt }): ReactNode {
  const { t } = useTranslation('import')
  const { language } = useAppearance()
  return (
    <fieldset className={styles['layouts']} aria-label={t('answer')}>
      {HEAD_READINGS[code].map((reading) => (
        <button
          key={reading}
          type="button"
          className={styles['layout']}
          disabled={isPending}
          aria-pressed={question.answer === reading}
          data-likely={(question.answer === null && question.guess === reading) || undefined}
          onClick={() => onAnswer(reading)}
        >
          <strong>{headReadingText(reading, question.params, language)}</strong>
        </button>
      ))}
    </fieldset>
  )
}

/** Enter takes what the list offers first; a name that the catalogue does not know is new only where it is said to be. */
function IndicatorAnswer(props: Field): ReactNode {
  const { t } = useTranslation('import')
  const { answer, guess } = props.question
  const [typed, setTyped] = useState(answer ?? guess ?? '')
  const catalogue = useDesk('catalogue.indicators', {})
  const offered = offeredIndicators(typed, [answer, guess], catalogue.data?.indicators ?? [])
  const [first] = offered
  return (
    <AnswerForm {...props} typed={first?.name ?? typed} act={first === undefined ? null : actWords(first)}>
      <AutoComplete
        aria-label={t('answer')}
        className={styles['typed']}
        value={typed}
        placeholder={t('indicatorHint')}
        defaultActiveFirstOption
        options={offered.map(({ name, isNew }) => ({
          value: lineOf({ name, isNew }),
          label: isNew ? t('offeredNew', { name }) : name
        }))}
        onChange={(text: string) => setTyped(nameOn(text))}
        onSelect={(value: string) => {
          const name = nameOn(value)
          if (!props.isPending && name !== answer) props.onAnswer(name)
        }}
      />
    </AnswerForm>
  )

  // Of the value that is typed the list would light up that line, wherever it stands.
  function lineOf({ name, isNew }: OfferedIndicator): string {
    return isNew ? `＋ ${name}` : name
  }

  function nameOn(value: string): string {
    return offered.find((one) => lineOf(one) === value)?.name ?? value
  }

  function actWords({ name, isNew }: OfferedIndicator): string | null {
    if (isNew) return t('answerNew')
    return name === typed.trim() ? null : t('answerAs', { name })
  }
}

function UnitAnswer(props: Field): ReactNode {
  const { t } = useTranslation('import')
  const typed = useTypedUnit(props.isPending)
  const offered = useOfferedUnits()
  const { answer, supposed, guess } = props.question
  return (
    <>
      <TypedAnswer
        {...props}
        hint={t('unitOfCatalogue')}
        offered={offered([answer, supposed, guess])}
        mayBeEmpty
        onAnswer={(unit) => typed.take(unit, props.onAnswer)}
      />
      {typed.doubt}
    </>
  )
}

function TypedAnswer(
  props: Field & {
    readonly hint: string
    /** Units to choose from. */
    readonly offered?: readonly OfferedUnit[]
    readonly mayBeEmpty?: boolean
  }
): ReactNode {
  const { t } = useTranslation('import')
  const { answer, supposed, guess } = props.question
  // What is supposed changes with other answers: until a person types, the field goes with it.
  const [written, setTyped] = useState<string | null>(null)
  const stood = answer ?? supposed ?? guess ?? ''
  const typed = written ?? stood
  const status = props.refusal === null ? {} : { status: 'error' as const }
  // What is filled in is there to be agreed to or typed over, not to be added to.
  const select = (input: EventTarget): void => {
    if (written === null && input instanceof HTMLInputElement) input.select()
  }
  return (
    <AnswerForm {...props} typed={typed}>
      {props.offered === undefined ? (
        <Input
          aria-label={t('answer')}
          className={styles['typed']}
          value={typed}
          placeholder={props.hint}
          {...status}
          onClick={({ currentTarget }) => select(currentTarget)}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : (
        <AutoComplete
          aria-label={t('answer')}
          className={styles['typed']}
          value={typed}
          placeholder={props.hint}
          {...status}
          listHeight={UNITS_IN_SIGHT}
          virtual={false}
          options={[...unitsLike(props.offered, typed, stood)]}
          onClick={({ target }) => select(target)}
          onChange={setTyped}
          onSelect={(unit: string) => {
            if (!props.isPending && unit !== answer) props.onAnswer(unit)
          }}
        />
      )}
    </AnswerForm>
  )
}

/** In pixels: all that is usual, so that the last, no unit, need not be scrolled to. */
const UNITS_IN_SIGHT = 400

function AnswerForm(
  props: Field & {
    readonly typed: string
    readonly mayBeEmpty?: boolean
    /** What the button says that it does, where that is more than to agree. */
    readonly act?: string | null
    readonly children: ReactNode
  }
): ReactNode {
  const { t } = useTranslation('import')
  const { question } = props
  const given = props.typed.trim()
  const isAnswered = question.answer === given
  const isRemembered = question.remembered !== null && question.supposed === given
  const unitName = useUnitName()
  const canAnswer = !isAnswered && !props.isPending && (given !== '' || props.mayBeEmpty === true)
  return (
    <form
      className={styles['answer']}
      onSubmit={(event) => {
        event.preventDefault()
        if (canAnswer) props.onAnswer(given)
      }}
    >
      {props.children}
      {isAnswered ? (
        <span className="muted">{t('answered')}</span>
      ) : isRemembered ? null : (
        <Button htmlType="submit" type={isOpen(question) ? 'primary' : 'default'} disabled={!canAnswer}>
          {props.act ?? t('answerThis')}
        </Button>
      )}
      {question.answer === null && question.supposed === given && <span className="muted">{supposedWords()}</span>}
      {props.refusal !== null && (
        <span role="alert" className={styles['refusal']}>
          {props.refusal}
        </span>
      )}
    </form>
  )

  function supposedWords(): string {
    if (question.remembered !== null) return t('remembered', { day: localTime(question.remembered.at).slice(0, 10) })
    return t(given === '' ? 'supposedEach' : 'supposed', { unit: unitName(given) })
  }
}
