import { FolderOutlined, SaveOutlined } from '@ant-design/icons'
import { App, Button, Popover } from 'antd'
import { memo, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView, ViewContent } from '#contract/calls/view-calls.ts'
import { useDesk } from '../../../app/desk/desk-query.ts'
import { Failed } from '../../../app/states/failed.tsx'
import { SaveView } from './save-view.tsx'
import { ViewLine } from './view-line.tsx'
import styles from './views.module.css'

/** 视图: the saved views by folder; what is on screen is saved here, or frozen. */
export const ViewsMenu = memo(function ViewsMenu(props: {
  readonly opened: string | null
  /** The table is no more as the opened view was saved. */
  readonly isChanged: boolean
  /** What would be saved. */
  readonly content: () => ViewContent
  readonly onOpen: (view: SavedView) => void
  readonly onSaved: (view: SavedView) => void
  readonly onCompare: (view: SavedView) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const views = useDesk('views.list', {})
  const name = views.data?.find(({ id }) => id === props.opened)?.name
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        <section
          className={styles['menu']}
          aria-label={t('views.title')}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) setOpen(false)
          }}
        >
          {views.isError ? (
            <Failed error={views.error} onRetry={() => void views.refetch()} />
          ) : (
            <Folders
              views={views.data ?? []}
              opened={props.opened}
              onOpen={(view) => {
                props.onOpen(view)
                setOpen(false)
              }}
              onCompare={(view) => {
                props.onCompare(view)
                setOpen(false)
              }}
            />
          )}
          <SaveView
            content={props.content}
            views={views.data ?? []}
            opened={props.opened}
            onSaved={(view) => {
              props.onSaved(view)
              setOpen(false)
            }}
            onFrozen={(view) => {
              void message.success(t('views.frozen', { name: view.name }))
              setOpen(false)
            }}
          />
        </section>
      }
    >
      <Button icon={<SaveOutlined />} aria-haspopup="dialog" aria-expanded={open} title={t('views.hint')}>
        {name === undefined ? t('views.title') : props.isChanged ? t('views.changed', { name }) : name}
      </Button>
    </Popover>
  )
})

function Folders(props: {
  readonly views: readonly SavedView[]
  readonly opened: string | null
  readonly onOpen: (view: SavedView) => void
  readonly onCompare: (view: SavedView) => void
}): ReactNode {
  const { t } = useTranslation('compare')
  const folders = [...new Set(props.views.map(({ folder }) => folder))]
  if (props.views.length === 0) return <p className="muted">{t('views.none')}</p>
  return (
    <div className={styles['folders']}>
      {folders.map((folder) => (
        <section key={folder}>
          {folder !== '' && (
            <h3>
              <FolderOutlined aria-hidden /> {folder}
            </h3>
          )}
          <ul>
            {props.views
              .filter((view) => view.folder === folder)
              .map((view) => (
                <ViewLine
                  key={view.id}
                  view={view}
                  isOpened={view.id === props.opened}
                  folders={folders}
                  onOpen={() => props.onOpen(view)}
                  onCompare={() => props.onCompare(view)}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
