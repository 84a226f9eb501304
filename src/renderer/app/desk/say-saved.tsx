import { App, Button, Flex } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Saved, SavedPart } from '#contract/wire/host.ts'
import { host } from './host.ts'

interface Said {
  readonly key?: string
  readonly title: string
  readonly description?: ReactNode
  /** 0: until it is closed. */
  readonly duration?: number
}

/** Says where a file went, with the ways to it that the host has. */
export function useSaySaved(): (saved: Saved, said: Said) => void {
  const { t } = useTranslation('frame')
  const { notification } = App.useApp()
  return ({ shown }, said) => {
    const show = (id: string, what: SavedPart): void =>
      void host.showSaved(id, what).then((isShown) => {
        if (!isShown) notification.warning({ title: t('savedFile.notShown') })
      })
    notification.success({
      ...(shown === null ? {} : { duration: 10 }),
      ...said,
      // The name of a file breaks where it may, and not within 2023年.
      styles: { title: { wordBreak: 'keep-all', overflowWrap: 'anywhere' } },
      actions: shown !== null && (
        <Flex gap="small" justify="end">
          {shown.opens && (
            <Button size="small" onClick={() => show(shown.id, 'file')}>
              {t('savedFile.open')}
            </Button>
          )}
          <Button size="small" onClick={() => show(shown.id, 'folder')}>
            {t('savedFile.folder')}
          </Button>
        </Flex>
      )
    })
  }
}
