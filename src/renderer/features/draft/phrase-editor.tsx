import { Button, Input } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phrase } from '#contract/calls/draft-calls.ts'
import { errorWords } from '#contract/wording/errors.ts'
import { phraseError } from '#contract/wording/phrase-error.ts'
import { phraseProblem } from '#core/draft/phrases/phrase.ts'
import { useAppearance } from '../../app/appearance.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { Failed } from '../../app/states/failed.tsx'
import { Skeleton } from '../../app/states/skeleton.tsx'
import styles from './draft.module.css'
import { groupOf, type PhraseGroup, phraseGroups } from './phrase-groups.ts'

/** Usable edits by key; null: the program's own phrase again. */
export type PhraseEdits = Readonly<Record<string, string | null>>

/** Where the phrases are put in the bureau's own words. What is usable shows in the draft above at once. */
export function PhraseEditor(props: {
  readonly edits: PhraseEdits
  readonly onEdits: (edits: PhraseEdits) => void
  readonly onDone: () => void
}): ReactNode {
  const { t } = useTranslation('draft')
  const { language } = useAppearance()
  const { edits } = props
  const sayFailure = useSayFailure()
  const phrases = useDesk('draft.phrases', { language })
  const save = useDeskMutation('draft.savePhrases', { onError: sayFailure, onSuccess: props.onDone })
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [filter, setFilter] = useState('')

  if (phrases.isError) return <Failed error={phrases.error} onRetry={() => void phrases.refetch()} />
  if (phrases.data === undefined) return <Skeleton kind="rows" rows={6} />

  const type = (phrase: Phrase, text: string): void => {
    setTyped({ ...typed, [phrase.key]: text })
    const { [phrase.key]: _, ...others } = edits
    const isUsable = phraseProblem(text, phrase) === null
    if (text === phrase.text || !isUsable) props.onEdits(others)
    else props.onEdits({ ...others, [phrase.key]: text === phrase.builtIn ? null : text })
  }
  const textOf = (phrase: Phrase): string => typed[phrase.key] ?? phrase.text
  const problems = phrases.data.filter((phrase) => phraseProblem(textOf(phrase), phrase) !== null)
  const shown = phrases.data.filter(
    (phrase) => filter === '' || phrase.key.includes(filter) || textOf(phrase).includes(filter)
  )
  return (
    <section className={styles['editor']} aria-label={t('editor')}>
      <header className={styles['header']}>
        <Input
          allowClear
          placeholder={t('filter')}
          aria-label={t('filter')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <Button
          type="primary"
          disabled={problems.length > 0 || Object.keys(edits).length === 0}
          loading={save.isPending}
          onClick={() => save.mutate({ language, phrases: { ...edits } })}
        >
          {t('save')}
        </Button>
        <Button onClick={props.onDone}>{t('discard')}</Button>
      </header>
      <p className="muted">{t('how')}</p>
      {phraseGroups.map((group) => (
        <Group
          key={group}
          group={group}
          phrases={shown.filter(({ key }) => groupOf(key) === group)}
          textOf={textOf}
          onType={type}
        />
      ))}
    </section>
  )
}

function Group(props: {
  readonly group: PhraseGroup
  readonly phrases: readonly Phrase[]
  readonly textOf: (phrase: Phrase) => string
  readonly onType: (phrase: Phrase, text: string) => void
}): ReactNode {
  const { t } = useTranslation('draft')
  if (props.phrases.length === 0) return null
  return (
    <fieldset className={styles['group']}>
      <legend>{t(`group.${props.group}`)}</legend>
      {props.phrases.map((phrase) => (
        <PhraseField key={phrase.key} phrase={phrase} text={props.textOf(phrase)} onType={props.onType} />
      ))}
    </fieldset>
  )
}

function PhraseField(props: {
  readonly phrase: Phrase
  readonly text: string
  readonly onType: (phrase: Phrase, text: string) => void
}): ReactNode {
  const { t } = useTranslation('draft')
  const { language } = useAppearance()
  const id = useId()
  const { phrase, text } = props
  const problem = phraseProblem(text, phrase)
  const words = problem === null ? null : errorWords(phraseError(problem, text).data, language)
  const slots = [...phrase.needed, ...phrase.free]
  return (
    <div className={styles['field']}>
      <Input
        aria-label={phrase.builtIn}
        aria-describedby={id}
        aria-invalid={problem !== null}
        status={problem === null ? '' : 'error'}
        value={text}
        maxLength={400}
        onChange={(event) => props.onType(phrase, event.target.value)}
        // Never nothing: a box that gets its first suffix is made anew, and loses the focus.
        suffix={
          text === phrase.builtIn ? (
            <span />
          ) : (
            <Button
              type="link"
              size="small"
              title={phrase.builtIn}
              onClick={() => props.onType(phrase, phrase.builtIn)}
            >
              {t('builtIn')}
            </Button>
          )
        }
      />
      <p
        id={id}
        className={`${styles['hint']} ${words === null ? 'muted' : styles['problem']}`}
        role={words === null ? undefined : 'alert'}
      >
        {words === null
          ? slots.map((slot) => `{${slot}} ${t(`slot.${slot}`)}`).join(t('comma'))
          : `${words.what}${t('stop')}${words.remedy}`}
      </p>
    </div>
  )
}
