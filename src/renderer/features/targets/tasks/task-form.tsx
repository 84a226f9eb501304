import { DeleteOutlined } from '@ant-design/icons'
import { App, AutoComplete, Button, Input, InputNumber, Select } from 'antd'
import { type FormEvent, type ReactNode, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyTask } from '#contract/calls/task-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import type { Indicator } from '#contract/figure.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { useFreeEscape } from '../../../ui/behaviour/use-free-escape.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { isFoundBy } from '../../../ui/find-by-name.ts'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { useFoundOptions } from '../../../ui/sounds.ts'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import styles from '../form/form.module.css'
import { useWithdrawTask } from '../use-withdraw.ts'

type Draft = CallInput<'tasks.save'>['task']

/** Adds a key task or changes one, in a panel beside the list. */
export function TaskForm(props: {
  /** null: a new one. */
  readonly task: KeyTask | null
  readonly groups: readonly string[]
  readonly year: number
  readonly indicators: readonly Indicator[]
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation(['targets', 'frame'])
  const { notification } = App.useApp()
  const onError = useSayFailure()
  const save = useDeskMutation('tasks.save', { onError })
  const withdraw = useWithdrawTask()
  const name = useIndicatorName()
  const id = useId()
  const { task } = props
  const [draft, setDraft] = useState<Draft>(task ?? firstDraft(props.year))
  const [tried, setTried] = useState(false)
  const [isNoDay, setNoDay] = useState(false)
  useFreeEscape(props.onClose)
  const change = (patch: Partial<Draft>): void => setDraft({ ...draft, ...patch })
  const departments = useMemo(
    () => [...new Set(props.indicators.flatMap(({ department }) => department ?? []))].map((value) => ({ value })),
    [props.indicators]
  )
  const search = useFoundOptions(departments)
  const lacksTitle = draft.title.trim() === ''
  const lacksGroup = draft.group.trim() === ''

  const submit = (): void => {
    setTried(true)
    if (lacksTitle || lacksGroup || isNoDay || save.isPending) return
    const department = draft.department?.trim() ?? ''
    save.mutate(
      { task: { ...draft, department: department === '' ? null : department } },
      {
        onSuccess: ({ title }) => {
          notification.success({ title: t('tasks.saved', { title }) })
          props.onClose()
        }
      }
    )
  }

  const heading = task === null ? t('tasks.add') : t('tasks.edit')
  return (
    <SidePanel label={heading} heading={heading} width={320} close={t('form.close')} onClose={props.onClose}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          submit()
        }}
      >
        <label className={`${styles['label']} ${styles['required']}`} htmlFor={`${id}-title`}>
          {t('tasks.column.title')}
        </label>
        <Input.TextArea
          id={`${id}-title`}
          autoFocus
          autoSize={{ minRows: 2, maxRows: 5 }}
          maxLength={200}
          value={draft.title}
          status={tried && lacksTitle ? 'error' : ''}
          aria-invalid={tried && lacksTitle}
          aria-required
          onChange={(event) => change({ title: event.target.value })}
        />
        {tried && lacksTitle && <Wrong>{t('tasks.titleMissing')}</Wrong>}

        <label className={`${styles['label']} ${styles['required']}`} htmlFor={`${id}-group`}>
          {t('tasks.heading')}
        </label>
        <AutoComplete
          id={`${id}-group`}
          value={draft.group}
          status={tried && lacksGroup ? 'error' : ''}
          aria-invalid={tried && lacksGroup}
          aria-required
          options={props.groups.map((group) => ({ value: group }))}
          onChange={(group) => change({ group })}
        />
        {tried && lacksGroup && <Wrong>{t('tasks.headingMissing')}</Wrong>}

        <label className={styles['label']} htmlFor={`${id}-year`}>
          {t('form.year')}
        </label>
        <InputNumber
          id={`${id}-year`}
          min={1900}
          max={2200}
          precision={0}
          value={draft.year}
          onChange={(year) => change({ year: year ?? props.year })}
        />

        <label className={styles['label']} htmlFor={`${id}-department`}>
          {t('tasks.column.department')}
        </label>
        <AutoComplete
          id={`${id}-department`}
          allowClear
          value={draft.department ?? ''}
          showSearch={search}
          options={departments}
          onChange={(department) => change({ department })}
        />

        <label className={styles['label']} htmlFor={`${id}-deadline`}>
          {t('tasks.column.deadline')}
        </label>
        <DayField
          id={`${id}-deadline`}
          value={draft.deadline}
          onChange={(deadline) => change({ deadline })}
          onWrong={setNoDay}
        />
        {tried && isNoDay && <Wrong>{t('frame:dayWrong')}</Wrong>}

        <label className={styles['label']} htmlFor={`${id}-indicators`}>
          {t('tasks.indicators')}
        </label>
        <Select<string[]>
          id={`${id}-indicators`}
          mode="multiple"
          placeholder={t('form.indicatorSearch')}
          value={draft.indicators}
          maxCount={20}
          showSearch={{ filterOption: (typed, option) => option !== undefined && isFoundBy(typed, option.indicator) }}
          notFoundContent={t('form.indicatorEmpty')}
          options={props.indicators.map((one) => ({ value: one.id, label: name(one), indicator: one }))}
          onChange={(indicators) => change({ indicators })}
        />

        <div className={styles['actions']}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('form.save')}
          </Button>
          {task !== null && (
            <Button
              danger
              type="text"
              icon={<DeleteOutlined />}
              onClick={() => {
                props.onClose()
                withdraw(task)
              }}
            >
              {t('tasks.withdraw')}
            </Button>
          )}
        </div>
      </form>
    </SidePanel>
  )
}

function firstDraft(year: number): Draft {
  return { id: null, title: '', group: '', year, department: null, deadline: null, indicators: [] }
}

function Wrong({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className={styles['wrong']} role="alert">
      {children}
    </p>
  )
}
