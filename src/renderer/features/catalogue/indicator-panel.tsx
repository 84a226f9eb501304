import { CloseOutlined } from '@ant-design/icons'
import { AutoComplete, Button, Form, Input, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorEdit } from '#contract/calls/catalogue-calls.ts'
import { useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { Empty } from '../../app/states/empty.tsx'
import { navigate } from '../../app/view-state.ts'
import { useChapterName } from '../../ui/chapter-name.ts'
import styles from './catalogue.module.css'
import type { Indicator } from './catalogue-lines.ts'
import { FormulaField } from './formula-field.tsx'
import { blankIndicator, editOf } from './indicator-edit.ts'
import { IndicatorTools } from './indicator-tools.tsx'

/** One indicator, to be read and edited; saved as one change that can be undone. */
export function IndicatorPanel(props: {
  readonly indicator: Indicator | null
  readonly isNew: boolean
  readonly chapters: readonly string[]
  readonly departments: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}): ReactNode {
  const { t } = useTranslation(['catalogue', 'frame'])
  const { indicator, isNew } = props
  const onError = useSayFailure()
  const chapterName = useChapterName()
  const save = useDeskMutation('catalogue.saveIndicator', { onError, onSuccess: ({ id }) => props.onSaved(id) })
  const [form] = Form.useForm<IndicatorEdit>()
  if (indicator === null && !isNew) return <Empty title={t('catalogue:gone')} />
  const initial = indicator === null ? blankIndicator(props.chapters) : editOf(indicator)

  return (
    <aside
      className={styles['panel']}
      aria-label={isNew ? t('catalogue:new') : t('catalogue:edit')}
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <div className={styles['panelHead']}>
        <h2>{isNew ? t('catalogue:new') : indicator?.name}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={t('frame:close')} onClick={props.onClose} />
      </div>
      {indicator !== null && indicator.figures > 0 && (
        <p className={styles['about']}>
          {t('catalogue:holds', { count: indicator.figures })}{' '}
          <button type="button" className={styles['link']} onClick={() => navigate('compare', { focus: indicator.id })}>
            {t('catalogue:compare')}
          </button>
        </p>
      )}
      <Form<IndicatorEdit>
        form={form}
        layout="vertical"
        className={styles['form']}
        initialValues={initial}
        onFinish={(values) => save.mutate({ indicator: { ...initial, ...tidy(values) } })}
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
        <div className={styles['pair']}>
          <Form.Item name="unit" label={t('catalogue:unit')}>
            <AutoComplete
              options={units(props.indicators)}
              showSearch={{ filterOption: (typed, option) => String(option?.value).includes(typed) }}
            />
          </Form.Item>
          <Form.Item name="decimals" label={t('catalogue:decimals')}>
            <InputNumber min={0} max={10} precision={0} />
          </Form.Item>
        </div>
        <div className={styles['pair']}>
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
        <div className={styles['pair']}>
          <Form.Item name="direction" label={t('catalogue:direction')}>
            <Select options={options(['higher', 'lower', 'neutral'], (one) => t(`catalogue:directions.${one}`))} />
          </Form.Item>
          <Form.Item name="aggregation" label={t('catalogue:aggregation')}>
            <Select
              options={options(['sum', 'last', 'average', 'never'], (one) => t(`catalogue:aggregations.${one}`))}
            />
          </Form.Item>
        </div>
        <Form.Item name="chapter" label={t('catalogue:chapter')}>
          <AutoComplete options={props.chapters.map((chapter) => ({ value: chapter, label: chapterName(chapter) }))} />
        </Form.Item>
        <Form.Item name="parent" label={t('catalogue:parent')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={props.indicators
              .filter(({ id }) => id !== indicator?.id)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <FormulaField id={indicator?.id ?? null} />
        <Form.Item name="department" label={t('catalogue:department')}>
          <AutoComplete options={props.departments.map((value) => ({ value }))} />
        </Form.Item>
        <div className={styles['save']}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('catalogue:save')}
          </Button>
          <Button onClick={() => form.resetFields()}>{t('catalogue:reset')}</Button>
        </div>
      </Form>
      {indicator !== null && (
        <IndicatorTools
          key={indicator.id}
          indicator={indicator}
          indicators={props.indicators}
          onOpen={props.onOpen}
          onClose={props.onClose}
        />
      )}
    </aside>
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
  const known = new Set(indicators.map(({ unit }) => unit).filter((unit) => unit !== null))
  return [...known].map((value) => ({ value }))
}
