import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setAppearance, useAppearance } from '../../appearance.ts'
import { type Command, runCommand } from '../../commands.ts'
import { i18n } from '../../i18n/language.ts'
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

  // What is known by its name in one language is asked for in the other by whoever learnt it there.
  const other = i18n.getFixedT<['frame', 'compare']>(language === 'zh-CN' ? 'en-US' : 'zh-CN', ['frame', 'compare'])
  const entry = (
    kind: 'screen' | 'action' | 'command',
    does: 'go' | 'here' | 'run' | 'set',
    [id, name, about]: readonly [id: string, name: Words, about?: Words | string],
    run: () => void
  ): PaletteEntry => ({
    id: `${kind}-${id}`,
    kind: t(`paletteKind.${kind}`),
    name: name(t),
    about: typeof about === 'function' ? about(t) : (about ?? ''),
    // Keys tell an entry from its like and are no name.
    also: [name(other), ...(typeof about === 'function' ? [about(t), about(other)] : [])],
    does: t(`paletteDoes.${does}`),
    leads: does === 'go',
    run
  })
  const command = (name: Command, words: Words, keys: string): PaletteEntry =>
    entry('command', 'run', [name, words, keys], () => void runCommand(name))
  const set = (id: string, name: Words, what: Words, run: () => void): PaletteEntry =>
    entry('command', 'set', [id, name, what], run)
  return [
    ...screenNames.map((screen, at) =>
      entry('screen', 'go', [screen, (t) => t(`screen.${screen}`), `Ctrl ${at + 1}`], () => navigate(screen))
    ),
    ...offered.map(({ name, button }, at) =>
      entry('action', 'here', [`${at}`, () => name], () => button.isConnected && button.click())
    ),
    ...(isOpen ? PLACES : []).map(({ id, screen, params }) =>
      entry('action', 'go', [id, (t) => t(`palettePlace.${id}`), (t) => t(`screen.${screen}`)], () =>
        navigate(screen, params)
      )
    ),
    ...(isOpen ? READY_TABLES : []).map((start) =>
      entry(
        'action',
        'go',
        [`start-${start}`, (t) => t(`compare:start.${start}.name`), (t) => t('compare:start.title')],
        () => navigate('compare', { start })
      )
    ),
    command('import', (t) => t('key.import'), 'Ctrl O'),
    command('print', (t) => t('key.print'), 'Ctrl P'),
    command('undo', (t) => t('key.undo'), 'Ctrl Z'),
    command('redo', (t) => t('key.redo'), 'Ctrl Y'),
    command('help', (t) => t('key.help'), 'F1'),
    command('new-desk', (t) => t('desk.new'), ''),
    entry('command', 'run', ['open-desk', (t) => t('desk.open')], () => void desk.openDesk()),
    entry('command', 'run', ['copy-desk', (t) => t('desk.copy')], () => void desk.copyDesk()),
    entry('command', 'run', ['demo', (t) => t('desk.demo')], desk.openDemo),
    set(
      'language',
      () => (language === 'zh-CN' ? 'English' : '中文'),
      (t) => t('language'),
      () => setAppearance({ language: language === 'zh-CN' ? 'en-US' : 'zh-CN' })
    ),
    set(
      'light',
      (t) => t('themeLight'),
      (t) => t('theme'),
      () => setAppearance({ theme: 'light' })
    ),
    set(
      'dark',
      (t) => t('themeDark'),
      (t) => t('theme'),
      () => setAppearance({ theme: 'dark' })
    )
  ]
}

/** A text of the interface, in whichever language. */
type Words = (t: TFunction<['frame', 'compare']>) => string

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
