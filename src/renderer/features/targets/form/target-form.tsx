import { DeleteOutlined } from '@ant-design/icons'
import { App, Button, Input, InputNumber, type InputRef, type RefSelectProps, Segmented } from 'antd'
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Target } from '#contract/calls/target-calls.ts'
import type { Indicator } from '#contract/figure.ts'
import { unitName } from '#core/layout/unit-name.ts'
import { boundUnsaid } from '#core/target/bound-meant.ts'
import { targetWording } from '#core/target/target-wording.ts'
import { readTypedTarget } from '#core/target/typed-target.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useFreeEscape } from '../../../ui/behaviour/use-free-escape.ts'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import { useTargetWords } from '../target-words.ts'
import styles from './form.module.css'
import { IndicatorChoice } from './indicator-choice.tsx'
import { type Draft, emptyAsNull, firstDraft, mayGrow, saidBy, showsKept } from './target-draft.ts'
import { TargetThere, useTargetsThere } from './target-there.tsx'

/** Adds a target or changes one, in a panel beside the board. */
export function TargetForm(props: {
  /** null: a new one. */
  readonly target: Target | null
  readonly region: string
  /** The year whose targets the board shows: a new one is of it, and one of another is out of sight. */
  readonly year: number
  readonly indicators: readonly Indicator[]
  /** Those that the region has figures of. */
  readonly withFigures: ReadonlySet<string>
  readonly onClose: () => void
  readonly onWithdraw: (target: Target) => void
}): ReactNode {
  const { t } = useTranslation('targets')
  const { notification } = App.useApp()
  const onError = useSayFailure()
  const save = useDeskMutation('targets.save', { onError })
  const setWork = useDeskMutation('desk.setWork', { onError })
  const words = useTargetWords()
  const { language } = useAppearance()
  const name = useIndicatorName()
  const id = useId()
  const { target } = props
  const [draft, setDraft] = useState<Draft>(target ?? firstDraft(props.year))
  const [tried, setTried] = useState(false)
  /** Saving waits for a word on the targets that are there already; `isLast`: the panel closes then. */
  const [asked, setAsked] = useState<{ readonly isLast: boolean } | null>(null)
  useFreeEscape(props.onClose)
  const first = useRef<RefSelectProps>(null)
  const value = useRef<InputRef>(null)
  const change = (patch: Partial<Draft>): void => {
    setDraft({ ...draft, ...patch })
    setAsked(null)
  }
  const indicator = props.indicators.find((one) => one.id === draft.indicator) ?? null
  const typed = readTypedTarget(draft.value, draft.kind, indicator)
  const wrong = 'wrong' in typed ? typed.wrong : null
  const unit = draft.kind === 'growth' ? '%' : indicator?.unit == null ? '' : unitName(indicator.unit, language)

  const kind = 'wrong' in typed ? draft.kind : typed.kind
  const aimed = { kind, value: 'wrong' in typed ? '' : typed.value }
  const meant = draft.bound !== null || indicator === null ? null : boundUnsaid(aimed, indicator.direction)
  const there = useTargetsThere({ indicator: draft.indicator, region: props.region, year: draft.year, kind }, target)
  /** The only target that a new one could take the place of: source and note that nobody typed would stay its own. */
  const replaced = target === null && there.length === 1 ? (there[0]?.target ?? null) : null

  /** `as`: the target that it takes the place of, or a new one (null); undefined: nobody has said. */
  const submit = (isLast: boolean, as?: number | null): void => {
    setTried(true)
    if (indicator === null || 'wrong' in typed || save.isPending) return
    if (as === undefined && there.length > 0) {
      setAsked({ isLast })
      return
    }
    const id = as === undefined ? (target?.id ?? null) : as
    const saved = { ...draft, kind, indicator: indicator.id, id, region: props.region, value: typed.value }
    const kept = there.find((row) => row.target.id === id)?.target
    save.mutate(
      {
        target: {
          ...saved,
          source: emptyAsNull(draft.source ?? kept?.source ?? null),
          note: emptyAsNull(draft.note ?? kept?.note ?? null)
        }
      },
      {
        onSuccess: (stored) => {
          const said = { year: stored.year, name: name(indicator), words: words({ target: stored, indicator }) }
          const title = t('form.saved', said)
          if (stored.year === props.year) notification.success({ title })
          else {
            const key = `saved-${stored.id}`
            const see = (): void => {
              notification.destroy(key)
              setWork.mutate({ region: props.region, year: stored.year })
            }
            const actions = (
              <Button size="small" onClick={see}>
                {t('form.seeYear', { year: stored.year })}
              </Button>
            )
            notification.success({ key, title, duration: 10, actions })
          }
          if (isLast) props.onClose()
          else {
            // The next target of the same report: its source and year stay.
            setDraft({ ...firstDraft(draft.year), source: draft.source })
            setTried(false)
            setAsked(null)
            first.current?.focus()
          }
        }
      }
    )
  }

  return (
    <SidePanel
      label={target === null ? t('form.add') : t('form.edit')}
      heading={target === null ? t('form.add') : t('form.edit')}
      width={320}
      close={t('form.close')}
      onClose={props.onClose}
    >
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          submit(true)
        }}
      >
        <label className={styles['label']} htmlFor={`${id}-indicator`}>
          {t('form.indicator')}
        </label>
        <IndicatorChoice
          ref={first}
          id={`${id}-indicator`}
          indicators={props.indicators}
          withFigures={props.withFigures}
          value={draft.indicator}
          isNew={target === null}
          isMissing={tried && indicator === null}
          onChange={(chosen) => {
            const next = props.indicators.find((one) => one.id === chosen) ?? null
            change({ indicator: chosen, ...(mayGrow(next) ? {} : { kind: 'level' }) })
            value.current?.focus()
          }}
        />
        {tried && indicator === null && <Wrong>{t('form.indicatorMissing')}</Wrong>}

        <label className={styles['label']} htmlFor={`${id}-year`}>
          {t('form.year')}
        </label>
        <InputNumber
          id={`${id}-year`}
          min={1900}
          max={2200}
          precision={0}
          value={draft.year}
          onFocus={(event) => event.target.select()}
          onChange={(year) => {
            if (year !== null) change({ year })
          }}
        />

        <span className={styles['label']} id={`${id}-kind`}>
          {t('form.kind')}
        </span>
        <Segmented<Draft['kind']>
          block
          aria-labelledby={`${id}-kind`}
          value={draft.kind}
          options={[
            { value: 'level', label: t(mayGrow(indicator) ? 'form.kindLevel' : 'form.kindValue') },
            { value: 'growth', label: t('form.kindGrowth'), disabled: !mayGrow(indicator) }
          ]}
          onChange={(kind) => change({ kind })}
        />

        <span className={styles['label']} id={`${id}-bound`}>
          {t('form.bound')}
        </span>
        <Segmented<Bound>
          block
          aria-labelledby={`${id}-bound`}
          value={draft.bound ?? 'unsaid'}
          options={[
            { value: 'unsaid', label: t('form.boundUnsaid') },
            { value: 'at-least', label: t('form.boundAtLeast') },
            { value: 'at-most', label: t('form.boundAtMost') },
            { value: 'about', label: t('form.boundAbout') }
          ]}
          onChange={(bound) => change({ bound: bound === 'unsaid' ? null : bound })}
        />
        {meant !== null && <span className="muted">{targetWording[language].unsaid[meant]}</span>}

        <label className={styles['label']} htmlFor={`${id}-value`}>
          {t('form.value')}
        </label>
        <Input
          id={`${id}-value`}
          ref={value}
          inputMode="decimal"
          placeholder={t('form.valueHint')}
          // Never nothing: a box that gets its first suffix is made anew, and loses the focus.
          suffix={<span>{unit}</span>}
          value={draft.value}
          status={tried && wrong !== null ? 'error' : ''}
          aria-invalid={tried && wrong !== null}
          onChange={(event) => change({ value: event.target.value, ...saidBy(event.target.value, draft, indicator) })}
        />
        {!('wrong' in typed) && typed.convertedFrom !== null && (
          <span className="muted">{t('form.valueTaken', { value: typed.value, unit })}</span>
        )}
        {tried && wrong !== null && (
          <Wrong>
            {t(
              draft.value.trim() === ''
                ? 'form.valueMissing'
                : wrong === 'unit'
                  ? 'form.valueUnit'
                  : 'form.valueUnreadable'
            )}
          </Wrong>
        )}

        <label className={styles['label']} htmlFor={`${id}-source`}>
          {t('form.source')}
        </label>
        <Input
          id={`${id}-source`}
          placeholder={t('form.sourceHint')}
          value={draft.source ?? replaced?.source ?? ''}
          onChange={(event) => change({ source: event.target.value })}
        />

        <label className={styles['label']} htmlFor={`${id}-note`}>
          {t('form.note')}
        </label>
        <Input.TextArea
          id={`${id}-note`}
          autoSize={{ minRows: 2, maxRows: 6 }}
          value={draft.note ?? replaced?.note ?? ''}
          onChange={(event) => change({ note: event.target.value })}
        />
        {showsKept(draft, replaced) && <span className="muted">{t('form.kept')}</span>}

        {asked !== null && indicator !== null && (
          <TargetThere
            year={draft.year}
            name={name(indicator)}
            there={there}
            isSaving={save.isPending}
            onChange={target === null ? (row) => submit(asked.isLast, row.target.id) : null}
            onBeside={() => submit(asked.isLast, target?.id ?? null)}
          />
        )}

        <div className={styles['actions']}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('form.save')}
          </Button>
          {target === null ? (
            <Button onClick={() => submit(false)}>{t('form.saveNext')}</Button>
          ) : (
            <Button danger type="text" icon={<DeleteOutlined />} onClick={() => props.onWithdraw(target)}>
              {t('form.withdraw')}
            </Button>
          )}
        </div>
      </form>
    </SidePanel>
  )
}

type Bound = NonNullable<Draft['bound']> | 'unsaid'

function Wrong({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className={styles['wrong']} role="alert">
      {children}
    </p>
  )
}
