import { DatabaseOutlined, DownOutlined } from '@ant-design/icons'
import { Button, Input, type MenuProps, Popover } from 'antd'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskState } from '#contract/calls/desk-calls.ts'
import { DropMenu } from '../../../ui/drop-menu.tsx'
import { useCommand } from '../../commands.ts'
import { host } from '../../desk/host.ts'
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
          // A host with a dialog asks for the place next.
          folder={host.kind === 'page' ? (state?.desksFolder ?? null) : null}
          onDone={(name) => {
            setNaming(false)
            if (name !== null) void desk.createDesk(name)
            else button.current?.focus()
          }}
        />
      }
    >
      <DropMenu menu={{ items, className: styles['menu'] ?? '' }} {...(naming ? { open: false } : {})}>
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

function NameDesk(props: {
  /** Where the desk will lie; null: that is still to be asked. */
  readonly folder: string | null
  readonly onDone: (name: string | null) => void
}): ReactNode {
  const { t } = useTranslation('frame')
  const { folder, onDone } = props
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
      <label htmlFor={id}>{t('desk.nameQuestion')}</label>
      <div className={styles['line']}>
        <Input id={id} autoFocus value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        <Button type="primary" htmlType="submit" disabled={given === ''}>
          {t('desk.create')}
        </Button>
      </div>
      {folder !== null && <p className={styles['folder']}>{t('desk.liesIn', { folder })}</p>}
    </form>
  )
}
