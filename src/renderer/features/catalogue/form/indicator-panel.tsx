import { AutoComplete, Button, Form, Input, InputNumber, Select } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorEdit } from '#contract/calls/catalogue-calls.ts'
import { NO_UNIT } from '#core/quantity/units/no-unit.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { Empty } from '../../../app/states/empty.tsx'
import { navigate } from '../../../app/view-state.ts'
import { isFoundBy } from '../../../ui/find-by-name.ts'
import panel from '../../../ui/side-panel.module.css'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { useTypedUnit } from '../../../ui/unit-doubt.tsx'
import { useIndicatorName } from '../../../ui/words/indicator-name.ts'
import styles from '../catalogue.module.css'
import type { Indicator } from '../catalogue-lines.ts'
import { IndicatorTools } from '../tools/indicator-tools.tsx'
import { AggregationField } from './aggregation-field.tsx'
import { ChapterField } from './chapter-field.tsx'
import { useFieldNames } from './field-names.ts'
import { FormulaField } from './formula-field.tsx'
import { type Draft, draftOf } from './indicator-draft.ts'
import { blankIndicator, editOf } from './indicator-edit.ts'
import { useSayRefusal } from './refused-field.ts'

/** One indicator, to be read and edited; saved as one change that can be undone. What is not yet saved is kept. */
export function IndicatorPanel(props: {
  readonly indicator: Indicator | null
  readonly isNew: boolean
  /** What was edited before and not saved. */
  readonly draft: Draft | null
  readonly onDraft: (draft: Draft | null) => void
  readonly chapters: readonly string[]
  readonly departments: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}): ReactNode {
  const { t } = useTranslation(['catalogue', 'frame'])
  const { indicator, isNew, draft, onDraft, chapters } = props
  const nameOf = useIndicatorName()
  const namesOf = useFieldNames()
  const [form] = Form.useForm<IndicatorEdit>()
  const say = useSayRefusal(form)
  const save = useDeskMutation('catalogue.saveIndicator', {
    onError: say,
    onSuccess: ({ id }) => {
      onDraft(null)
      props.onSaved(id)
    }
  })
  const typedUnit = useTypedUnit(save.isPending)
  const saved = useMemo(
    () => (indicator === null ? blankIndicator(chapters) : editOf(indicator)),
    [indicator, chapters]
  )
  // Undo, another window or an import may change what is saved: fields without a draft follow.
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  useEffect(() => form.setFieldsValue({ ...saved, ...latest.current }), [form, saved])
  if (indicator === null && !isNew) return <Empty title={t('catalogue:gone')} />

  return (
    <SidePanel
      label={isNew ? t('catalogue:new') : t('catalogue:edit')}
      heading={indicator === null ? t('catalogue:new') : nameOf(indicator)}
      width={340}
      close={t('frame:close')}
      onClose={props.onClose}
    >
      <div className={panel['body']}>
        {indicator !== null && indicator.figures > 0 && (
          <p className={panel['about']}>
            {t('catalogue:holds', { count: indicator.figures })}{' '}
            <button
              type="button"
              className={styles['link']}
              onClick={() => navigate('compare', { focus: indicator.id })}
            >
              {t('catalogue:compare')}
            </button>
          </p>
        )}
        <Form<IndicatorEdit>
          form={form}
          layout="vertical"
          className={panel['form']}
          initialValues={{ ...saved, ...draft }}
          onValuesChange={(changed, values) => {
            if ('unit' in changed) typedUnit.forget()
            onDraft(draftOf(saved, { ...saved, ...tidy(values) }))
          }}
          onFinish={(values) => {
            const indicator = { ...saved, ...tidy(values) }
            if (indicator.unit === saved.unit) save.mutate({ indicator })
            else
              typedUnit.take(indicator.unit ?? '', (unit) => {
                form.setFieldValue('unit', unit)
                save.mutate({ indicator: { ...indicator, unit: unit === '' ? null : unit } })
              })
          }}
        >
          <Form.Item
            name="name"
            label={t('catalogue:name')}
            rules={[{ required: true, message: t('catalogue:nameNeeded') }]}
          >
            <Input maxLength={120} autoFocus={isNew} />
          </Form.Item>
          <Form.Item name="nameEn" label={t('catalogue:nameEn')}>
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item name="aliases" label={t('catalogue:aliases')} extra={t('catalogue:aliasesWhat')}>
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，', ';']} />
          </Form.Item>
          <div className={panel['pair']}>
            <Form.Item name="unit" label={t('catalogue:unit')} extra={typedUnit.doubt}>
              <AutoComplete
                options={units(props.indicators)}
                showSearch={{ filterOption: (typed, option) => String(option?.value).includes(typed) }}
              />
            </Form.Item>
            <Form.Item name="decimals" label={t('catalogue:decimals')}>
              <InputNumber min={0} max={10} precision={0} />
            </Form.Item>
          </div>
          <div className={panel['pair']}>
            <Form.Item name="kind" label={t('catalogue:kind')}>
              <Select
                options={options(['flow', 'stock', 'rate', 'index', 'rank', 'text'], (one) =>
                  t(`catalogue:kinds.${one}`)
                )}
              />
            </Form.Item>
            <Form.Item name="priceBasis" label={t('catalogue:priceBasis')}>
              <Select options={options(['current', 'constant', 'none'], (one) => t(`catalogue:priceBases.${one}`))} />
            </Form.Item>
          </div>
          <div className={panel['pair']}>
            <Form.Item name="direction" label={t('catalogue:direction')}>
              <Select options={options(['higher', 'lower', 'neutral'], (one) => t(`catalogue:directions.${one}`))} />
            </Form.Item>
            <AggregationField
              id={indicator?.id ?? null}
              onSet={(aggregation) => {
                form.setFieldValue('aggregation', aggregation)
                // A value that the program puts is no edit to the form.
                onDraft(draftOf(saved, { ...saved, ...tidy(form.getFieldsValue()) }))
              }}
            />
          </div>
          <Form.Item name="chapter" label={t('catalogue:chapter')}>
            <ChapterField chapters={chapters} />
          </Form.Item>
          <Form.Item name="parent" label={t('catalogue:parent')}>
            <Select
              allowClear
              showSearch={{
                filterOption: (typed, option) => option !== undefined && isFoundBy(typed, option.indicator)
              }}
              options={props.indicators
                .filter(({ id }) => id !== indicator?.id)
                .map((one) => ({ value: one.id, label: nameOf(one), indicator: one }))}
            />
          </Form.Item>
          <FormulaField id={indicator?.id ?? null} />
          <Form.Item name="department" label={t('catalogue:department')}>
            <AutoComplete options={props.departments.map((value) => ({ value }))} />
          </Form.Item>
          <div className={styles['foot']}>
            {draft !== null && (
              <p className={styles['unsaved']} role="status">
                {t('catalogue:unsaved', { fields: namesOf(Object.keys(draft)) })}
              </p>
            )}
            <div className={panel['save']}>
              <Button type="primary" htmlType="submit" loading={save.isPending}>
                {t('catalogue:save')}
              </Button>
              <Button
                disabled={draft === null}
                onClick={() => {
                  onDraft(null)
                  typedUnit.forget()
                  form.setFieldsValue(saved)
                }}
              >
                {t('catalogue:reset')}
              </Button>
            </div>
          </div>
        </Form>
      </div>
      {indicator !== null && (
        <IndicatorTools
          key={indicator.id}
          indicator={indicator}
          indicators={props.indicators}
          onOpen={props.onOpen}
          onClose={props.onClose}
        />
      )}
    </SidePanel>
  )
}

function options<const Value extends string>(values: readonly Value[], words: (value: Value) => string): Choice[] {
  return values.map((value) => ({ value, label: words(value) }))
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** Empty fields mean that there is none. */
function tidy(values: IndicatorEdit): IndicatorEdit {
  const orNull = (text: string | null | undefined): string | null => {
    const trimmed = (text ?? '').trim()
    return trimmed === '' ? null : trimmed
  }
  return {
    ...values,
    name: values.name.trim(),
    nameEn: orNull(values.nameEn),
    unit: orNull(values.unit),
    department: orNull(values.department),
    formula: orNull(values.formula),
    parent: values.parent ?? null,
    decimals: values.decimals ?? 0
  }
}

function units(indicators: readonly Indicator[]): { value: string }[] {
  const known = new Set([...indicators.map(({ unit }) => unit).filter((unit) => unit !== null), NO_UNIT])
  return [...known].map((value) => ({ value }))
}
