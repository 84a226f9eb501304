import { Button, Form, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Department } from '#contract/calls/department-calls.ts'
import { useDeskMutation } from '../../app/desk/desk-query.ts'
import { useSayFailure } from '../../app/frame/top-line/desk-actions.ts'
import { Empty } from '../../app/states/empty.tsx'
import panel from '../../ui/side-panel.module.css'
import { SidePanel } from '../../ui/side-panel.tsx'

interface Named {
  readonly name: string
  readonly aliases: string[]
}

/** One department: its names, and another that it is one with. Each act is one change that can be undone. */
export function DepartmentPanel(props: {
  readonly department: Department | null
  readonly isNew: boolean
  readonly departments: readonly Department[]
  readonly onClose: () => void
  readonly onSaved: (name: string) => void
}): ReactNode {
  const { t } = useTranslation(['departments', 'frame'])
  const { department, isNew } = props
  const onError = useSayFailure()
  const [into, setInto] = useState<string | null>(null)
  const save = useDeskMutation('departments.save', { onError, onSuccess: (_, { name }) => props.onSaved(name) })
  const merge = useDeskMutation('departments.merge', { onError, onSuccess: (_, { into }) => props.onSaved(into) })
  const withdraw = useDeskMutation('departments.withdraw', { onError, onSuccess: props.onClose })
  const [form] = Form.useForm<Named>()
  if (department === null && !isNew) return <Empty title={t('departments:gone')} />
  const former = department?.name ?? null
  return (
    <SidePanel
      label={isNew ? t('departments:new') : t('departments:edit')}
      heading={isNew ? t('departments:new') : former}
      width={340}
      close={t('frame:close')}
      onClose={props.onClose}
    >
      <div className={panel['body']}>
        <Form<Named>
          form={form}
          layout="vertical"
          className={panel['form']}
          initialValues={{ name: former ?? '', aliases: department?.aliases ?? [] }}
          onFinish={({ name, aliases }) => save.mutate({ former, name: name.trim(), aliases })}
        >
          <Form.Item
            name="name"
            label={t('departments:name')}
            rules={[{ required: true, message: t('departments:nameNeeded') }]}
            extra={isNew ? undefined : t('departments:renameWhat')}
          >
            <Input maxLength={80} autoFocus={isNew} />
          </Form.Item>
          <Form.Item name="aliases" label={t('departments:aliases')} extra={t('departments:aliasesWhat')}>
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，', ';']} />
          </Form.Item>
          <div className={panel['save']}>
            <Button type="primary" htmlType="submit" loading={save.isPending}>
              {t('departments:save')}
            </Button>
            <Button onClick={() => form.resetFields()}>{t('departments:reset')}</Button>
          </div>
        </Form>
        {former !== null && (
          <div className={panel['part']}>
            <p className={panel['about']}>{t('departments:mergeWhat')}</p>
            <div className={panel['save']}>
              <Select
                aria-label={t('departments:mergeInto')}
                placeholder={t('departments:mergeInto')}
                style={{ flex: 1 }}
                allowClear
                showSearch
                value={into}
                options={props.departments.filter(({ name }) => name !== former).map(({ name }) => ({ value: name }))}
                onChange={(name: string | undefined) => setInto(name ?? null)}
              />
              <Button
                disabled={into === null}
                loading={merge.isPending}
                onClick={() => into !== null && merge.mutate({ from: former, into })}
              >
                {t('departments:merge')}
              </Button>
            </div>
            {department?.isKept === true && (
              <Button type="text" loading={withdraw.isPending} onClick={() => withdraw.mutate({ name: former })}>
                {t('departments:withdraw')}
              </Button>
            )}
          </div>
        )}
      </div>
    </SidePanel>
  )
}
