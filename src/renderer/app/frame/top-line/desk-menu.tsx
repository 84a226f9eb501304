import { DatabaseOutlined, DownOutlined } from '@ant-design/icons'
import { Button, Input, type MenuProps, Popover } from 'antd'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskState } from '#contract/calls/desk-calls.ts'
import { DropMenu } from '../../../ui/drop-menu.tsx'
import { useCommand } from '../../commands.ts'
import { useDeskActions } from './desk-actions.ts'
import styles from './desk-menu.module.css'

/** The open desk by name, and other desks. */
export function DeskMenu({ state }: { readonly state: DeskState | undefined }): ReactNode {
  const { t } = useTranslation('frame')
  const desk = useDeskActions()
  const [naming, setNaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useCommand('new-desk', () => setNaming(true))
  const open = state?.open ?? null
  const others = (state?.recent ?? []).filter(({ path }) => path !== open?.path).slice(0, 8)

  const items: MenuProps['items'] = [
    { key: 'new', label: t('desk.new'), onClick: () => setNaming(true) },
    { key: 'open', label: t('desk.open'), onClick: () => void desk.openDesk() },
    { key: 'copy', label: t('desk.copy'), disabled: open === null, onClick: () => void desk.copyDesk() },
    { key: 'demo', label: t('desk.demo'), onClick: desk.openDemo },
    ...(others.length === 0
      ? []
      : [
          { type: 'divider' as const },
          {
            type: 'group' as const,
            key: 'recent',
            label: t('desk.recent'),
            children: others.map(({ id, name, path }) => ({
              key: id,
              title: path,
              label: (
                <span className={styles['recent']}>
                  <span>{name}</span>
                  <span className={styles['path']}>{path}</span>
                </span>
              ),
              onClick: () => desk.openRecent(id)
            }))
          }
        ])
  ]

  return (
    <Popover
      open={naming}
      onOpenChange={(now) => !now && setNaming(false)}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        <NameDesk
          onDone={(name) => {
            setNaming(false)
            if (name !== null) void desk.createDesk(name)
            else button.current?.focus()
          }}
        />
      }
    >
      <DropMenu menu={{ items }} {...(naming ? { open: false } : {})}>
        <Button ref={button} type="text" className={styles['name']} icon={<DatabaseOutlined />} title={open?.path}>
          <span className={styles['words']}>
            {desk.busy !== null
              ? t(`desk.${desk.busy}`)
              : (open?.name ?? t(state === undefined ? 'desk.opening' : 'desk.none'))}
          </span>
          {open?.isDemo === true && !open.name.includes(t('desk.demoMark')) && (
            <span className={styles['demo']}>{t('desk.demoMark')}</span>
          )}
          <DownOutlined aria-hidden />
        </Button>
      </DropMenu>
    </Popover>
  )
}

function NameDesk({ onDone }: { readonly onDone: (name: string | null) => void }): ReactNode {
  const { t } = useTranslation('frame')
  const id = useId()
  const [name, setName] = useState('')
  const given = name.trim()
  return (
    <form
      className={styles['naming']}
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '') onDone(given)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone(null)}
    >
      <div>
        <label htmlFor={id}>{t('desk.nameQuestion')}</label>
        <Input id={id} autoFocus value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
      </div>
      <Button type="primary" htmlType="submit" disabled={given === ''}>
        {t('desk.create')}
      </Button>
    </form>
  )
}
