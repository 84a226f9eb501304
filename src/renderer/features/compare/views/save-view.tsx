import { AutoComplete, Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView, ViewContent } from '#contract/calls/view-calls.ts'
import { useDeskMutation } from '../../../app/desk/desk-query.ts'
import { useSayFailure } from '../../../app/frame/top-line/desk-actions.ts'
import styles from './views.module.css'

/** Saves what is on screen under a name: over the view that is open, as a new one, or frozen. */
export function SaveView(props: {
  /** What would be saved. */
  readonly content: () => ViewContent
  readonly views: readonly SavedView[]
  readonly opened: string | null
  readonly onSaved: (view: SavedView) => void
  /** What is on screen stays what it is: fresh figures, whatever was frozen of them. */
  readonly onFrozen: (view: SavedView) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const sayFailure = useSayFailure()
  const current = props.views.find(({ id }) => id === props.opened) ?? null
  const [name, setName] = useState('')
  const [folder, setFolder] = useState(current?.folder ?? '')
  const save = useDeskMutation('views.save', { onSuccess: props.onSaved, onError: sayFailure })
  const freeze = useDeskMutation('views.snapshot', { onSuccess: props.onFrozen, onError: sayFailure })
  const { content } = props
  const isNamed = name.trim() !== ''
  return (
    <form
      className={styles['save']}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNamed) save.mutate({ id: null, name, folder, content: content() })
      }}
    >
      {current !== null && current.snapshot === null && (
        <Button
          block
          loading={save.isPending}
          onClick={() =>
            save.mutate({ id: current.id, name: current.name, folder: current.folder, content: content() })
          }
        >
          {t('views.saveOver', { name: current.name })}
        </Button>
      )}
      <div className={styles['form']}>
        <Input
          aria-label={t('views.newName')}
          placeholder={t('views.newName')}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
        <AutoComplete
          aria-label={t('views.folder')}
          placeholder={t('views.folder')}
          value={folder}
          options={[...new Set(props.views.map((view) => view.folder))]
            .filter((one) => one !== '')
            .map((value) => ({ value }))}
          onChange={(value) => setFolder(value ?? '')}
        />
      </div>
      <div className={styles['form']}>
        <Button type="primary" htmlType="submit" disabled={!isNamed} loading={save.isPending}>
          {t('views.save')}
        </Button>
        <Button
          disabled={!isNamed}
          loading={freeze.isPending}
          title={t('views.freezeHint')}
          onClick={() => freeze.mutate({ name, folder, content: content() })}
        >
          {t('views.freeze')}
        </Button>
      </div>
    </form>
  )
}
