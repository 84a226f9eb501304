import { AutoComplete, Button, Form, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallInput } from '#contract/calls.ts'
import { useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import panel from '../../ui/side-panel.module.css'
import { SidePanel } from '../../ui/side-panel.tsx'
import type { Indicator } from './catalogue-lines.ts'
import { ChapterField } from './form/chapter-field.tsx'
import { MergePart } from './tools/merge-part.tsx'

type Patch = CallInput<'catalogue.editMany'>['patch']

/** Several indicators: said alike, merged, or taken out. What is left empty stays as each has it. */
export function SelectedPanel(props: {
  readonly chosen: readonly Indicator[]
  readonly chapters: readonly string[]
  readonly departments: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly onType: () => void
  readonly onMerged: (into: string) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation(['catalogue', 'entry', 'frame'])
  const onError = useSayFailure()
  const [form] = Form.useForm<Patch>()
  const edit = useDeskMutation('catalogue.editMany', { onError, onSuccess: () => form.resetFields() })
  const withdraw = useDeskMutation('catalogue.withdraw', { onError, onSuccess: props.onClose })
  const ids = props.chosen.map(({ id }) => id)
  const choices = <const Value extends string>(values: readonly Value[], words: (value: Value) => string) =>
    values.map((value) => ({ value, label: words(value) }))
  return (
    <SidePanel
      label={t('catalogue:selected', { count: ids.length })}
      heading={t('catalogue:selected', { count: ids.length })}
      width={340}
      close={t('frame:close')}
      onClose={props.onClose}
    >
      <div className={panel['body']}>
        <Form<Patch>
          form={form}
          layout="vertical"
          className={panel['form']}
          onFinish={(values) => edit.mutate({ ids, patch: said(values) })}
        >
          <p className="muted">{t('catalogue:bulkWhat')}</p>
          <Form.Item name="chapter" label={t('catalogue:chapter')}>
            <ChapterField chapters={props.chapters} placeholder={t('catalogue:unchanged')} />
          </Form.Item>
          <Form.Item name="department" label={t('catalogue:department')}>
            <AutoComplete
              options={props.departments.map((value) => ({ value }))}
              placeholder={t('catalogue:unchanged')}
            />
          </Form.Item>
          <div className={panel['pair']}>
            <Form.Item name="unit" label={t('catalogue:unit')}>
              <AutoComplete placeholder={t('catalogue:unchanged')} />
            </Form.Item>
            <Form.Item name="decimals" label={t('catalogue:decimals')}>
              <InputNumber min={0} max={10} precision={0} placeholder={t('catalogue:unchanged')} />
            </Form.Item>
          </div>
          <div className={panel['pair']}>
            <Form.Item name="kind" label={t('catalogue:kind')}>
              <Select
                allowClear
                placeholder={t('catalogue:unchanged')}
                options={choices(['flow', 'stock', 'rate', 'index', 'rank', 'text'], (one) =>
                  t(`catalogue:kinds.${one}`)
                )}
              />
            </Form.Item>
            <Form.Item name="priceBasis" label={t('catalogue:priceBasis')}>
              <Select
                allowClear
                placeholder={t('catalogue:unchanged')}
                options={choices(['current', 'constant', 'none'], (one) => t(`catalogue:priceBases.${one}`))}
              />
            </Form.Item>
          </div>
          <div className={panel['pair']}>
            <Form.Item name="direction" label={t('catalogue:direction')}>
              <Select
                allowClear
                placeholder={t('catalogue:unchanged')}
                options={choices(['higher', 'lower', 'neutral'], (one) => t(`catalogue:directions.${one}`))}
              />
            </Form.Item>
            <Form.Item name="aggregation" label={t('catalogue:aggregation')}>
              <Select
                allowClear
                placeholder={t('catalogue:unchanged')}
                options={choices(['sum', 'last', 'average', 'never'], (one) => t(`catalogue:aggregations.${one}`))}
              />
            </Form.Item>
          </div>
          <div className={panel['save']}>
            <Button type="primary" htmlType="submit" loading={edit.isPending}>
              {t('catalogue:saveAll', { count: ids.length })}
            </Button>
            <Button onClick={props.onType}>{t('entry:open')}</Button>
            <Button loading={withdraw.isPending} onClick={() => withdraw.mutate({ ids })}>
              {t('catalogue:withdraw')}
            </Button>
          </div>
        </Form>
        <MergePart key={ids.join(' ')} chosen={props.chosen} indicators={props.indicators} onDone={props.onMerged} />
      </div>
    </SidePanel>
  )
}

/** Only what was said. */
function said(values: Patch): Patch {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return Object.fromEntries(entries) as Patch
}
