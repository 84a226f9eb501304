import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setAppearance, useAppearance } from '../../appearance.ts'
import { type Command, runCommand } from '../../commands.ts'
import { navigate, screenNames, type ViewParams } from '../../view-state.ts'
import { useDeskActions } from '../top-line/desk-actions.ts'
import type { PaletteEntry } from './palette-entry.ts'

/** Places within screens that are worth a jump from anywhere. */
const PLACES = [
  { id: 'tasks', screen: 'targets', params: { part: 'tasks' } },
  { id: 'new-indicator', screen: 'catalogue', params: { new: '1' } },
  { id: 'regions', screen: 'catalogue', params: { part: 'regions' } },
  { id: 'departments', screen: 'catalogue', params: { part: 'departments' } },
  { id: 'pending', screen: 'history', params: { part: 'pending' } },
  { id: 'moments', screen: 'history', params: { part: 'moments' } },
  { id: 'holes', screen: 'completeness', params: { holes: '1' } }
] as const satisfies readonly { id: string; screen: (typeof screenNames)[number]; params: ViewParams }[]

/** 常用表 that the comparison makes at one press. */
const READY_TABLES = ['ten-years', 'ranking', 'contribution', 'months', 'quarters', 'latest'] as const

/** What the palette knows without the desk: screens, what the open one offers, places within the others, commands. */
export function usePaletteActions(isOpen: boolean): readonly PaletteEntry[] {
  const { t } = useTranslation(['frame', 'compare'])
  const { language } = useAppearance()
  const desk = useDeskActions()
  const [offered] = useState(offeredByScreen)

  const entry = (
    kind: 'screen' | 'action' | 'command',
    does: 'go' | 'here' | 'run' | 'set',
    [id, name, about]: readonly [id: string, name: string, about: string],
    run: () => void
  ): PaletteEntry => ({
    ...{ id: `${kind}-${id}`, kind: t(`paletteKind.${kind}`), name, about, does: t(`paletteDoes.${does}`), run }
  })
  const command = (name: Command, words: string, keys: string): PaletteEntry =>
    entry('command', 'run', [name, words, keys], () => void runCommand(name))
  return [
    ...screenNames.map((screen, at) =>
      entry('screen', 'go', [screen, t(`screen.${screen}`), `Ctrl ${at + 1}`], () => navigate(screen))
    ),
    ...offered.map(({ name, button }, at) =>
      entry('action', 'here', [`${at}`, name, ''], () => button.isConnected && button.click())
    ),
    ...(isOpen ? PLACES : []).map(({ id, screen, params }) =>
      entry('action', 'go', [id, t(`palettePlace.${id}`), t(`screen.${screen}`)], () => navigate(screen, params))
    ),
    ...(isOpen ? READY_TABLES : []).map((start) =>
      entry('action', 'go', [`start-${start}`, t(`compare:start.${start}.name`), t('compare:start.title')], () =>
        navigate('compare', { start })
      )
    ),
    command('import', t('key.import'), 'Ctrl O'),
    command('print', t('key.print'), 'Ctrl P'),
    command('undo', t('key.undo'), 'Ctrl Z'),
    command('redo', t('key.redo'), 'Ctrl Y'),
    command('help', t('key.help'), 'F1'),
    command('new-desk', t('desk.new'), ''),
    entry('command', 'run', ['open-desk', t('desk.open'), ''], () => void desk.openDesk()),
    entry('command', 'run', ['copy-desk', t('desk.copy'), ''], () => void desk.copyDesk()),
    entry('command', 'run', ['demo', t('desk.demo'), ''], desk.openDemo),
    entry('command', 'set', ['language', language === 'zh-CN' ? 'English' : '中文', t('language')], () =>
      setAppearance({ language: language === 'zh-CN' ? 'en-US' : 'zh-CN' })
    ),
    entry('command', 'set', ['light', t('themeLight'), t('theme')], () => setAppearance({ theme: 'light' })),
    entry('command', 'set', ['dark', t('themeDark'), t('theme')], () => setAppearance({ theme: 'dark' }))
  ]
}

interface Offered {
  readonly name: string
  readonly button: HTMLButtonElement
}

/**
 * What the open screen's own toolbars offer at the moment, by the names that they bear there: no screen has to say it
 * a second time, and what it does not offer now is not offered here.
 */
function offeredByScreen(): readonly Offered[] {
  const offered = new Map<string, Offered>()
  for (const button of document.querySelectorAll<HTMLButtonElement>('#screen [role="toolbar"] button')) {
    const name = (button.ariaLabel ?? (button.textContent?.trim() || button.title)).trim()
    if (name !== '' && !button.disabled && !offered.has(name)) offered.set(name, { name, button })
  }
  return [...offered.values()]
}
