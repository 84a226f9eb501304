import { useTranslation } from 'react-i18next'
import { searchScore } from '#core/catalogue/search.ts'
import { setAppearance, useAppearance } from '../appearance.ts'
import { type Command, runCommand } from '../commands.ts'
import { useDesk, useDeskMutation } from '../desk/desk-query.ts'
import { navigate, screenNames } from '../view-state.ts'
import { useDeskActions } from './desk-actions.ts'

export interface PaletteEntry {
  /** Unique, fit for an element id. */
  readonly id: string
  readonly name: string
  readonly hint: string
  readonly run: () => void
}

const ENOUGH = 12

/** What the palette offers for the letters typed so far: screens and commands first, then indicators, then regions. */
export function usePaletteEntries(query: string): readonly PaletteEntry[] {
  const { t } = useTranslation('frame')
  const { language } = useAppearance()
  const desk = useDeskActions()
  const state = useDesk('desk.state', {})
  const open = state.data?.open ?? null
  const wanted = query.trim()
  const catalogue = useDesk('catalogue.indicators', {}, { enabled: open !== null && wanted !== '' })
  const regions = useDesk(
    'catalogue.regions',
    { query: wanted, limit: 8, withFigures: false },
    { enabled: open !== null && wanted !== '', keep: true }
  )
  const setWork = useDeskMutation('desk.setWork')

  const command = (id: string, name: string, run: () => void, hint: string): PaletteEntry => ({ id, name, hint, run })
  const own = (name: Command, words: string, keys: string): PaletteEntry =>
    command(`command-${name}`, words, () => void runCommand(name), `${t('paletteCommand')} · ${keys}`)

  const fixed: readonly PaletteEntry[] = [
    ...screenNames.map((screen, index) =>
      command(
        `screen-${screen}`,
        t(`screen.${screen}`),
        () => navigate(screen),
        `${t('paletteScreen')} · Ctrl ${index + 1}`
      )
    ),
    own('import', t('key.import'), 'Ctrl O'),
    own('print', t('key.print'), 'Ctrl P'),
    own('undo', t('key.undo'), 'Ctrl Z'),
    own('redo', t('key.redo'), 'Ctrl Y'),
    own('help', t('key.help'), 'F1'),
    command('new-desk', t('desk.new'), () => void runCommand('new-desk'), t('paletteCommand')),
    command('open-desk', t('desk.open'), () => void desk.openDesk(), t('paletteCommand')),
    command('copy-desk', t('desk.copy'), () => void desk.copyDesk(), t('paletteCommand')),
    command('demo', t('desk.demo'), desk.openDemo, t('paletteCommand')),
    command(
      'language',
      language === 'zh-CN' ? 'English' : '中文',
      () => setAppearance({ language: language === 'zh-CN' ? 'en-US' : 'zh-CN' }),
      t('language')
    ),
    command('light', t('themeLight'), () => setAppearance({ theme: 'light' }), t('theme')),
    command('dark', t('themeDark'), () => setAppearance({ theme: 'dark' }), t('theme'))
  ]
  if (wanted === '') return fixed

  const indicators = (catalogue.data?.indicators ?? [])
    .map((indicator) => ({ indicator, score: searchScore(indicator, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, ENOUGH)
    .map(({ indicator }) =>
      command(
        `indicator-${indicator.id}`,
        (language === 'en-US' ? indicator.nameEn : null) ?? indicator.name,
        () => navigate('catalogue', { indicator: indicator.id }),
        `${t('paletteIndicator')} · ${indicator.chapter}`
      )
    )
  const places = (regions.data ?? []).map((region) =>
    command(
      `region-${region.code}`,
      region.name,
      () => setWork.mutate({ region: region.code, year: open?.year ?? null }),
      `${t('paletteRegion')} · ${region.path.join(' ')}`
    )
  )
  return [...fixed.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase())), ...indicators, ...places]
}
