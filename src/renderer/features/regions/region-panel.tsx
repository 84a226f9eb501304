import { Button, Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallInput } from '#contract/calls.ts'
import type { Region } from '#contract/figure.ts'
import { useDesk, useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { Empty } from '../../app/states/empty.tsx'
import styles from '../../ui/lists/list-beside-form.module.css'
import { RegionPicker } from '../../ui/regions/region-picker.tsx'
import panel from '../../ui/side-panel.module.css'
import { SidePanel } from '../../ui/side-panel.tsx'
import { PartsField } from './parts-field.tsx'

type Edit = CallInput<'catalogue.saveRegion'>

/** One region, to be read and edited; saved as one change that can be undone. */
export function RegionPanel(props: {
  readonly region: Region | null
  readonly isNew: boolean
  readonly regions: readonly Region[]
  readonly onClose: () => void
  readonly onSaved: (code: string) => void
}): ReactNode {
  const { t } = useTranslation(['regions', 'frame'])
  const { region, isNew } = props
  const onError = useSayFailure()
  const state = useDesk('desk.state', {})
  const work = state.data?.open
  const save = useDeskMutation('catalogue.saveRegion', { onError, onSuccess: ({ code }) => props.onSaved(code) })
  const withdraw = useDeskMutation('catalogue.withdrawRegion', { onError, onSuccess: props.onClose })
  const setWork = useDeskMutation('desk.setWork', { onError })
  const [form] = Form.useForm<Edit>()
  if (region === null && !isNew) return <Empty title={t('regions:gone')} />
  const initial = region === null ? blank(work?.region ?? null) : editOf(region)
  const yearRule = {
    validator: async (_: unknown, typed: unknown) => {
      if (readYear(typed) === undefined) throw new Error(t('regions:yearWrong'))
    }
  }
  const isSummed = region?.sumOf != null || isNew || region?.level === 'own'
  return (
    <SidePanel
      label={isNew ? t('regions:new') : t('regions:edit')}
      heading={isNew ? t('regions:new') : region?.name}
      width={340}
      close={t('frame:close')}
      onClose={props.onClose}
    >
      <div className={panel['body']}>
        {region !== null && region.figures > 0 && (
          <p className={panel['about']}>
            {t(region.sumOf === null ? 'regions:holds' : 'regions:sums', { count: region.figures })}
          </p>
        )}
        <Form<Edit>
          form={form}
          layout="vertical"
          className={panel['form']}
          initialValues={initial}
          onFinish={(values) => save.mutate(tidy({ ...initial, ...values }))}
        >
          <Form.Item
            name="name"
            label={t('regions:name')}
            rules={[{ required: true, message: t('regions:nameNeeded') }]}
          >
            <Input maxLength={60} autoFocus={isNew} />
          </Form.Item>
          {region !== null && (
            <Form.Item name="formerNames" label={t('regions:formerNames')} extra={t('regions:formerNamesWhat')}>
              <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，', ';']} />
            </Form.Item>
          )}
          <Form.Item name="parent" label={t('regions:parent')}>
            <ParentField regions={props.regions} />
          </Form.Item>
          {isSummed && (
            <Form.Item name="sumOf" label={t('regions:sumOf')} extra={t('regions:sumOfWhat')}>
              <PartsField regions={props.regions} label={t('regions:sumOf')} except={region?.code ?? null} />
            </Form.Item>
          )}
          <div className={panel['pair']}>
            <Form.Item name="validFrom" label={t('regions:validFrom')} rules={[yearRule]}>
              <Input inputMode="numeric" />
            </Form.Item>
            <Form.Item name="validTo" label={t('regions:validTo')} rules={[yearRule]}>
              <Input inputMode="numeric" />
            </Form.Item>
          </div>
          <div className={panel['save']}>
            <Button type="primary" htmlType="submit" loading={save.isPending}>
              {t('regions:save')}
            </Button>
            <Button onClick={() => form.resetFields()}>{t('regions:reset')}</Button>
          </div>
        </Form>
        {region !== null && (
          <div className={panel['part']}>
            {work != null && work.region !== region.code && (
              <Button type="text" onClick={() => setWork.mutate({ region: region.code, year: work.year })}>
                {t('regions:work')}
              </Button>
            )}
            {region.isEdited && (
              <Button type="text" loading={withdraw.isPending} onClick={() => withdraw.mutate({ code: region.code })}>
                {t(region.level === 'own' ? 'regions:withdraw' : 'regions:asListed')}
              </Button>
            )}
          </div>
        )}
      </div>
    </SidePanel>
  )
}

/** A form field that a region is picked in. */
function ParentField(props: {
  readonly regions: readonly Region[]
  readonly value?: string | null
  readonly onChange?: (code: string | null) => void
}): ReactNode {
  const { t } = useTranslation('regions')
  const value = props.value ?? null
  return (
    <span className={styles['parent']}>
      <RegionPicker
        label={t('parent')}
        value={value}
        name={props.regions.find(({ code }) => code === value)?.name ?? null}
        width={240}
        onChange={(code) => props.onChange?.(code)}
      />
      {value !== null && (
        <Button type="text" size="small" onClick={() => props.onChange?.(null)}>
          {t('none')}
        </Button>
      )}
    </span>
  )
}

function blank(parent: string | null): Edit {
  return { code: null, name: '', parent, validFrom: null, validTo: null, formerNames: null, sumOf: null }
}

function editOf({ code, name, parent, validFrom, validTo, formerNames, sumOf }: Region): Edit {
  return { code, name, parent, validFrom, validTo, formerNames, sumOf }
}

/** Empty fields mean that there is none. */
function tidy(edit: Edit): Edit {
  const { parent, validFrom, validTo, sumOf } = edit
  return {
    ...edit,
    name: edit.name.trim(),
    parent: parent ?? null,
    validFrom: readYear(validFrom) ?? null,
    validTo: readYear(validTo) ?? null,
    sumOf: sumOf == null || sumOf.length === 0 ? null : sumOf
  }
}

/** A year as typed into a field or as stored; null: none, undefined: what is no year. */
function readYear(typed: unknown): number | null | undefined {
  const text = typed == null ? '' : String(typed).trim()
  if (text === '') return null
  return /^[12]\d{3}$/.test(text) ? Number(text) : undefined
}
