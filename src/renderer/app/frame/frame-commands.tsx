import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskEvent } from '#contract/wire/event.ts'
import { keptDemoText } from '#contract/wording/kept-demo.ts'
import { useAppearance } from '../appearance.ts'
import { runCommand, useCommand } from '../commands.ts'
import { listenToDesk } from '../desk/desk-events.ts'
import { commandOfKey, isAsking, screenOfKey } from '../keys.ts'
import { toldSettings } from '../settings.ts'
import { navigate } from '../view-state.ts'
import { useDeskActions } from './top-line/desk-actions.ts'
import { useUndo } from './undo.tsx'

/** Keys, menu commands and events of the desk, wherever one is. Shows nothing itself. */
export function FrameCommands(props: { readonly onPalette: () => void; readonly onKeys: () => void }): ReactNode {
  const { t } = useTranslation('frame')
  const { notification } = App.useApp()
  const client = useQueryClient()
  const desk = useDeskActions()
  const { language } = useAppearance()
  const { undoLast, redoLast } = useUndo()

  useCommand('import', () => void desk.pickAndImport())
  useCommand('open-desk', () => void desk.openDesk())
  useCommand('copy-desk', () => void desk.copyDesk())
  useCommand('undo', undoLast)
  useCommand('redo', redoLast)
  useCommand('palette', props.onPalette)
  useCommand('help', props.onKeys)
  useCommand('back', () => window.history.back())
  useCommand('forward', () => window.history.forward())
  // A screen that has something to print takes this up once it is there.
  useCommand('export', () =>
    notification.info({ title: t(client.isFetching() > 0 ? 'exportNotYet' : 'nothingToExport') })
  )
  useCommand('print', () => notification.info({ title: t(client.isFetching() > 0 ? 'printNotYet' : 'nothingToPrint') }))

  useEffect(() => {
    if (toldSettings.isDamaged)
      notification.warning({
        key: 'settings',
        title: t('settingsDamaged'),
        description: t('settingsDamagedWhere'),
        duration: 0
      })
  }, [notification, t])

  const onEvent = useRef<(event: DeskEvent) => void>(() => undefined)
  useEffect(() => {
    onEvent.current = (event) => {
      if (event.type === 'files') desk.takeFiles(event.files)
      if (event.type === 'demo-kept') notification.info({ title: keptDemoText(event.kept, language), duration: 10 })
      if (event.type === 'command') runCommand(event.command)
      if (event.type === 'desk-restarted') notification.warning({ title: t('restarted'), duration: 0 })
    }
  })
  useEffect(() => listenToDesk((event) => onEvent.current(event)), [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const screen = screenOfKey(event)
      if (isAsking() && (screen !== null || commandOfKey(event) !== null)) {
        event.preventDefault()
        return
      }
      if (screen !== null) {
        event.preventDefault()
        navigate(screen)
        return
      }
      const command = commandOfKey(event)
      // A command nobody answers is left to the browser: Ctrl+F on a screen without a search of its own.
      if (command !== null && runCommand(command)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return null
}
