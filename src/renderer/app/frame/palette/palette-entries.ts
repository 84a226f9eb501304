import { useTranslation } from 'react-i18next'
import type { SearchHit } from '#contract/calls/search-calls.ts'
import { shownRegion } from '#core/catalogue/regions/shown-region.ts'
import { searchScore } from '#core/catalogue/search/search-score.ts'
import { useChapterName } from '../../../ui/words/chapter-name.ts'
import { useUnitName } from '../../../ui/words/unit-name.ts'
import { useAppearance } from '../../appearance.ts'
import { useDesk } from '../../desk/desk-query.ts'
import { useSetWork } from '../../desk/use-set-work.ts'
import { navigate } from '../../view-state.ts'
import { usePaletteActions } from './palette-actions.ts'
import type { PaletteEntry } from './palette-entry.ts'

/** What the palette offers for what is typed so far, best first; `isSettled`: nothing better is still being looked for. */
export function usePaletteEntries(query: string): {
  readonly entries: readonly PaletteEntry[]
  readonly isSettled: boolean
} {
  const state = useDesk('desk.state', {})
  const open = state.data?.open ?? null
  const actions = usePaletteActions(open !== null)
  const wanted = query.trim()
  const names = [...new Set(actions.flatMap(({ name, also }) => [name, ...also]))]
  const sounds = useDesk('search.spell', { names }).data
  const soundOf = new Map(names.map((name, at) => [name, sounds?.[at] ?? '']))
  // Asked without a query, the desk gets ready before the first letter is typed.
  const found = useDesk('search.find', { query: wanted }, { enabled: open !== null, keep: true })
  const entryOf = useEntryOfHit(open?.year ?? null)
  if (wanted === '') return { entries: actions, isSettled: true }
  const spelled = (name: string): string => soundOf.get(name) ?? ''
  const own = actions.map((entry) => ({
    entry,
    score: searchScore(
      {
        ...{ name: entry.name, pinyin: spelled(entry.name) },
        ...{ aliases: entry.also, aliasPinyin: entry.also.map(spelled) }
      },
      wanted
    )
  }))
  const hits = (found.data ?? []).map((hit) => ({ entry: entryOf(hit), score: hit.score }))
  const ranked = [...own.filter(({ score }) => score > 0), ...hits].toSorted((one, other) => other.score - one.score)
  return { entries: ranked.map(({ entry }) => entry), isSettled: !found.isFetching }
}

/** A hit with its way: each kind of thing opens where it is at home. */
function useEntryOfHit(year: number | null): (hit: SearchHit) => PaletteEntry {
  const { t } = useTranslation('frame')
  const { language } = useAppearance()
  const chapterName = useChapterName()
  const unitOf = useUnitName()
  const setWork = useSetWork()
  const go: Readonly<Record<SearchHit['kind'], (id: string, name: string) => void>> = {
    indicator: (id) => navigate('catalogue', { indicator: id }),
    region: (id, name) => setWork({ region: id, regionName: name, year }),
    view: (id) => navigate('compare', { view: id }),
    task: (id) => navigate('targets', { part: 'tasks', task: id }),
    department: (id) => navigate('completeness', { department: id }),
    file: (id) => navigate('history', { change: id })
  }
  // An indicator is told from its like by chapter and unit.
  const aboutOf = (kind: SearchHit['kind'], [chapter = '', ...more]: readonly string[]): string[] =>
    kind === 'indicator' ? [chapterName(chapter), ...more.map(unitOf)] : [chapter, ...more]
  return ({ kind, id, name, nameEn, about }) => ({
    id: `${kind}-${id}-${name}`.replaceAll(/\s/g, '_'),
    kind: t(`paletteKind.${kind}`),
    name: kind === 'region' ? shownRegion(name, language) : ((language === 'en-US' ? nameEn : null) ?? name),
    about: aboutOf(kind, about).filter(Boolean).join(' · '),
    // The desk has found it by whatever it is called.
    also: [],
    does: t(`paletteDoes.${kind}`),
    // A region changes what the screen shows.
    leads: kind !== 'region',
    run: () => go[kind](id, name)
  })
}
