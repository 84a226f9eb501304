import { DeleteOutlined, DiffOutlined, EditOutlined, LockOutlined } from '@ant-design/icons'
import { App, AutoComplete, Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView } from '#contract/calls/view-calls.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import { momentText } from '../../../ui/words/moment.ts'
import styles from './views.module.css'

/** One saved view: opened by its name; renamed, moved and deleted beside it. */
export function ViewLine(props: {
  readonly view: SavedView
  readonly isOpened: boolean
  readonly folders: readonly string[]
  readonly onOpen: () => void
  readonly onCompare: () => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const { message } = App.useApp()
  const sayFailure = useSayFailure()
  const [editing, setEditing] = useState(false)
  const { view } = props
  const withdraw = useDeskMutation('views.withdraw', {
    onSuccess: () => void message.info(t('views.deleted', { name: view.name })),
    onError: sayFailure
  })
  if (editing) return <EditLine {...props} onDone={() => setEditing(false)} />
  return (
    <li className={props.isOpened ? styles['opened'] : undefined}>
      <button type="button" className={styles['name']} aria-current={props.isOpened} onClick={props.onOpen}>
        {view.snapshot !== null && <LockOutlined aria-hidden />} {view.name}
        {view.snapshot !== null && (
          <small className="muted">{t('views.frozenAt', { at: momentText(view.snapshot.at) })}</small>
        )}
      </button>
      {view.snapshot !== null && (
        <Button
          type="text"
          size="small"
          icon={<DiffOutlined />}
          aria-label={t('views.compareNamed', { name: view.name })}
          title={t('views.compare')}
          onClick={props.onCompare}
        />
      )}
      <Button
        type="text"
        size="small"
        icon={<EditOutlined />}
        aria-label={t('views.editNamed', { name: view.name })}
        title={t('views.edit')}
        onClick={() => setEditing(true)}
      />
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        aria-label={t('views.deleteNamed', { name: view.name })}
        title={t('views.delete')}
        onClick={() => withdraw.mutate({ id: view.id })}
      />
    </li>
  )
}

function EditLine(props: {
  readonly view: SavedView
  readonly folders: readonly string[]
  readonly onDone: () => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const sayFailure = useSayFailure()
  const { view } = props
  const [name, setName] = useState(view.name)
  const [folder, setFolder] = useState(view.folder)
  const save = useDeskMutation('views.save', { onSuccess: props.onDone, onError: sayFailure })
  const store = (): void => {
    if (name.trim() !== '') save.mutate({ id: view.id, name, folder, content: view.content })
  }
  return (
    <li>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          store()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          props.onDone()
        }}
      >
        <Input
          autoFocus
          size="small"
          aria-label={t('views.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <AutoComplete
          size="small"
          aria-label={t('views.folder')}
          placeholder={t('views.folder')}
          value={folder}
          options={props.folders.filter((one) => one !== '').map((value) => ({ value }))}
          onChange={(value) => setFolder(value ?? '')}
        />
        <Button size="small" type="primary" htmlType="submit" loading={save.isPending}>
          {t('views.store')}
        </Button>
      </form>
    </li>
  )
}
